import { useState } from 'preact/hooks';
import type { OrganisationDocument } from '#contract/organisations.ts';
import { fill } from '#i18n/format.ts';
import type { FullOverviewText } from '../coach-text.ts';
import { NextRoundDialog } from '../create/NextRoundDialog.tsx';
import { GiveDialog } from '../transfer/GiveDialog.tsx';
import { WithdrawDialog } from '../transfer/WithdrawDialog.tsx';
import { LazyCoachViewDialog } from '../view/LazyCoachViewDialog.tsx';
import { AmbassadorWarning } from './AmbassadorWarning.tsx';
import { CloseDialog } from './CloseDialog.tsx';
import { DeleteDialog } from './DeleteDialog.tsx';
import { EditDialog } from './EditDialog.tsx';
import { RescheduleDialog } from './RescheduleDialog.tsx';
import { ResultsKeyDialog } from './ResultsKeyDialog.tsx';

/** The actions on an organisation that open a dialog. */
export type DialogKind =
  | 'close'
  | 'start'
  | 'reschedule'
  | 'view'
  | 'share'
  | 'edit'
  | 'rotate'
  | 'renew'
  | 'revoke'
  | 'give'
  | 'withdraw'
  | 'remove';

interface Props {
  readonly kind: DialogKind;
  readonly organisation: OrganisationDocument;
  readonly coachKey: string;
  readonly locale: string;
  readonly t: FullOverviewText;
  readonly onDone: (words: string) => void;
  readonly onChange: () => void;
  /** @param words what to say of it */
  readonly onDeleted: (words: string) => void;
  readonly onCancel: () => void;
}

/** The dialog for an action on an organisation. */
export function OrganisationDialog(props: Props) {
  const { kind, organisation, t, onDone, onDeleted } = props;
  const [current] = organisation.surveys;
  // What is written about a survey outlasts it on the page: it may be closed or deleted meanwhile.
  const [opened] = useState(current);
  const next = (current?.round ?? 0) + 1;
  const { manage } = t.portfolio;
  switch (kind) {
    case 'close':
      return current ? (
        <CloseDialog
          {...props}
          survey={current}
          organisation={organisation.name}
          onClosed={() => onDone(t.coach.close.done)}
        />
      ) : null;
    case 'start':
      return (
        <NextRoundDialog
          {...props}
          round={next}
          onStarted={() => onDone(fill(t.coach.start.done, { n: next }))}
        />
      );
    case 'reschedule':
      return current ? (
        <RescheduleDialog {...props} survey={current} onMoved={() => onDone(manage.reschedule.done)} />
      ) : null;
    case 'view':
      return opened ? (
        <LazyCoachViewDialog
          {...props}
          survey={opened}
          organisation={organisation.name}
          onSaved={() => onDone(t.coachView.done)}
        />
      ) : null;
    case 'share':
      return <AmbassadorWarning {...props} onShared={() => onDone(t.ambassadorWarning.done)} />;
    case 'edit':
      return <EditDialog {...props} onSaved={() => onDone(manage.edit.done)} />;
    case 'give':
      return <GiveDialog {...props} onOffered={props.onChange} onClose={props.onCancel} />;
    case 'withdraw':
      return <WithdrawDialog {...props} onWithdrawn={onDone} />;
    case 'remove':
      return (
        <DeleteDialog
          {...props}
          onDeleted={() => onDeleted(fill(manage.remove.done, { name: organisation.name }))}
        />
      );
    default:
      return <ResultsKeyDialog {...props} change={kind} onChanged={() => onDone(manage[kind].done)} />;
  }
}
