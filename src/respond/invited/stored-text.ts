import { smallestResult } from '#core/survey.ts';
import { fill } from '#i18n/format.ts';
import type { InvitedText } from './CodeForm.tsx';

/**
 * Adds to "What is stored about me?" what an invitation adds to it, after what is stored of every response, and to the
 * promise how many answers it takes here.
 */
export function tellStored({ heading, text, least }: InvitedText['stored'], spares: number): void {
  const parts = document.querySelector('.survey-promise dl');
  if (!parts || parts.querySelector('[data-invited]')) return;
  // The promise above says five, which spares add to.
  const more = worded('p', fill(least, { least: smallestResult(spares) }));
  if (spares > 0) document.querySelector('.survey-promise > p')?.after(more);
  const part = document.createElement('div');
  part.dataset.invited = '';
  part.append(worded('dt', heading), worded('dd', text));
  parts.children[1]?.after(part);
}

function worded(tag: 'dt' | 'dd' | 'p', words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}
