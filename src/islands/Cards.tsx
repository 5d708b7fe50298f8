import { useEffect, useState } from 'preact/hooks';
import { pathIn } from '../i18n/index.ts';
import { PrintSheets } from './coach/invitations/PrintSheets.tsx';
import { type CoachText, sentenceFor } from './coach/text.ts';
import { findRound } from './coach/together/found.ts';
import { useWorkspace } from './coach/workspace.ts';

interface Props {
  readonly locale: string;
  readonly t: CoachText;
}

/** Nothing on this page changes while it is read. */
const EVERY = 600_000;

/**
 * /cards#id: the invitations of one survey, to be printed and cut out. The fragment names the survey only; the codes
 * are made here from the coach key, which is the one kept in this tab.
 */
export function Cards({ locale, t }: Props) {
  const { view } = useWorkspace(EVERY);
  const [id, setId] = useState<string>();
  useEffect(() => {
    setId(location.hash.slice(1).toLowerCase());
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) {
      link.hash = location.hash;
    }
  }, []);

  const { missing } = t.invitations.cards;
  if (view.kind === 'loading' || id === undefined) return <p role="status">{t.common.loading}</p>;
  if (view.kind === 'failed') {
    const text = sentenceFor(t.problems, view.problem);
    return <Message heading={t.coach.failed} text={text} locale={locale} t={t} />;
  }
  const round = view.kind === 'shown' ? findRound(view.workspace, id) : undefined;
  if (view.kind !== 'shown' || !round?.survey.invitations || round.survey.status === 'closed') {
    return <Message {...missing} locale={locale} t={t} />;
  }
  return <PrintSheets {...round} coachKey={view.coachKey} t={t} />;
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
        {t.invitations.cards.back}
      </a>
    </div>
  );
}
