import { useState } from 'preact/hooks';
import type { OrganisationDocument } from '#contract/organisations.ts';

import { updateOrganisation } from '#ui/api-client.ts';
import { Field } from '#ui/Field.tsx';
import type { FullOverviewText } from '../coach-text.ts';
import { nameFault, parseEmployees } from '../create/setup.ts';
import { DialogForm } from '../DialogForm.tsx';

interface Props {
  readonly coachKey: string;
  readonly organisation: OrganisationDocument;
  readonly t: FullOverviewText;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

interface Errors {
  readonly name?: string | undefined;
  readonly employees?: string | undefined;
}

/** Changes the name and the number of employees of an organisation, under the rules of /new. */
export function EditDialog({ coachKey, organisation, t, onSaved, onCancel }: Props) {
  const [errors, setErrors] = useState<Errors>({});
  const words = t.portfolio.manage.edit;

  function read(form: HTMLFormElement) {
    const fieldOf = (id: string) => form.elements.namedItem(id) as HTMLInputElement;
    const name = fieldOf('new-name').value.trim();
    const typed = fieldOf('new-employees').value.replace(/\s/g, '');
    const employees = parseEmployees({ employees: typed });
    const fault = nameFault(name);
    const isNumberWrong = typed !== '' && employees === null;
    setErrors({
      name: fault && t.create.faults[`name.${fault}`],
      employees: isNumberWrong ? t.create.faults.employees : undefined,
    });
    if (!fault && !isNumberWrong) {
      return () => updateOrganisation(coachKey, organisation.id, { name, employees });
    }
    fieldOf(fault ? 'new-name' : 'new-employees').focus();
    return undefined;
  }

  return (
    <DialogForm
      id="organisation-dialog"
      words={words}
      name={organisation.name}
      t={t}
      read={read}
      onDone={onSaved}
      onCancel={onCancel}
    >
      <Field
        id="new-name"
        dir="auto"
        label={words.label}
        hint={words.hint}
        error={errors.name}
        defaultValue={organisation.name}
      />
      <Field
        id="new-employees"
        label={
          <>
            {t.create.employees.label} <span class="optional">{t.create.optional}</span>
          </>
        }
        hint={words.employees}
        error={errors.employees}
        inputmode="numeric"
        size={10}
        defaultValue={organisation.employees ?? ''}
      />
    </DialogForm>
  );
}
