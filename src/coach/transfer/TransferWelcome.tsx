import { useState } from 'preact/hooks';
import { isProblem } from '#ui/api-client.ts';
import { Field } from '#ui/Field.tsx';
import type { FullOverviewText } from '../coach-text.ts';
import { DialogProblem } from '../DialogProblem.tsx';
import { openNewWorkspace } from '../keys/new-workspace.ts';
import { useAction } from '../useAction.ts';

export interface TransferWelcomeProps {
  readonly locale: string;
  readonly t: FullOverviewText;
  /** A workspace has been made, and its key stored in this tab; nobody has saved it yet. */
  readonly onMade: (key: string) => void;
}

/** For somebody who is given an organisation and has no overview open: how to open or make one. */
export function TransferWelcome({ t, onMade }: TransferWelcomeProps) {
  const { busy, problem, run } = useAction();
  const [asksCode, setAsksCode] = useState(false);
  const [code, setCode] = useState('');
  const words = t.handOver.take;
  const { faults, signupCode } = t.create;
  const isCode = isProblem(problem, 'signup-code');
  const fault = code ? faults['signupCode.invalid'] : faults['signupCode.missing'];

  function begin() {
    return run(async () => {
      const key = await openNewWorkspace(code.trim()).catch((error) => {
        setAsksCode(asksCode || isProblem(error, 'signup-code'));
        throw error;
      });
      onMade(key);
    });
  }

  return (
    <div class="advice stack">
      <p>{words.locked}</p>
      <p>{words.fresh}</p>
      {asksCode && (
        <Field
          id="signup-code"
          autocomplete="off"
          label={signupCode.label}
          hint={signupCode.hint}
          error={isCode ? fault : undefined}
          size={20}
          value={code}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
      )}
      {problem !== undefined && !isCode && <DialogProblem t={t} problem={problem} />}
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        aria-disabled={busy}
        aria-busy={busy}
        onClick={begin}
      >
        {busy ? words.beginning : words.begin}
      </button>
    </div>
  );
}
