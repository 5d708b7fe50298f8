/** How long a saved file can still be read, in milliseconds: a phone may ask first where to put it. */
const KEPT_FOR = 60_000;

/** Saves something as a file without asking any server. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}

/** Android's web view, and apps that show pages in a view of their own. */
const IN_APP = /; wv\)|\bFB(AN|AV|IOS)\b|Instagram|LinkedInApp|TeamsMobile|Outlook-(iOS|Android)/;

/**
 * Whether a page is shown inside another app, which neither saves files nor prints. Apple's web view tells itself from
 * a browser only by leaving out the browser's name.
 *
 * @param agent navigator.userAgent
 */
export function isInApp(agent: string): boolean {
  return IN_APP.test(agent) || (agent.includes('AppleWebKit') && !agent.includes('Safari/'));
}
