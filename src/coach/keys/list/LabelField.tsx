import { isLegible } from '#core/characters.ts';
import { MAX_KEY_LABEL_LENGTH } from '#core/limits.ts';
import { Field } from '#ui/Field.tsx';

const NAME = 'key-label';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly initial?: string;
}

/** What a coach calls a key. */
export function LabelField({ label, hint, error, initial }: Props) {
  return (
    <Field
      id={NAME}
      dir="auto"
      autocomplete="off"
      label={label}
      hint={hint}
      error={error}
      defaultValue={initial}
    />
  );
}

type Fault = 'missing' | 'too-long' | 'illegible';

/** The label in a form; undefined after the fault is shown and the field has focus. */
export function readLabel(
  form: HTMLFormElement,
  faults: Readonly<Record<Fault, string>>,
  show: (fault: string | undefined) => void,
): string | undefined {
  const field = form.elements.namedItem(NAME) as HTMLInputElement;
  const label = field.value.trim();
  const fault = faultOf(label);
  show(fault && faults[fault]);
  if (!fault) return label;
  field.focus();
  return undefined;
}

function faultOf(label: string): Fault | undefined {
  if (!label) return 'missing';
  if (label.length > MAX_KEY_LABEL_LENGTH) return 'too-long';
  return isLegible(label) ? undefined : 'illegible';
}
