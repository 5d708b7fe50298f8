import { useEffect, useRef, useState } from 'preact/hooks';
import type { SummaryLine } from '../../components/ErrorSummary.tsx';
import { ApiProblem } from '../api.ts';
import { createAll, type Made, type Ready } from './create.ts';
import { forgetKey } from './key.ts';
import { keepReady, recallReady } from './ready.ts';
import { faultsIn, linesOf, readForm, setupOf, type Typed } from './setup.ts';
import type { CoachText } from './text.ts';

/** Why nothing was created: fields to correct, or something that no field can mend. */
export type Trouble = { readonly lines: readonly SummaryLine[] } | { readonly problem: unknown };

/** Sending the form of /new: busy, trouble, and at last everything there is to share. */
export function useCreation(t: CoachText) {
  const made = useRef<Made>({});
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [asksCode, setAsksCode] = useState(false);
  const [ready, setReady] = useState<Ready>();
  useEffect(() => void recallReady().then(setReady, () => undefined), []);

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

  /** The kept key opens nothing any more: the same form, in a new workspace. */
  function startFresh(form: HTMLFormElement) {
    forgetKey();
    made.current = {};
    return submit(form);
  }

  return { busy, trouble, asksCode, ready, submit, startFresh };
}
