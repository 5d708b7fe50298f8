import { useState } from 'preact/hooks';
import { Field } from '../../components/Field.tsx';
import type { OrganisationDocument } from '../../core/index.ts';
import { updateOrganisation } from '../api.ts';
import { DialogForm } from './DialogForm.tsx';
import { nameFault } from './setup.ts';
import type { CoachText } from './text.ts';

interface Props {
  readonly coachKey: string;
  readonly organisation: OrganisationDocument;
  readonly t: CoachText;
  readonly onRenamed: () => void;
  readonly onCancel: () => void;
}

/** Another name for an organisation, under the same rules as at the start. */
export function RenameDialog({ coachKey, organisation, t, onRenamed, onCancel }: Props) {
  const [error, setError] = useState<string>();
  const words = t.portfolio.manage.rename;

  function read(form: HTMLFormElement) {
    const field = form.elements.namedItem('new-name') as HTMLInputElement;
    const name = field.value.trim();
    const fault = nameFault(name);
    setError(fault && t.setup.faults[`name.${fault}`]);
    if (!fault) return () => updateOrganisation(coachKey, organisation.id, { name });
    field.focus();
    return undefined;
  }

  return (
    <DialogForm
      id="rename-dialog"
      words={words}
      name={organisation.name}
      t={t}
      read={read}
      onDone={onRenamed}
      onCancel={onCancel}
    >
      <Field
        id="new-name"
        dir="auto"
        label={words.label}
        hint={words.hint}
        error={error}
        defaultValue={organisation.name}
      />
    </DialogForm>
  );
}
