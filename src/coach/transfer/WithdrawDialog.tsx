import type { OrganisationDocument } from '#contract/organisations.ts';
import { withdrawTransfer } from '#ui/api-client.ts';
import type { OverviewText } from '../coach-text.ts';
import { DialogForm } from '../DialogForm.tsx';

interface Props {
  readonly organisation: OrganisationDocument;
  readonly coachKey: string;
  readonly t: OverviewText;
  readonly onWithdrawn: () => void;
  readonly onCancel: () => void;
}

/** Asks before the link that moves an organisation is withdrawn. */
export function WithdrawDialog({ organisation, coachKey, t, onWithdrawn, onCancel }: Props) {
  return (
    <DialogForm
      id="withdraw-dialog"
      words={t.transfer.withdraw}
      name={organisation.name}
      t={t}
      read={() => () => withdrawTransfer(coachKey, organisation.id)}
      onDone={onWithdrawn}
      onCancel={onCancel}
    >
      <p>{t.transfer.withdraw.text}</p>
    </DialogForm>
  );
}
