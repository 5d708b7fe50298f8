import { smallestBlock } from '#core/groups.ts';
import { smallestResult } from '#core/survey.ts';
import { plural } from '#i18n/format.ts';
import type { InvitedText } from './CodeForm.tsx';

/**
 * Adds what is stored for an invitation to "What is stored about me?" (WhatIsStored.astro), and to the promise the
 * numbers of responses that this survey needs.
 */
export function addInvitationToWhatIsStored(
  { heading, text, least }: InvitedText['stored'],
  spares: number,
): void {
  const promise = document.querySelector<HTMLElement>('.survey-promise');
  if (!promise || promise.dataset.invited) return;
  promise.dataset.invited = 'said';
  // The promise says five, and eight in a group; spare invitations raise both.
  const numbers = { spares, least: smallestResult(spares), block: smallestBlock(spares) };
  const more = elementWith('p', plural(least, spares, numbers));
  if (spares > 0) promise.querySelector('p')?.after(more);
  const part = document.createElement('div');
  part.dataset.invited = '';
  part.append(elementWith('dt', heading), elementWith('dd', text));
  // Some languages leave these details to /privacy, which has them for invitations too.
  promise.querySelector('dl')?.children[1]?.before(part);
}

function elementWith(tag: 'dt' | 'dd' | 'p', words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}
