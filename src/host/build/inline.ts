import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { bundle } from './bundle.ts';
import { leanCss } from './lean-css.ts';

const STYLES = /<link rel="stylesheet" href="([^"]+)">/g;
const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/;

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
        for (const page of pages) await inlineInto(new URL(page, dir), dir, script);
      },
    },
  };
}

async function inlineInto(page: URL, dir: URL, script: string): Promise<void> {
  const linked = await readFile(page, 'utf8');
  if (!SCRIPT.test(linked)) throw new Error(`${page.pathname} links no script`);
  const bare = linked.replace(STYLES, '').replace(SCRIPT, '');
  const shorten = shortener();
  const css = shorten(leanCss(await stylesOf(linked, dir), bare));
  const html = shorten(bare);
  const hashes = [...scriptsIn(html), script].map((text) => `'${hashOf(text)}'`);
  const whole = html
    .replace("style-src 'self'", `style-src '${hashOf(css)}'`)
    .replace("script-src 'self'", `script-src ${hashes.join(' ')} 'self'`)
    .replace('</head>', () => `<style>${css}</style></head>`)
    .replace('</body>', () => `<script type="module">${script}</script></body>`);
  await writeFile(page, whole);
}

/** Inline scripts, which run while the page is still arriving. */
function scriptsIn(html: string): string[] {
  return Array.from(html.matchAll(/<script>(.*?)<\/script>/gs), ([, text]) => text as string);
}

async function stylesOf(html: string, dir: URL): Promise<string> {
  const files = Array.from(html.matchAll(STYLES), ([, href]) => inBuild(href, dir));
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('');
}

/**
 * Gives Designsystemet's variables names of one or two letters, in css and markup alike: 180 B of the compressed page.
 */
function shortener(): (text: string) => string {
  const names = new Map<string, string>();
  return (text) =>
    text.replace(/--ds[\w-]*/g, (name) => {
      if (!names.has(name)) names.set(name, `--${names.size.toString(36)}`);
      return names.get(name) as string;
    });
}

function inBuild(href: string | undefined, dir: URL): URL {
  if (!href) throw new Error('a page links a stylesheet without an address');
  return new URL(href.slice(1), dir);
}

/** The hash of an inline style or script, as a content security policy writes it. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
