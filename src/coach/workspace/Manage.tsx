import type { OrganisationDocument } from '#contract/organisations.ts';
import type { OverviewText } from '../coach-text.ts';
import type { DialogKind } from './OrganisationDialog.tsx';
import { ResultsSharing } from './ResultsSharing.tsx';

interface Props {
  readonly organisation: OrganisationDocument;
  readonly coachKey: string;
  readonly t: OverviewText;
  readonly onChange: () => void;
  readonly onDialog: (kind: DialogKind) => void;
}

/** Rare actions on an organisation, folded away so that they do not happen by accident. */
export function Manage({ onDialog, ...props }: Props) {
  const { organisation, t } = props;
  const words = t.portfolio.manage;
  const link: readonly DialogKind[] = organisation.resultsKey === null ? ['renew'] : ['rotate', 'revoke'];
  const transfer: readonly DialogKind[] = organisation.transfer ? ['give', 'withdraw'] : ['give'];
  const kinds: readonly DialogKind[] = ['edit', ...link, ...transfer, 'remove'];
  return (
    <details class="older manage">
      <summary>{words.summary}</summary>
      <ResultsSharing {...props} onDialog={onDialog} />
      <div class="manage-actions">
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            class="ds-button"
            data-variant="secondary"
            data-color={kind === 'remove' ? 'danger' : 'neutral'}
            onClick={() => onDialog(kind)}
          >
            {actionWords(kind, t)}
          </button>
        ))}
      </div>
    </details>
  );
}

function actionWords(kind: DialogKind, t: OverviewText): string {
  if (kind === 'give') return t.transfer.action;
  if (kind === 'withdraw') return t.transfer.withdraw;
  return t.portfolio.manage[kind as keyof Manageable].action;
}

type Manageable = Pick<
  OverviewText['portfolio']['manage'],
  'edit' | 'rotate' | 'renew' | 'revoke' | 'remove'
>;
