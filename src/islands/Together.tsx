import { ReturnMessage } from './coach/ReturnMessage.tsx';
import { useSurveyInFragment } from './coach/surveyInFragment.ts';
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
  const id = useSurveyInFragment();

  const { locked, missing, back } = t.together;
  if (view.kind === 'loading' || id === undefined) return <p role="status">{t.common.loading}</p>;
  if (view.kind === 'locked') return <ReturnMessage {...locked} back={back} locale={locale} />;
  if (view.kind === 'failed') {
    const text = sentenceFor(t.problems, view.problem);
    return <ReturnMessage heading={t.coach.failed} text={text} back={back} locale={locale} />;
  }
  const round = findRound(view.workspace, id);
  if (!round) return <ReturnMessage {...missing} back={back} locale={locale} />;
  return <Projector {...round} coachKey={view.coachKey} locale={locale} t={t} onChange={refresh} />;
}
