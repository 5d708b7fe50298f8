import type { CoachText } from '../coach-text.ts';
import { findRound } from '../find-round.ts';
import { problemSentence } from '../problem-sentence.ts';
import { ReturnMessage } from '../ReturnMessage.tsx';
import { useSurveyFragment } from '../survey-fragment.ts';
import { useWorkspace } from '../workspace/useWorkspace.ts';
import { PrintSheets } from './PrintSheets.tsx';

interface Props {
  readonly locale: string;
  readonly t: CoachText;
}

/** Nothing on this page changes while it is read. */
const POLL_INTERVAL = 600_000;

/**
 * /cards#id: the invitations of one survey, to be printed and cut out. The fragment names the survey only; the codes
 * are made here from the coach key, which is the one kept in this tab.
 */
export function Cards({ locale, t }: Props) {
  const { view } = useWorkspace(POLL_INTERVAL);
  const named = useSurveyFragment();

  const { missing, back } = t.invitations.cards;
  if (view.kind === 'locked') return <ReturnMessage {...t.kit.forgotten} locale={locale} />;
  if (view.kind === 'loading' || !named) return <p role="status">{t.common.loading}</p>;
  if (view.kind === 'failed') {
    const text = problemSentence(t.problems, view.problem);
    return <ReturnMessage heading={t.coach.failed} text={text} back={back} locale={locale} />;
  }
  const round = view.kind === 'shown' ? findRound(view.workspace, named.id) : undefined;
  if (view.kind !== 'shown' || !round?.survey.invitations || round.survey.status !== 'open') {
    return <ReturnMessage {...missing} back={back} locale={locale} />;
  }
  return <PrintSheets {...round} coachKey={view.coachKey} t={t} />;
}
