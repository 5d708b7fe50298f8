import { useState } from 'preact/hooks';

/** Runs one action at a time: `busy` while it runs, `problem` when it failed. */
export function useAction() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();

  /** @returns whether it succeeded */
  async function run(act: () => Promise<unknown>): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    setProblem(undefined);
    const failure = await act().then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    setBusy(false);
    if (failure) setProblem(failure.error);
    return !failure;
  }

  return { busy, problem, run };
}
