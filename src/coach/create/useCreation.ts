import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorkspaceDocument } from '#contract/workspace.ts';
import { idInKey } from '#core/keys.ts';
import { ApiProblem, isProblem, readWorkspace } from '#ui/api-client.ts';
import type { SummaryLine } from '#ui/ErrorSummary.tsx';
import { showHomeLink } from '#ui/home-link.ts';
import type { SetupText } from '../coach-text.ts';
import { findRound } from '../find-round.ts';
import { onKeyForgotten } from '../keys/forget-key.ts';
import { isKeyForgotten, storedKey } from '../keys/key-storage.ts';
import { copyFragmentToLanguageLinks, readSurveyFragment } from '../survey-fragment.ts';
import { type CreatedSurvey, type CreationProgress, createMissing } from './creation.ts';
import { readSetupForm, type SetupFields, setupFaults, summaryLines, toSetup } from './setup.ts';

/** Why nothing was created: fields to correct, or an error that no field causes. */
export type CreationProblem = { readonly lines: readonly SummaryLine[] } | { readonly error: unknown };

/** Submits the form of /new. `created` is the new survey until its key is forgotten. */
export function useCreation(t: SetupText) {
  const progress = useRef<CreationProgress>({});
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<CreationProblem>();
  const [asksCode, setAsksCode] = useState(false);
  const [created, setCreated] = useState<CreatedSurvey | 'forgotten'>();
  const [ownKey, setOwnKey] = useState<string>();

  useEffect(() => {
    const check = (workspace?: string) => {
      setOwnKey(storedKey());
      const { coachKey } = progress.current;
      if (!coachKey || !(isKeyForgotten(coachKey) || idInKey(coachKey) === workspace)) return;
      progress.current = {};
      setCreated((before) => before && 'forgotten');
    };
    check();
    copyFragmentToLanguageLinks();
    void recallCreated().then(show, () => undefined);
    return onKeyForgotten(check);
  }, []);

  useEffect(showHomeLink, [created]);

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
    nameInAddress(survey);
    show(survey);
  }

  function fail(error: unknown, fields: SetupFields) {
    const isCode = isProblem(error, 'signup-code');
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

  return { busy, problem, asksCode, created, ownKey, submit, submitToNewWorkspace };
}

/**
 * Names the survey in the address, so that the page shows it again after a reload, on the way back and in another
 * language. A new visit starts a new survey.
 */
function nameInAddress({ survey }: CreatedSurvey): void {
  history.replaceState(history.state, '', `#${survey.id}`);
  copyFragmentToLanguageLinks();
}

/** The survey that the address names; undefined without one, or if no key here opens it. */
async function recallCreated(): Promise<CreatedSurvey | undefined> {
  const { id } = readSurveyFragment(location.hash);
  const coachKey = storedKey();
  if (!id || !coachKey) return undefined;
  const workspace = await readWorkspace(coachKey);
  const round = findRound(workspace, id);
  return round && { ...round, coachKey, isNewWorkspace: isOnlySurvey(workspace) };
}

/** /new makes a workspace together with its first survey. */
function isOnlySurvey({ organisations: [first, second] }: WorkspaceDocument): boolean {
  return first?.surveys.length === 1 && second === undefined;
}
