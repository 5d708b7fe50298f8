import { useRef } from 'preact/hooks';
import type { KeyDocument } from '#contract/keys.ts';
import { addKey, revokeKey } from '#ui/api-client.ts';
import type { FullOverviewText } from '../../coach-text.ts';
import { DialogForm } from '../../DialogForm.tsx';
import { keyName } from './KeyEntry.tsx';
import { randomKey, useMadeOnce } from './made-once.ts';

interface Props {
  /** The key in use. */
  readonly entry: KeyDocument;
  readonly coachKey: string;
  readonly t: FullOverviewText;
  /** Called as soon as there is a new key. */
  readonly onAdded: (key: string) => void;
  /** Called once the dialog has closed. */
  readonly onReplaced: (outcome: Replaced) => void;
  readonly onCancel: () => void;
}

/** The new key, what it is called, and whether the old one no longer works. */
export interface Replaced {
  readonly key: string;
  readonly label: string;
  readonly isRevoked: boolean;
}

/** Replaces the key in use. The new key is taken into use before the old one is revoked, so that one always works. */
export function ReplaceDialog({ entry, coachKey, t, onAdded, onReplaced, onCancel }: Props) {
  const words = t.keyList.replace;
  const label = entry.label || t.linkCards.coach.name;
  const outcome = useRef<Replaced>();
  const madeOnce = useMadeOnce<string>();

  async function replace() {
    const key = await madeOnce(label, () => randomKey(coachKey, 'coach'));
    await addKey(coachKey, { label, kind: 'coach', key });
    onAdded(key);
    const isRevoked = await revokeKey(key, entry.id).then(
      () => true,
      () => false,
    );
    outcome.current = { key, label, isRevoked };
  }

  return (
    <DialogForm
      id="replace-dialog"
      words={words}
      name={keyName(entry, t)}
      t={t}
      read={() => replace}
      onDone={() => outcome.current && onReplaced(outcome.current)}
      onCancel={onCancel}
    >
      <p>{words.text}</p>
    </DialogForm>
  );
}
