import type { OrganisationDocument } from '../../core/index.ts';
import type { Question } from './Asked.tsx';
import type { CoachText } from './text.ts';

interface Props {
  readonly organisation: OrganisationDocument;
  readonly t: CoachText;
  readonly onAsk: (question: Question) => void;
}

/** What is seldom done to an organisation, folded away so that it is not done by chance. */
export function Manage({ organisation, t, onAsk }: Props) {
  const words = t.portfolio.manage;
  const link: readonly Question[] = organisation.resultsKey === null ? ['renew'] : ['rotate', 'revoke'];
  const questions = ['rename', ...link, 'remove'] as const;
  return (
    <details class="older manage">
      <summary>{words.summary}</summary>
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

type Manageable = Pick<CoachText['portfolio']['manage'], 'rename' | 'rotate' | 'renew' | 'revoke' | 'remove'>;
