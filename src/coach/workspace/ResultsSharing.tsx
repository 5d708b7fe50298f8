import { useEffect, useState } from 'preact/hooks';
import type { OrganisationDocument } from '#contract/organisations.ts';
import { updateOrganisation } from '#ui/api-client.ts';
import type { CoachText } from '../coach-text.ts';
import { DialogProblem } from '../DialogProblem.tsx';
import { useAction } from '../useAction.ts';
import { unwarnedRounds } from './one-person.ts';

interface Props {
  readonly organisation: OrganisationDocument;
  readonly coachKey: string;
  readonly t: CoachText;
  readonly onChange: () => void;
  readonly onDialog: (kind: 'share') => void;
}

/** Whether everybody with the answer link sees the result after closing. Takes effect at once. */
export function ResultsSharing({ organisation, coachKey, t, onChange, onDialog }: Props) {
  const { id, resultsShared } = organisation;
  const words = t.portfolio.manage.sharing;
  const { problem, run } = useAction();
  const [wanted, setWanted] = useState<boolean>();
  // The switch shows the requested state until the server's state arrives.
  useEffect(() => setWanted(undefined), [resultsShared]);

  async function change(next: boolean) {
    setWanted(next);
    if (await run(() => updateOrganisation(coachKey, id, { resultsShared: next }))) onChange();
    else setWanted(undefined);
  }

  function toggle(input: HTMLInputElement) {
    if (!input.checked || unwarnedRounds(organisation.surveys, t.onePerson).length === 0) {
      change(input.checked);
      return;
    }
    // The dialog turns it on.
    input.checked = false;
    onDialog('share');
  }

  return (
    <div class="ticked">
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is on
        role="switch"
        class="ds-input"
        id={`sharing-${id}`}
        aria-describedby={`sharing-hint-${id}`}
        checked={wanted ?? resultsShared}
        onChange={(event) => toggle(event.currentTarget)}
      />
      <label class="ds-label" for={`sharing-${id}`} data-weight="regular">
        {words.label}
      </label>
      <p class="muted" id={`sharing-hint-${id}`}>
        {words.hint}
      </p>
      {problem !== undefined && <DialogProblem t={t} problem={problem} />}
    </div>
  );
}
