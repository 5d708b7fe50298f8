import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { fileOf, textsIn } from './built-files.ts';
import { leanSheets } from './lean-css.ts';

/** Addresses of stylesheets whose names end with a hash of what is in them. */
const LINKED = /(?<= href=")\/assets\/[^"?]+\.[\w-]+\.css(?=")/g;

/**
 * Removes from the stylesheets that pages link what no page uses, and names them by what is left: browsers keep files
 * of assets for good.
 */
export function leanLinkedSheets(): AstroIntegration {
  return {
    name: 'okr-klar-lean-sheets',
    hooks: { 'astro:build:done': ({ dir }) => leanIn(dir) },
  };
}

/**
 * A stylesheet that a script loads stays as it is: the script has its name, and a script that is changed would need
 * another name itself.
 *
 * @param dir pages with their assets, which are changed
 */
export async function leanIn(dir: URL): Promise<void> {
  const pages = await textsIn(dir, '.html');
  const html = [...pages.values()].join('\n');
  const scripts = [...(await textsIn(dir, '.js')).values()].join('\n');
  const linked = [...new Set(html.match(LINKED))];
  const isLoaded = (href: string) => scripts.includes(href.slice(1));
  const read = (hrefs: readonly string[]) =>
    Promise.all(hrefs.map((href) => readFile(fileOf(href, dir), 'utf8')));
  const loaded = await read(linked.filter(isLoaded));
  const hrefs = linked.filter((href) => !isLoaded(href));
  const lean = leanSheets(await read(hrefs), { html, scripts: [scripts, ...loaded].join('\n') });
  const names = new Map<string, string>();
  for (const [index, css] of lean.entries()) {
    const href = hrefs[index] as string;
    const name = named(href, css);
    names.set(href, name);
    await rm(fileOf(href, dir));
    await writeFile(fileOf(name, dir), css);
  }
  for (const [page, text] of pages) {
    await writeFile(
      page,
      text.replace(LINKED, (href) => names.get(href) ?? href),
    );
  }
}

/** `/assets/shared.{hash of what was in it}.css` with the hash of what is. */
function named(href: string, css: string): string {
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
  return href.replace(/\.[\w-]+\.css$/, `.${hash}.css`);
}
