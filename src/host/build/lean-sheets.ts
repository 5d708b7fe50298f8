import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { leanSheets } from './lean-css.ts';

const LINKED = /(?<=<link rel="stylesheet" href=")\/[^"]+(?=">)/g;

/**
 * Removes from the stylesheets that pages link what no page uses. Their names end with a hash of what is in them then:
 * browsers keep files of assets for good.
 */
export function leanLinkedSheets(): AstroIntegration {
  return {
    name: 'okr-klar-lean-sheets',
    hooks: { 'astro:build:done': ({ dir }) => leanIn(dir) },
  };
}

async function leanIn(dir: URL): Promise<void> {
  const [pages, scripts] = [await readAll(dir, '.html'), await readAll(dir, '.js')];
  const html = [...pages.values()].join('');
  const hrefs = [...new Set(html.match(LINKED))];
  const sheets = await Promise.all(hrefs.map((href) => readFile(fileOf(href, dir), 'utf8')));
  const lean = leanSheets(sheets, { html, scripts: [...scripts.values()].join('') });
  const names = new Map(hrefs.map((href, index) => [href, renamed(href, lean[index] as string)]));
  await Promise.all(hrefs.map((href) => rm(fileOf(href, dir))));
  await Promise.all(
    hrefs.map((href, index) => writeFile(fileOf(names.get(href) as string, dir), lean[index] as string)),
  );
  for (const [page, text] of pages) {
    await writeFile(
      page,
      text.replace(LINKED, (href) => names.get(href) as string),
    );
  }
}

/** @returns the text of every file whose name ends so, by address */
async function readAll(dir: URL, ending: string): Promise<Map<URL, string>> {
  const names = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith(ending));
  const files = names.map((name) => new URL(name, dir));
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)));
}

function fileOf(href: string, dir: URL): URL {
  return new URL(href.slice(1), dir);
}

/** `/assets/shared.{hash of what was in it}.css` with the hash of what is. */
function renamed(href: string, css: string): string {
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
  return href.replace(/\.[\w-]+\.css$/, `.${hash}.css`);
}
