import { useEffect, useState } from 'preact/hooks';
import { pathIn } from '../i18n/index.ts';
import { sentenceFor } from './coach/text.ts';
import { findRound } from './coach/together/found.ts';
import { Projector } from './coach/together/Projector.tsx';
import type { TogetherText } from './coach/together/text.ts';
import { useWorkspace } from './coach/workspace.ts';

interface Props {
  readonly locale: string;
  readonly t: TogetherText;
}

/** A room is waiting, so participation is asked for more often than in the portfolio. */
const EVERY = 4_000;

/**
 * /together#id: one survey on the projector. The fragment names the survey only. The coach key is the one
 * kept in this tab: it stands in no address, and nothing of it is on the screen.
 */
export function Together({ locale, t }: Props) {
  const { view, refresh } = useWorkspace(EVERY);
  const [id, setId] = useState<string>();
  useEffect(() => {
    const read = () => setId(location.hash.slice(1).toLowerCase());
    read();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) {
      link.hash = location.hash;
    }
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  if (view.kind === 'loading' || id === undefined) return <p role="status">{t.common.loading}</p>;
  if (view.kind === 'locked') return <Message {...t.together.locked} locale={locale} t={t} />;
  if (view.kind === 'failed') {
    const text = sentenceFor(t.problems, view.problem);
    return <Message heading={t.coach.failed} text={text} locale={locale} t={t} />;
  }
  const round = findRound(view.workspace, id);
  if (!round) return <Message {...t.together.missing} locale={locale} t={t} />;
  return <Projector {...round} coachKey={view.coachKey} locale={locale} t={t} onChange={refresh} />;
}

interface MessageProps extends Props {
  readonly heading: string;
  readonly text: string;
}

function Message({ heading, text, locale, t }: MessageProps) {
  return (
    <div class="stack" role="status">
      <h1 class="ds-heading">{heading}</h1>
      <p>{text}</p>
      <a class="ds-button" href={pathIn(locale, '/coach')}>
        {t.together.back}
      </a>
    </div>
  );
}
