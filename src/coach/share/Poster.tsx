import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PublicSurveyDocument } from '#contract/survey.ts';

import { isProblem, readSurvey } from '#ui/api-client.ts';
import { servedFingerprint } from '#ui/fingerprint.ts';
import { InAppNotice } from '#ui/InAppNotice.tsx';
import { problemSentence } from '#ui/problem-sentence.ts';
import { ANY_KEY, useKeyForgotten } from '../keys/forget-key.ts';
import { copyFragmentToLanguageLinks, readSurveyFragment } from '../survey-fragment.ts';
import { PosterSheet, type PosterText } from './PosterSheet.tsx';

interface Props {
  readonly locale: string;
  readonly t: PosterText;
}

type View = 'loading' | 'missing' | 'different' | 'forgotten' | { readonly problem: string } | Shown;

interface Shown {
  readonly survey: PublicSurveyDocument;
  /** base64url; null unless the survey is by invitation. */
  readonly fingerprint: string | null;
}

/** /poster#id: the sheet for one survey, and a button to print it. */
export function Poster({ locale, t }: Props) {
  const [view, setView] = useState<View>('loading');
  const read = () => load(t).then(setView);
  useEffect(() => {
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  // The coach who forgot a key may have opened the poster. Its address holds no key, so it can be shown again.
  useKeyForgotten(ANY_KEY, () => setView('forgotten'));

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
        <InAppNotice t={t.common} kit={t.linkCards} />
      </div>
      <PosterSheet {...view} locale={locale} t={t} />
    </>
  );
}

async function load(t: PosterText): Promise<View> {
  // The suffix is the fingerprint, of a survey by invitation, that its coach has seen.
  const { id, suffix: expected } = readSurveyFragment(location.hash);
  copyFragmentToLanguageLinks();
  if (!id) return 'missing';
  try {
    const survey = await readSurvey(id);
    const fingerprint = await servedFingerprint(survey);
    return expected && expected !== fingerprint ? 'different' : { survey, fingerprint };
  } catch (error) {
    const isMissing = isProblem(error, 'not-found');
    return isMissing ? 'missing' : { problem: problemSentence(t.problems, error) };
  }
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
