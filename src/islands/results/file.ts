import type { Sheet } from './sheet.ts';

/** A name that says whose and which: `okr-klar-solvik-verksted-runde-2.csv`. */
export function fileName({ organisation, round, t }: Sheet, ending: string, part?: string): string {
  const name = organisation.toLocaleLowerCase(t.common.lang).replace(/[^\p{L}\p{N}]+/gu, '-');
  const number = `${t.results.chooseRound.toLocaleLowerCase(t.common.lang)}-${round.round}`;
  const parts = ['okr-klar', name.replace(/^-+|-+$/g, ''), number, ...(part ? [part] : [])];
  return `${parts.filter(Boolean).join('-')}.${ending}`;
}

/** Hands a file made in this browser to whoever asked for it. */
export function download(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the file by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(url));
}
