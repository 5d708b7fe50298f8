import { useEffect, useRef, useState } from 'preact/hooks';
import { ApiProblem } from '#ui/api-client.ts';
import type { SummaryLine } from '#ui/ErrorSummary.tsx';
import type { CoachText } from '../coach-text.ts';
import { whenForgotten } from '../keys/forget-key.ts';
import { isForgotten, workspaceIn } from '../keys/key-state.ts';
import { keptKey } from '../keys/key-storage.ts';
import { createAll, type Made, type Ready } from './create-survey.ts';
import { faultsIn, linesOf, readForm, setupOf, type Typed } from './setup.ts';
import { keepReady, recallReady } from './survey-just-made.ts';

/** Why nothing was created: fields to correct, or something that no field can mend. */
export type Trouble = { readonly lines: readonly SummaryLine[] } | { readonly problem: unknown };

/** Sending the form of /new: busy, trouble, and at last everything there is to share, until its key is forgotten. */
export function useCreation(t: CoachText) {
  const made = useRef<Made>({});
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [asksCode, setAsksCode] = useState(false);
  const [ready, setReady] = useState<Ready | 'forgotten'>();
  const [hasWorkspace, setHasWorkspace] = useState(false);

  useEffect(() => {
    const look = (workspace?: string) => {
      setHasWorkspace(keptKey() !== undefined);
      const { coachKey } = made.current;
      if (!coachKey || !(isForgotten(coachKey) || workspaceIn(coachKey) === workspace)) return;
      made.current = {};
      setReady((before) => before && 'forgotten');
    };
    look();
    void recallReady().then(show, () => undefined);
    return whenForgotten(look);
  }, []);

  function show(all: Ready | undefined) {
    if (!all) return;
    made.current = { ...made.current, coachKey: all.coachKey };
    setReady(all);
  }

  async function submit(form: HTMLFormElement) {
    if (busy) return;
    const typed = readForm(form);
    const faults = faultsIn(typed, Date.now());
    if (faults.length > 0) return setTrouble({ lines: linesOf(faults, typed, t) });
    setBusy(true);
    setTrouble(undefined);
    await createAll(setupOf(typed), made.current).then(finish, (error) => refuse(error, typed));
    setBusy(false);
  }

  function finish(all: Ready) {
    keepReady(all);
    setReady(all);
  }

  function refuse(error: unknown, typed: Typed) {
    const code = error instanceof ApiProblem && error.code === 'signup-code';
    if (code) setAsksCode(true);
    setTrouble(troubleOf(error, code, typed));
  }

  function troubleOf(error: unknown, code: boolean, typed: Typed): Trouble {
    const fault = typed.signupCode ? 'invalid' : 'missing';
    if (code) return { lines: linesOf([{ path: 'signupCode', message: fault }], typed, t) };
    const faults = error instanceof ApiProblem ? error.errors : [];
    return faults.length > 0 ? { lines: linesOf(faults, typed, t) } : { problem: error };
  }

  /** The kept key opens nothing: the same form, in a new workspace. A key remembered on the device stays so. */
  function startFresh(form: HTMLFormElement) {
    made.current = { anew: true };
    return submit(form);
  }

  return { busy, trouble, asksCode, ready, hasWorkspace, submit, startFresh };
}
