import { isProblem, readPlan } from '#ui/api-client.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { loadPart } from '#ui/load-part.ts';
import { LazyPart } from '../LazyPart.tsx';
import type { CoachViewDialogProps } from './CoachViewDialog.tsx';

type Props = Omit<CoachViewDialogProps, 'stored'>;

/** The form for the coach's own view, opened once it has loaded together with what the coach answered before. */
export function LazyCoachViewDialog(props: Props) {
  const { coachKey, survey, t } = props;

  async function load(byHand: boolean) {
    const [{ CoachViewDialog }, stored] = await Promise.all([
      loadPart(() => import('./CoachViewDialog.tsx'), byHand),
      readStored(coachKey, survey.id),
    ]);
    return stored === 'gone' ? Gone : (given: Props) => <CoachViewDialog {...given} stored={stored} />;
  }
  return <LazyPart load={load} props={props} failed={t.common.unloaded.text} t={t.common} />;
}

/** What the coach has answered before; null if nothing, 'gone' when the survey has been deleted. */
async function readStored(key: string, surveyId: string) {
  try {
    return (await readPlan(key, surveyId)).plan.coachView;
  } catch (problem) {
    if (isProblem(problem, 'not-found')) return 'gone';
    throw problem;
  }
}

function Gone({ t, onCancel }: Props) {
  return (
    <Dialog id="view-dialog" heading={t.coachView.heading} onClose={onCancel}>
      {(dismiss) => (
        <>
          <p>{t.coachView.gone}</p>
          <button type="button" class="ds-button" data-variant="secondary" onClick={dismiss}>
            {t.coach.cancel}
          </button>
        </>
      )}
    </Dialog>
  );
}
