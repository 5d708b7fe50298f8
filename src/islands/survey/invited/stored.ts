import type { InvitedText } from './Entrance.tsx';

/** Adds to "What is stored about me?" what an invitation adds to it, after what is stored of every response. */
export function tellStored({ heading, text }: InvitedText['stored']): void {
  const parts = document.querySelector('.survey-promise dl');
  if (!parts || parts.querySelector('[data-invited]')) return;
  const part = document.createElement('div');
  part.dataset.invited = '';
  part.append(worded('dt', heading), worded('dd', text));
  parts.children[1]?.after(part);
}

function worded(tag: 'dt' | 'dd', words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}
