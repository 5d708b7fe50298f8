import { idInKey } from '#core/keys.ts';
import { pathIn } from '#i18n/index.ts';
import { addKey } from '#ui/api-client.ts';
import type { FullOverviewText } from '../../coach-text.ts';
import { DialogForm } from '../../DialogForm.tsx';
import { handOverSheet } from '../../recovery/sheet.ts';
import { makeRecoveryKey, type RecoveryKey } from '../recovery.ts';
import { useMadeOnce } from './made-once.ts';

interface Props {
  readonly coachKey: string;
  /** Whether there is a sheet already. */
  readonly hasSheet: boolean;
  readonly locale: string;
  readonly t: FullOverviewText;
  readonly onCancel: () => void;
}

/** Goes there as a link does, which does not count as leaving without a saved key (see unsaved-key.ts). */
function followLink(path: string): void {
  const link = document.createElement('a');
  link.href = path;
  document.body.append(link);
  link.click();
}

/** Adds a key for a recovery sheet, and leads to the sheet. */
export function RecoveryDialog({ coachKey, hasSheet, locale, t, onCancel }: Props) {
  const madeOnce = useMadeOnce<RecoveryKey>();
  const words = t.keyList.recovery;

  async function make() {
    const made = await madeOnce(words.label, () => makeRecoveryKey(idInKey(coachKey)));
    // A sheet must work before it is printed.
    await addKey(coachKey, { label: words.label, kind: 'coach', purpose: 'recovery', key: made.key });
    handOverSheet(made);
    followLink(pathIn(locale, '/recovery'));
  }

  return (
    <DialogForm
      id="recovery-dialog"
      words={words}
      t={t}
      read={() => make}
      onDone={onCancel}
      onCancel={onCancel}
    >
      <p>{words.text}</p>
      {hasSheet && <p>{words.existing}</p>}
    </DialogForm>
  );
}
