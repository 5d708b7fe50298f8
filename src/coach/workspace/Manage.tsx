import type { OrganisationDocument } from '#core/index.ts';
import type { CoachText } from '../coach-text.ts';
import type { DialogKind } from './OrganisationDialog.tsx';
import { ResultsSharing } from './ResultsSharing.tsx';

interface Props {
  readonly organisation: OrganisationDocument;
  readonly coachKey: string;
  readonly t: CoachText;
  readonly onChange: () => void;
  readonly onAsk: (question: DialogKind) => void;
}

/** What is seldom done to an organisation, folded away so that it is not done by chance. */
export function Manage({ onAsk, ...props }: Props) {
  const { organisation, t } = props;
  const words = t.portfolio.manage;
  const link: readonly DialogKind[] = organisation.resultsKey === null ? ['renew'] : ['rotate', 'revoke'];
  const questions = ['edit', ...link, 'remove'] as const;
  return (
    <details class="older manage">
      <summary>{words.summary}</summary>
      <ResultsSharing {...props} />
      <div class="manage-actions">
        {questions.map((question) => (
          <button
            key={question}
            type="button"
            class="ds-button"
            data-variant="secondary"
            data-color={question === 'remove' ? 'danger' : 'neutral'}
            onClick={() => onAsk(question)}
          >
            {words[question as keyof Manageable].action}
          </button>
        ))}
      </div>
    </details>
  );
}

type Manageable = Pick<CoachText['portfolio']['manage'], 'edit' | 'rotate' | 'renew' | 'revoke' | 'remove'>;
