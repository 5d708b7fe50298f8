/** Saves something as a file without asking any server. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // Only once the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
