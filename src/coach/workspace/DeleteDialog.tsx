import { useState } from 'preact/hooks';
import type { OrganisationDocument } from '#contract/organisations.ts';
import { fill } from '#i18n/format.ts';
import { isProblem, removeOrganisation } from '#ui/api-client.ts';
import { Field } from '#ui/Field.tsx';
import type { FullOverviewText } from '../coach-text.ts';
import { DialogForm } from '../DialogForm.tsx';
import { CalendarCancellation } from '../share/CalendarCancellation.tsx';

interface Props {
  readonly coachKey: string;
  readonly organisation: OrganisationDocument;
  readonly t: FullOverviewText;
  readonly onDeleted: () => void;
  readonly onCancel: () => void;
}

/** Deletes an organisation. The coach types its name first, so that it does not happen by accident. */
export function DeleteDialog({ coachKey, organisation, t, onDeleted, onCancel }: Props) {
  const [error, setError] = useState<string>();
  const words = t.portfolio.manage.remove;
  const { name } = organisation;

  function read(form: HTMLFormElement) {
    const field = form.elements.namedItem('typed-name') as HTMLInputElement;
    const same = plain(field.value) === plain(name);
    setError(same ? undefined : words.mismatch);
    if (same) return remove;
    field.focus();
    return undefined;
  }

  /** An organisation that was deleted in another tab counts as success. */
  async function remove() {
    await removeOrganisation(coachKey, organisation.id).catch((error) => {
      if (!isProblem(error, 'not-found')) throw error;
    });
  }

  return (
    <DialogForm
      id="remove-dialog"
      words={words}
      name={name}
      t={t}
      danger
      read={read}
      onDone={onDeleted}
      onCancel={onCancel}
    >
      <p>{words.text}</p>
      <CalendarCancellation organisation={organisation} t={t} />
      <Field
        id="typed-name"
        dir="auto"
        autocomplete="off"
        label={<bdi>{fill(words.label, { name })}</bdi>}
        error={error}
      />
    </DialogForm>
  );
}

/** A name for comparison: spaces, capitals and Unicode composition do not matter. */
function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLocaleLowerCase();
}
