import { useEffect } from 'preact/hooks';
import type { TogetherText } from '../coach-text.ts';
import { findRound } from '../find-round.ts';
import { problemSentence } from '../problem-sentence.ts';
import { ReturnMessage } from '../ReturnMessage.tsx';
import { useSurveyFragment } from '../survey-fragment.ts';
import { useWorkspace } from '../workspace/useWorkspace.ts';
import { Projector } from './Projector.tsx';
import { useLiveSurvey } from './useLiveSurvey.ts';

interface Props {
  readonly locale: string;
  readonly t: TogetherText;
}

/** A room is waiting. */
const POLL_INTERVAL = 4_000;
/** What changes of the organisation while a room answers can wait. */
const WORKSPACE_INTERVAL = 300_000;

/**
 * /together#id: one survey on the projector, in its own language. The fragment names the survey, and the language of
 * the overview to go back to, as in `#id.nb`. The coach key is the one
 * kept in this tab: it stands in no address, and nothing of it is on the screen.
 */
export function Together({ locale, t }: Props) {
  const { view, refresh } = useWorkspace(WORKSPACE_INTERVAL);
  const named = useSurveyFragment();
  const round = view.kind === 'shown' && named ? findRound(view.workspace, named.id) : undefined;
  const coachKey = view.kind === 'shown' ? view.coachKey : undefined;
  const survey = useLiveSurvey(coachKey, round?.survey, POLL_INTERVAL);
  // Closed, perhaps from elsewhere: what came of it stands in the overview.
  const isOver = survey?.status === 'closed' && round?.survey.status === 'open';
  useEffect(() => {
    if (isOver) refresh();
  }, [isOver, refresh]);

  const home = named?.more && Object.hasOwn(t.languages, named.more) ? named.more : locale;

  const { locked, missing, back } = t.together;
  if (view.kind === 'loading' || !named) return <p role="status">{t.common.loading}</p>;
  if (view.kind === 'locked') return <ReturnMessage {...locked} back={back} locale={home} />;
  if (view.kind === 'failed') {
    const text = problemSentence(t.problems, view.problem);
    return <ReturnMessage heading={t.coach.failed} text={text} back={back} locale={home} />;
  }
  if (!round || !survey) return <ReturnMessage {...missing} back={back} locale={home} />;
  return (
    <Projector
      organisation={round.organisation}
      survey={isOver ? round.survey : survey}
      coachKey={view.coachKey}
      locale={locale}
      home={home}
      t={t}
      onChange={refresh}
    />
  );
}
