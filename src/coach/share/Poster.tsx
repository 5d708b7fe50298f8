import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PublicSurveyDocument } from '#core/index.ts';
import { ApiProblem, readSurvey } from '#ui/api-client.ts';
import { servedFingerprint } from '#ui/fingerprint.ts';
import { InApp } from '#ui/InAppBrowser.tsx';
import { ANY, useForgotten } from '../keys/forget-key.ts';
import { surveyIn } from '../survey-in-fragment.ts';
import { type PosterText, Sheet } from './PosterSheet.tsx';

interface Props {
  readonly locale: string;
  readonly t: PosterText;
}

type View = 'loading' | 'missing' | 'different' | 'forgotten' | { readonly problem: string } | Shown;

interface Shown {
  readonly survey: PublicSurveyDocument;
  /** base64url; null where anybody with the link may answer. */
  readonly fingerprint: string | null;
}

/** /poster#id: the sheet for one survey, and the button that prints it. */
export function Poster({ locale, t }: Props) {
  const [view, setView] = useState<View>('loading');
  const read = () => load(t).then(setView);
  useEffect(() => {
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  // It may have been opened from the overview that is forgotten. Its address holds no key, so it can be shown again.
  useForgotten(ANY, () => setView('forgotten'));

  if (view === 'loading') return <p role="status">{t.common.loading}</p>;
  if (view === 'missing') return <Message {...t.poster.missing} />;
  if (view === 'different') return <Message {...t.poster.invited.different} />;
  if (view === 'forgotten' || 'problem' in view) {
    const [words, action] =
      view === 'forgotten'
        ? [t.poster.forgotten, t.poster.show]
        : [{ heading: t.poster.failed, text: view.problem }, t.poster.retry];
    return (
      <Message {...words}>
        <button type="button" class="ds-button" onClick={read}>
          {action}
        </button>
      </Message>
    );
  }
  if (view.survey.status !== 'open') return <Message {...t.poster.closed} />;
  return (
    <>
      <div class="poster-bar">
        <button type="button" class="ds-button" onClick={() => print()}>
          {t.poster.print}
        </button>
        <p class="muted">{t.poster.how}</p>
        <InApp t={t.common} kit={t.kit} />
      </div>
      <Sheet {...view} locale={locale} t={t} />
    </>
  );
}

async function load(t: PosterText): Promise<View> {
  // The fingerprint, of a survey by invitation, is the one that its coach has seen.
  const { id, more: expected } = surveyIn(location.hash);
  // The other language shows the same survey. Its id is no secret.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]'))
    link.hash = location.hash;
  if (!id) return 'missing';
  try {
    const survey = await readSurvey(id);
    const fingerprint = await servedFingerprint(survey);
    return expected && expected !== fingerprint ? 'different' : { survey, fingerprint };
  } catch (error) {
    const code = error instanceof ApiProblem ? error.code : 'unexpected';
    return code === 'not-found' ? 'missing' : { problem: sentence(t.problems.codes, code) };
  }
}

function sentence(codes: Readonly<Record<string, string>>, code: string): string {
  return codes[code] ?? (codes.unexpected as string);
}

interface MessageProps {
  readonly heading: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}

function Message({ heading, text, children }: MessageProps) {
  return (
    <div class="stack" role="status">
      <h1 class="ds-heading">{heading}</h1>
      <p>{text}</p>
      {children}
    </div>
  );
}
