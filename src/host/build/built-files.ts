import { readdir, readFile } from 'node:fs/promises';

/** The file of a built site that a page links by an address such as `/assets/shared.css`. */
export function fileOf(href: string, dir: URL): URL {
  return new URL(href.slice(1), dir);
}

/** The text of every file in a folder, and in those below it, whose name ends so. */
export async function textsIn(dir: URL, ending: string): Promise<Map<URL, string>> {
  const names = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith(ending)).sort();
  const files = names.map((name) => new URL(name, dir));
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)));
}
