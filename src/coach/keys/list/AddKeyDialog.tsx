import { useRef, useState } from 'preact/hooks';
import { KEY_KINDS, type WorkspaceKeyKind } from '#core/workspace.ts';
import { addKey } from '#ui/api-client.ts';
import type { FullOverviewText } from '../../coach-text.ts';
import { DialogForm } from '../../DialogForm.tsx';
import { LabelField, readLabel } from './LabelField.tsx';
import { randomKey, useMadeOnce } from './made-once.ts';

interface Props {
  readonly coachKey: string;
  readonly t: FullOverviewText;
  /** Called once the dialog has closed. */
  readonly onAdded: (added: { readonly key: string; readonly label: string }) => void;
  readonly onCancel: () => void;
}

/** Adds a key for somebody or something: its label, and what it allows. */
export function AddKeyDialog({ coachKey, t, onAdded, onCancel }: Props) {
  const [error, setError] = useState<string>();
  const [kind, setKind] = useState<WorkspaceKeyKind>('coach');
  const added = useRef<{ readonly key: string; readonly label: string }>();
  const madeOnce = useMadeOnce<string>();
  const words = t.keyList.add;

  function read(form: HTMLFormElement) {
    const label = readLabel(form, words.faults, setError);
    if (label === undefined) return undefined;
    return async () => {
      const key = await madeOnce(`${kind} ${label}`, () => randomKey(coachKey, kind));
      await addKey(coachKey, { label, kind, key });
      added.current = { key, label };
    };
  }

  return (
    <DialogForm
      id="add-key-dialog"
      words={words}
      t={t}
      read={read}
      onDone={() => added.current && onAdded(added.current)}
      onCancel={onCancel}
    >
      <LabelField label={words.label} hint={words.hint} error={error} />
      <fieldset class="ds-fieldset">
        <legend class="ds-label">{words.kind}</legend>
        <div class="choices">
          {KEY_KINDS.map((one) => (
            <label class="choice choice-explained" key={one}>
              <input
                class="ds-input"
                type="radio"
                name="kind"
                value={one}
                checked={one === kind}
                onChange={() => setKind(one)}
              />
              <span>
                {t.keyList.kinds[one]}
                <small>{words[one]}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </DialogForm>
  );
}
