import { useEffect, useRef, useState } from 'preact/hooks';
import { idInKey } from '#core/keys.ts';
import { ApiProblem, readWorkspace } from '#ui/api-client.ts';
import type { SummaryLine } from '#ui/ErrorSummary.tsx';
import type { CoachText } from '../coach-text.ts';
import { findRound } from '../find-round.ts';
import { onKeyForgotten } from '../keys/forget-key.ts';
import { isKeyForgotten, storedKey } from '../keys/key-storage.ts';
import { type CreatedSurvey, type CreationProgress, createMissing } from './creation.ts';
import { readSetupForm, type SetupFields, setupFaults, summaryLines, toSetup } from './setup.ts';

/** Why nothing was created: fields to correct, or an error that no field causes. */
export type CreationProblem = { readonly lines: readonly SummaryLine[] } | { readonly error: unknown };

/** Submits the form of /new. `created` is the new survey until its key is forgotten. */
export function useCreation(t: CoachText) {
  const progress = useRef<CreationProgress>({});
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<CreationProblem>();
  const [asksCode, setAsksCode] = useState(false);
  const [created, setCreated] = useState<CreatedSurvey | 'forgotten'>();
  const [hasWorkspace, setHasWorkspace] = useState(false);

  useEffect(() => {
    const check = (workspace?: string) => {
      setHasWorkspace(storedKey() !== undefined);
      const { coachKey } = progress.current;
      if (!coachKey || !(isKeyForgotten(coachKey) || idInKey(coachKey) === workspace)) return;
      progress.current = {};
      setCreated((before) => before && 'forgotten');
    };
    check();
    void recallCreated().then(show, () => undefined);
    return onKeyForgotten(check);
  }, []);

  function show(survey: CreatedSurvey | undefined) {
    if (!survey) return;
    progress.current = { ...progress.current, coachKey: survey.coachKey };
    setCreated(survey);
  }

  async function submit(form: HTMLFormElement) {
    if (busy) return;
    const fields = readSetupForm(form);
    const faults = setupFaults(fields, Date.now());
    if (faults.length > 0) return setProblem({ lines: summaryLines(faults, fields, t) });
    setBusy(true);
    setProblem(undefined);
    await createMissing(toSetup(fields), progress.current).then(finish, (error) => fail(error, fields));
    setBusy(false);
  }

  function finish(survey: CreatedSurvey) {
    rememberCreated(survey);
    setCreated(survey);
  }

  function fail(error: unknown, fields: SetupFields) {
    const isCode = error instanceof ApiProblem && error.code === 'signup-code';
    if (isCode) setAsksCode(true);
    setProblem(problemOf(error, isCode, fields));
  }

  function problemOf(error: unknown, isCode: boolean, fields: SetupFields): CreationProblem {
    const fault = fields.signupCode ? 'invalid' : 'missing';
    if (isCode) return { lines: summaryLines([{ path: 'signupCode', message: fault }], fields, t) };
    const faults = error instanceof ApiProblem ? error.errors : [];
    return faults.length > 0 ? { lines: summaryLines(faults, fields, t) } : { error };
  }

  /** For a stored key that opens nothing: submits the same form to a new workspace. The remembered key stays. */
  function submitToNewWorkspace(form: HTMLFormElement) {
    progress.current = { ignoresStoredKey: true };
    return submit(form);
  }

  return { busy, problem, asksCode, created, hasWorkspace, submit, submitToNewWorkspace };
}

/** What the history entry of /new holds once a survey is created. The key is not among it: see key-storage. */
interface HistoryEntry {
  readonly surveyId: string;
  readonly fresh: boolean;
}

/** Lets the page show the survey again after a reload or on the way back. A new visit starts a new survey. */
function rememberCreated({ survey, isNewWorkspace }: CreatedSurvey): void {
  const kept: HistoryEntry = { surveyId: survey.id, fresh: isNewWorkspace };
  history.replaceState({ kept }, '');
}

/** The survey created at this entry of the history; undefined without one, or once its key is forgotten. */
async function recallCreated(): Promise<CreatedSurvey | undefined> {
  const { kept } = (history.state ?? {}) as { readonly kept?: HistoryEntry };
  const coachKey = storedKey();
  if (!kept || !coachKey) return undefined;
  const round = findRound(await readWorkspace(coachKey), kept.surveyId);
  return round && { ...round, coachKey, isNewWorkspace: kept.fresh };
}
