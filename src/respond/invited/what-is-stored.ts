import { smallestBlock } from '#core/groups.ts';
import { smallestResult } from '#core/survey.ts';
import { fill } from '#i18n/format.ts';
import type { InvitedText } from './CodeForm.tsx';

/**
 * Adds what is stored for an invitation to "What is stored about me?" (WhatIsStored.astro), and to the promise the
 * numbers of responses that this survey needs.
 */
export function addInvitationToWhatIsStored(
  { heading, text, least }: InvitedText['stored'],
  spares: number,
): void {
  const parts = document.querySelector('.survey-promise dl');
  if (!parts || parts.querySelector('[data-invited]')) return;
  // The promise says five, and eight in a group; spare invitations raise both.
  const numbers = { spares, least: smallestResult(spares), block: smallestBlock(spares) };
  const more = elementWith('p', fill(least, numbers));
  if (spares > 0) document.querySelector('.survey-promise > p')?.after(more);
  const part = document.createElement('div');
  part.dataset.invited = '';
  part.append(elementWith('dt', heading), elementWith('dd', text));
  parts.children[1]?.after(part);
}

function elementWith(tag: 'dt' | 'dd' | 'p', words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}
