import { problemSentence } from '#ui/problem-sentence.ts';
import type { CardsText } from '../coach-text.ts';
import { findRound } from '../find-round.ts';
import { ReturnMessage } from '../ReturnMessage.tsx';
import { useSurveyFragment } from '../survey-fragment.ts';
import { WithMessages } from '../WithMessages.tsx';
import { useWorkspace } from '../workspace/useWorkspace.ts';
import { PrintSheets } from './PrintSheets.tsx';

interface Props {
  readonly locale: string;
  readonly t: CardsText;
}

/** Milliseconds; nothing on this page changes. */
const POLL_INTERVAL = 600_000;

/**
 * /cards#id: the invitations of one survey, to print and cut out. The fragment is the survey's id; the codes are derived
 * here from what this tab's key unlocks.
 */
export function Cards({ locale, t }: Props) {
  const { view } = useWorkspace(POLL_INTERVAL);
  const fragment = useSurveyFragment();

  const { missing, back } = t.cards;
  if (view.kind === 'locked') return <ReturnMessage {...t.linkCards.forgotten} locale={locale} />;
  if (view.kind === 'loading' || !fragment) return <p role="status">{t.common.loading}</p>;
  if (view.kind === 'failed') {
    const text = problemSentence(t.problems, view.problem);
    return <ReturnMessage heading={t.coach.failed} text={text} back={back} locale={locale} />;
  }
  const round = view.kind === 'shown' ? findRound(view.workspace, fragment.id) : undefined;
  if (view.kind !== 'shown' || !round?.survey.invitations || round.survey.status !== 'open') {
    return <ReturnMessage {...missing} back={back} locale={locale} />;
  }
  const { coachKey } = view;
  return (
    <WithMessages locale={round.survey.locale} t={t}>
      {(messages) => <PrintSheets {...round} coachKey={coachKey} messages={messages} t={t} />}
    </WithMessages>
  );
}
