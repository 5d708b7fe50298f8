import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { fileOf, textsIn } from './built-files.ts';
import { bundle } from './bundle.ts';
import { leanCss } from './lean-css.ts';
import { shortenNames } from './short-names.ts';
import { splitCss } from './split-css.ts';

const STYLES = /<link rel="stylesheet" href="([^"]+)">/g;
const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/;
/** Where a page can wait for the css that nothing before this place needs. */
const LATER = '<style></style>';

/**
 * Puts the css and the script of a page into the page, so that it arrives in one answer. The page's content security
 * policy allows them by their hashes, and otherwise only files of this site, which the script imports later. The
 * policy is a meta element because only the build knows the hashes (see Layout.astro). Astro's own csp hashes styles
 * before this step has shortened them.
 *
 * @param pages files of the built site, such as `./s.html`
 * @param source the script that all of them link, from the project's root
 */
export function inline(pages: readonly string[], source: string): AstroIntegration {
  return {
    name: 'okr-klar-inline',
    hooks: {
      async 'astro:build:done'({ dir }) {
        const script = await bundle(source, dir);
        const assets = await textsIn(new URL('assets/', dir), '.js');
        const scripts = [script, ...assets.values()].join('\n');
        for (const page of pages) await inlineInto(new URL(page, dir), { dir, script, scripts });
      },
    },
  };
}

interface Site {
  readonly dir: URL;
  /** The script of the page. */
  readonly script: string;
  /** That, and all others of the site, of which it imports some later. */
  readonly scripts: string;
}

async function inlineInto(page: URL, { dir, script, scripts }: Site): Promise<void> {
  const linked = await readFile(page, 'utf8');
  if (!SCRIPT.test(linked)) throw new Error(`${page.pathname} links no script`);
  if (!linked.includes(LATER)) throw new Error(`${page.pathname} has no place for the rest of its css`);
  const bare = linked.replace(STYLES, '').replace(SCRIPT, '');
  const lean = leanCss(await stylesOf(linked, dir), bare);
  const { css, html } = shortenNames({ css: lean, html: bare }, scripts);
  const { first, rest } = splitCss(css, html.split(LATER, 1).join());
  const whole = html
    .replace("style-src 'self'", `style-src ${hashesOf([first, rest])}`)
    .replace("script-src 'self'", `script-src ${hashesOf([...scriptsIn(html), script])} 'self'`)
    .replace('</head>', () => `<style>${first}</style></head>`)
    .replace(LATER, () => `<style>${rest}</style>`)
    .replace('</body>', () => `<script type="module">${script}</script></body>`);
  await writeFile(page, whole);
}

/** Inline scripts, which run while the page is still arriving. */
function scriptsIn(html: string): string[] {
  return Array.from(html.matchAll(/<script>(.*?)<\/script>/gs), ([, text]) => text as string);
}

async function stylesOf(html: string, dir: URL): Promise<string> {
  const files = Array.from(html.matchAll(STYLES), ([, href]) => fileOf(href as string, dir));
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('');
}

/** The hashes of inline styles or scripts, as a content security policy writes them. */
function hashesOf(texts: readonly string[]): string {
  return texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
}
