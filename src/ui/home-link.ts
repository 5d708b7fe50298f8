import { ownKey } from './own-key.ts';

/** Shows the header's link to the overview while this browser has a key to it. Layout.astro renders it hidden. */
export function showHomeLink(): void {
  const link = document.querySelector<HTMLElement>('.site-home');
  if (link) link.hidden = !ownKey();
}
