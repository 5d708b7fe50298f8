import type { OrganisationDocument } from '#contract/organisations.ts';
import { withdrawTransfer } from '#ui/api-client.ts';
import type { FullOverviewText } from '../coach-text.ts';
import { DialogForm } from '../DialogForm.tsx';

interface Props {
  readonly organisation: OrganisationDocument;
  readonly coachKey: string;
  readonly t: FullOverviewText;
  /** @param words what to say of it */
  readonly onWithdrawn: (words: string) => void;
  readonly onCancel: () => void;
}

/** Asks before the link that moves an organisation is withdrawn. */
export function WithdrawDialog({ organisation, coachKey, t, onWithdrawn, onCancel }: Props) {
  return (
    <DialogForm
      id="withdraw-dialog"
      words={t.handOver.withdraw}
      name={organisation.name}
      t={t}
      read={() => () => withdrawTransfer(coachKey, organisation.id)}
      onDone={() => onWithdrawn(t.handOver.withdraw.done)}
      onCancel={onCancel}
    >
      <p>{t.handOver.withdraw.text}</p>
    </DialogForm>
  );
}
