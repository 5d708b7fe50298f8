import type { OrganisationDocument } from '#contract/organisations.ts';
import type { CoachText } from '../coach-text.ts';
import type { DialogKind } from './OrganisationDialog.tsx';
import { ResultsSharing } from './ResultsSharing.tsx';

interface Props {
  readonly organisation: OrganisationDocument;
  readonly coachKey: string;
  readonly t: CoachText;
  readonly onChange: () => void;
  readonly onDialog: (kind: DialogKind) => void;
}

/** Rare actions on an organisation, folded away so that they do not happen by accident. */
export function Manage({ onDialog, ...props }: Props) {
  const { organisation, t } = props;
  const words = t.portfolio.manage;
  const link: readonly DialogKind[] = organisation.resultsKey === null ? ['renew'] : ['rotate', 'revoke'];
  const kinds = ['edit', ...link, 'remove'] as const;
  return (
    <details class="older manage">
      <summary>{words.summary}</summary>
      <ResultsSharing {...props} />
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
            {words[kind as keyof Manageable].action}
          </button>
        ))}
      </div>
    </details>
  );
}

type Manageable = Pick<CoachText['portfolio']['manage'], 'edit' | 'rotate' | 'renew' | 'revoke' | 'remove'>;
