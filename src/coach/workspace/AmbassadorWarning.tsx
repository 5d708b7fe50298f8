import { useEffect } from 'preact/hooks';
import type { OrganisationDocument } from '#contract/organisations.ts';
import { pathIn } from '#i18n/index.ts';
import { updateOrganisation } from '#ui/api-client.ts';
import type { FullOverviewText } from '../coach-text.ts';
import { DialogForm } from '../DialogForm.tsx';
import { markWarned, unwarnedRounds } from './one-person.ts';

interface Props {
  readonly coachKey: string;
  readonly organisation: OrganisationDocument;
  readonly locale: string;
  readonly t: FullOverviewText;
  readonly onShared: () => void;
  readonly onCancel: () => void;
}

/** Before all staff see a result about the ambassador, whom everybody may know: once for a round in a browser. */
export function AmbassadorWarning({ coachKey, organisation, locale, t, onShared, onCancel }: Props) {
  const words = t.ambassadorWarning;
  useEffect(() => markWarned(unwarnedRounds(organisation.surveys, t.onePerson)), []);
  return (
    <DialogForm
      id="warning-dialog"
      words={words}
      name={organisation.name}
      t={t}
      read={() => () => updateOrganisation(coachKey, organisation.id, { resultsShared: true })}
      onDone={onShared}
      onCancel={onCancel}
    >
      <p>{words.text}</p>
      <p>
        <a href={pathIn(locale, '/present-a-no')} target="_blank" rel="noopener noreferrer">
          {words.guide}
          <span class="ds-sr-only"> {t.linkCards.newTab}</span>
        </a>
      </p>
    </DialogForm>
  );
}
