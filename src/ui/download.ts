/** How long the file stays readable, in milliseconds: a phone may first ask where to save it. */
const KEPT_FOR = 60_000;

/** Saves content as a file, without a server. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
