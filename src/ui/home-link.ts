/** Where the coach's pages store a key, in this tab or on this device. That there is one is all that matters here. */
const KEY = 'okr-klar-coach-key';

/** Shows the header's link to the overview while this browser has a key to it. Layout.astro renders it hidden. */
export function showHomeLink(): void {
  const link = document.querySelector<HTMLElement>('.site-home');
  if (link) link.hidden = !hasKey();
}

function hasKey(): boolean {
  try {
    return [sessionStorage, localStorage].some((storage) => storage.getItem(KEY));
  } catch {
    return false;
  }
}
