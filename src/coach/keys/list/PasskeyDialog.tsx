import { useState } from 'preact/hooks';
import { idInKey } from '#core/keys.ts';
import { addKey } from '#ui/api-client.ts';
import type { FullOverviewText } from '../../coach-text.ts';
import { DialogForm } from '../../DialogForm.tsx';
import { makePasskey, PasskeyError } from '../passkey.ts';
import { LabelField, readLabel } from './LabelField.tsx';
import { useMadeOnce } from './made-once.ts';

interface Props {
  readonly coachKey: string;
  readonly t: FullOverviewText;
  readonly onAdded: () => void;
  readonly onCancel: () => void;
}

/** Makes a passkey on this device, and adds the key that follows from it. */
export function PasskeyDialog({ coachKey, t, onAdded, onCancel }: Props) {
  const [error, setError] = useState<string>();
  const madeOnce = useMadeOnce<string>();
  const words = t.keyList.passkey;

  function read(form: HTMLFormElement) {
    const label = readLabel(form, t.keyList.add.faults, setError);
    if (label === undefined) return undefined;
    return async () => {
      const key = await madeOnce(label, () => makePasskey(idInKey(coachKey), label));
      await addKey(coachKey, { label, kind: 'coach', purpose: 'passkey', key });
    };
  }

  function explain(problem: unknown): string | undefined {
    if (!(problem instanceof PasskeyError)) return undefined;
    return problem.fault === 'unsupported' ? words.instead : words.faults[problem.fault];
  }

  return (
    <DialogForm
      id="passkey-dialog"
      words={{ ...words, busy: t.keys.passkey.waiting }}
      t={t}
      read={read}
      explain={explain}
      onDone={onAdded}
      onCancel={onCancel}
    >
      <p>{words.text}</p>
      <LabelField label={words.label} error={error} initial={words.device} />
    </DialogForm>
  );
}
