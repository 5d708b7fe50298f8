import { useEffect } from 'preact/hooks';
import { problemSentence } from '#ui/problem-sentence.ts';
import type { TogetherText } from '../coach-text.ts';
import { findRound } from '../find-round.ts';
import { ReturnMessage } from '../ReturnMessage.tsx';
import { useSurveyFragment } from '../survey-fragment.ts';
import { useWorkspace } from '../workspace/useWorkspace.ts';
import { Projector } from './Projector.tsx';
import { useLiveSurvey } from './useLiveSurvey.ts';

interface Props {
  readonly locale: string;
  readonly t: TogetherText;
}

/** Milliseconds; a room is waiting. */
const POLL_INTERVAL = 4_000;
/** Milliseconds; the organisation hardly changes while a room answers. */
const WORKSPACE_INTERVAL = 300_000;

/**
 * /together#id: one survey on the projector, in the survey's language. The fragment is the survey's id and, as in
 * `#id.nb`, the language of the portfolio to return to. The coach key is the one of this tab: neither the address nor the
 * screen shows it.
 */
export function Together({ locale, t }: Props) {
  const { view, refresh } = useWorkspace(WORKSPACE_INTERVAL);
  const fragment = useSurveyFragment();
  const round = view.kind === 'shown' && fragment ? findRound(view.workspace, fragment.id) : undefined;
  const coachKey = view.kind === 'shown' ? view.coachKey : undefined;
  const survey = useLiveSurvey(coachKey, round?.survey, POLL_INTERVAL);
  // Closed, perhaps from elsewhere: the workspace has the outcome.
  const hasClosed = survey?.status === 'closed' && round?.survey.status === 'open';
  useEffect(() => {
    if (hasClosed) refresh();
  }, [hasClosed, refresh]);

  const home = fragment?.suffix && Object.hasOwn(t.languages, fragment.suffix) ? fragment.suffix : locale;

  const { locked, missing, back } = t.together;
  if (view.kind === 'loading' || !fragment) return <p role="status">{t.common.loading}</p>;
  if (view.kind === 'locked') return <ReturnMessage {...locked} back={back} locale={home} />;
  if (view.kind === 'failed') {
    const text = problemSentence(t.problems, view.problem);
    return <ReturnMessage heading={t.coach.failed} text={text} back={back} locale={home} />;
  }
  if (!round || !survey) return <ReturnMessage {...missing} back={back} locale={home} />;
  return (
    <Projector
      organisation={round.organisation}
      survey={hasClosed ? round.survey : survey}
      coachKey={view.coachKey}
      locale={locale}
      home={home}
      t={t}
      onChange={refresh}
    />
  );
}
