import type { OrganisationDocument } from '#contract/organisations.ts';
import { updateOrganisation } from '#ui/api-client.ts';
import type { FullOverviewText } from '../coach-text.ts';
import { DialogForm } from '../DialogForm.tsx';

interface Props {
  readonly change: 'rotate' | 'renew' | 'revoke';
  readonly coachKey: string;
  readonly organisation: OrganisationDocument;
  readonly t: FullOverviewText;
  readonly onChanged: () => void;
  readonly onCancel: () => void;
}

/** Revokes the results link, with or without a new one. */
export function ResultsKeyDialog({ change, coachKey, organisation, t, onChanged, onCancel }: Props) {
  const words = t.portfolio.manage[change];
  const resultsKey = change === 'revoke' ? 'revoke' : 'rotate';
  const { problem } = organisation;
  return (
    <DialogForm
      id={`${change}-dialog`}
      words={words}
      name={organisation.name}
      t={t}
      danger={change !== 'renew'}
      read={() => () => updateOrganisation(coachKey, organisation.id, { resultsKey })}
      onDone={onChanged}
      onCancel={onCancel}
    >
      {problem && <p>{t.problems.codes[problem]}</p>}
      <p>{words.text}</p>
    </DialogForm>
  );
}
