import { STORED_KEY } from './own-key.ts';

/** Shows the header's link to the overview while this browser has a key to it. Layout.astro renders it hidden. */
export function showHomeLink(): void {
  const link = document.querySelector<HTMLElement>('.site-home');
  if (link) link.hidden = !hasKey();
}

function hasKey(): boolean {
  try {
    return [sessionStorage, localStorage].some((storage) => storage.getItem(STORED_KEY));
  } catch {
    return false;
  }
}
