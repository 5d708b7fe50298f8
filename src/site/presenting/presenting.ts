import { copyOnClick } from '../copy-text.ts';

/** Copies the lines for a leader, each on a line of its own. Without this script they can be selected. */
const lines = document.querySelectorAll('.say-no-leader li');
const copying = document.querySelector<HTMLElement>('.say-no-copy');
copying?.removeAttribute('hidden');
copyOnClick(
  copying?.querySelector('button') ?? null,
  copying?.querySelector<HTMLElement>('[role=status]') ?? null,
  () => [...lines].map(({ textContent }) => textContent?.trim()).join('\n'),
);
