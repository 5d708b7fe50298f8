import type { Sheet } from './sheet.ts';

/** A name that says whose and which: `okr-klar-solvik-verksted-runde-2.csv`. */
export function fileName({ organisation, round, t }: Sheet, ending: string, part?: string): string {
  const name = organisation.toLocaleLowerCase(t.common.lang).replace(/[^\p{L}\p{N}]+/gu, '-');
  const number = `${t.results.chooseRound.toLocaleLowerCase(t.common.lang)}-${round.round}`;
  const parts = ['okr-klar', name.replace(/^-+|-+$/g, ''), number, ...(part ? [part] : [])];
  return `${parts.filter(Boolean).join('-')}.${ending}`;
}

/**
 * Hands a file made in this browser to whoever asked for it. The coach's pages have the same in share/save: a module of
 * both would be bundled with more than this page may weigh.
 */
export function download(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Only once the browser has begun to read it: on a busy machine a task later was too early, and the name was lost.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
