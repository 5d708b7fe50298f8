import { useState } from 'preact/hooks';
import { isProblem } from '#ui/api-client.ts';
import { Field } from '#ui/Field.tsx';
import type { FullOverviewText } from '../coach-text.ts';
import { DialogProblem } from '../DialogProblem.tsx';
import { KeyDialog } from '../keys/KeyDialog.tsx';
import { rememberedKey, storedKey } from '../keys/key-storage.ts';
import { openNewWorkspace } from '../keys/new-workspace.ts';
import { useAction } from '../useAction.ts';

export interface TransferWelcomeProps {
  readonly locale: string;
  readonly t: FullOverviewText;
  /** A workspace has been made, and its key stored in this tab; nobody has saved it yet. */
  readonly onMade: (key: string) => void;
}

/** For somebody who is given an organisation and has no overview open: how to open or make one. */
export function TransferWelcome({ locale, t, onMade }: TransferWelcomeProps) {
  const { busy, problem, run } = useAction();
  const [asksCode, setAsksCode] = useState(false);
  const [code, setCode] = useState('');
  const [lost, setLost] = useState<string>();
  const words = t.handOver.take;
  const { faults, signupCode } = t.create;
  const isCode = isProblem(problem, 'signup-code');
  const fault = code ? faults['signupCode.invalid'] : faults['signupCode.missing'];

  /** Asks first where the new key takes the place of one that only this tab has. */
  function ask() {
    const own = storedKey();
    if (own === undefined || own === rememberedKey()) begin();
    else setLost(own);
  }

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
        onClick={ask}
      >
        {busy ? words.beginning : words.begin}
      </button>
      {lost && (
        <KeyDialog
          id="begin-dialog"
          heading={words.instead.heading}
          lost={lost}
          what={t.create.staleLink}
          confirm={t.create.freshWorkspace}
          locale={locale}
          t={t}
          onConfirm={begin}
          onClose={() => setLost(undefined)}
        >
          <p>{t.create.staleKey}</p>
          <p>{words.instead.text}</p>
        </KeyDialog>
      )}
    </div>
  );
}
