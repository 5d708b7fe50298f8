import { useEffect, useRef, useState } from 'preact/hooks';
import { ApiProblem } from '#ui/api-client.ts';
import type { SummaryLine } from '#ui/ErrorSummary.tsx';
import type { CoachText } from '../coach-text.ts';
import { onKeyForgotten } from '../keys/forget-key.ts';
import { isKeyForgotten, storedKey, workspaceOfKey } from '../keys/key-storage.ts';
import { type CreatedSurvey, type CreationProgress, createMissing } from './creation.ts';
import { readSetupForm, type SetupFields, setupFaults, summaryLines, toSetup } from './setup.ts';
import { keepReady, recallReady } from './survey-just-made.ts';

/** Why nothing was created: fields to correct, or something that no field can mend. */
export type CreationProblem = { readonly lines: readonly SummaryLine[] } | { readonly problem: unknown };

/** Sending the form of /new: busy, trouble, and at last everything there is to share, until its key is forgotten. */
export function useCreation(t: CoachText) {
  const made = useRef<CreationProgress>({});
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<CreationProblem>();
  const [asksCode, setAsksCode] = useState(false);
  const [ready, setReady] = useState<CreatedSurvey | 'forgotten'>();
  const [hasWorkspace, setHasWorkspace] = useState(false);

  useEffect(() => {
    const look = (workspace?: string) => {
      setHasWorkspace(storedKey() !== undefined);
      const { coachKey } = made.current;
      if (!coachKey || !(isKeyForgotten(coachKey) || workspaceOfKey(coachKey) === workspace)) return;
      made.current = {};
      setReady((before) => before && 'forgotten');
    };
    look();
    void recallReady().then(show, () => undefined);
    return onKeyForgotten(look);
  }, []);

  function show(all: CreatedSurvey | undefined) {
    if (!all) return;
    made.current = { ...made.current, coachKey: all.coachKey };
    setReady(all);
  }

  async function submit(form: HTMLFormElement) {
    if (busy) return;
    const typed = readSetupForm(form);
    const faults = setupFaults(typed, Date.now());
    if (faults.length > 0) return setTrouble({ lines: summaryLines(faults, typed, t) });
    setBusy(true);
    setTrouble(undefined);
    await createMissing(toSetup(typed), made.current).then(finish, (error) => refuse(error, typed));
    setBusy(false);
  }

  function finish(all: CreatedSurvey) {
    keepReady(all);
    setReady(all);
  }

  function refuse(error: unknown, typed: SetupFields) {
    const code = error instanceof ApiProblem && error.code === 'signup-code';
    if (code) setAsksCode(true);
    setTrouble(troubleOf(error, code, typed));
  }

  function troubleOf(error: unknown, code: boolean, typed: SetupFields): CreationProblem {
    const fault = typed.signupCode ? 'invalid' : 'missing';
    if (code) return { lines: summaryLines([{ path: 'signupCode', message: fault }], typed, t) };
    const faults = error instanceof ApiProblem ? error.errors : [];
    return faults.length > 0 ? { lines: summaryLines(faults, typed, t) } : { problem: error };
  }

  /** The kept key opens nothing: the same form, in a new workspace. A key remembered on the device stays so. */
  function startFresh(form: HTMLFormElement) {
    made.current = { anew: true };
    return submit(form);
  }

  return { busy, trouble, asksCode, ready, hasWorkspace, submit, startFresh };
}
