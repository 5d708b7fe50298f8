import type { KeyDocument } from '#contract/keys.ts';
import { isProblem, revokeKey, revokeOtherKeys } from '#ui/api-client.ts';
import type { FullOverviewText } from '../../coach-text.ts';
import { DialogForm } from '../../DialogForm.tsx';
import { keyName } from './KeyEntry.tsx';

interface Props {
  /** The key to revoke; all but the one in use without it. */
  readonly entry?: KeyDocument;
  readonly coachKey: string;
  readonly t: FullOverviewText;
  readonly onRevoked: () => void;
  readonly onCancel: () => void;
}

/** Asks before a key, or every other key, is revoked. */
export function RevokeDialog({ entry, coachKey, t, onRevoked, onCancel }: Props) {
  const { revoke, others } = t.keyList;
  const words = entry ? revoke : others;

  /** The own key opens nothing once it is revoked: a second try, after a lost reply, counts as success. */
  async function revokeOne({ id, current }: KeyDocument) {
    await revokeKey(coachKey, id).catch((error) => {
      if (!current || !isProblem(error, 'not-found')) throw error;
    });
  }

  return (
    <DialogForm
      id="revoke-dialog"
      words={words}
      {...(entry && { name: keyName(entry, t) })}
      t={t}
      danger
      read={() => () => (entry ? revokeOne(entry) : revokeOtherKeys(coachKey))}
      onDone={onRevoked}
      onCancel={onCancel}
    >
      <p>{words.text}</p>
      {entry?.current && <p>{revoke.own}</p>}
    </DialogForm>
  );
}
