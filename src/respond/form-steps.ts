import type { Group } from '#core/index.ts';
import type { Draft } from './draft.ts';
import { copyOf, toggleElement } from './templates.ts';

/** The names of the fields in one step. All are required. */
export type Fields = readonly string[];

/** What a step shows of the respondent. */
interface Shown {
  readonly step: number;
  readonly groups: readonly Group[];
  readonly draft: Draft;
}

/** The survey's form. Its steps are the parts, the group's step if there is one, and the review. */
export const form = document.querySelector('form') as HTMLFormElement;

const back = copyOf('back');
const steps = () => Array.from(form.querySelectorAll<HTMLElement>('.survey-step'));

/** The fields of each part. The review, which is the last step, has none. */
export function partsOnPage(): Fields[] {
  const parts = steps().slice(0, -1);
  return parts.map((part) => Array.from(part.querySelectorAll('fieldset'), ({ id }) => id));
}

/** Shows the current step and hides the others. @returns its element */
export function showStep({ step, groups, draft }: Shown): HTMLElement {
  if (groups.length > 0) addGroups(groups);
  for (const [place, section] of steps().entries()) section.hidden = place !== step;
  const current = steps()[step] as HTMLElement;
  form.querySelector('#here')?.removeAttribute('id');
  (current.querySelector('h2') as HTMLElement).id = 'here';
  back.dataset.step = String(step - 1);
  toggleElement(back, step > 0, current.querySelector('.survey-part') as HTMLElement);
  fillIn(draft);
  return current;
}

/** Inserts the group's step before the review, once. */
function addGroups(groups: readonly Group[]): void {
  if (form.querySelector('#group')) return;
  const step = copyOf('group');
  const undeclared = step.querySelector('label') as HTMLElement;
  for (const { id, name } of groups) {
    const label = undeclared.cloneNode(true) as HTMLElement;
    (label.querySelector('input') as HTMLInputElement).value = id;
    (label.querySelector('span') as HTMLElement).textContent = name;
    undeclared.before(label);
  }
  steps().pop()?.before(step);
  form.querySelector('.survey-answered[hidden]')?.removeAttribute('hidden');
}

/** Checks the radios of the draft's answers, and lists these in the review. */
function fillIn({ answers }: Draft): void {
  for (const radio of form.querySelectorAll('input')) radio.checked = answers[radio.name] === radio.value;
  const written = form.querySelectorAll('.survey-answered :is(dd, p)');
  for (const [place, question] of form.querySelectorAll('fieldset').entries()) {
    const chosen = question.querySelector(':checked + span');
    (written[place] as Element).textContent = chosen?.textContent ?? '';
  }
}
