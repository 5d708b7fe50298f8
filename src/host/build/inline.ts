import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { bundle } from './bundle.ts';
import { leanCss } from './lean-css.ts';

const STYLES = /<link rel="stylesheet" href="([^"]+)">/g;
const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/;

/** Says what the styles say; it is for pages whose styles come later. */
const SCHEME = '<meta name="color-scheme" content="light dark">';

/**
 * Puts the css and the script of a page into the page itself, so that one request brings everything. Its content
 * security policy then names them by their hashes; beside them only files of this site can run there, for the parts
 * that the script imports when somebody needs them. That policy is a meta element because only the build knows the
 * hashes; see Layout.astro.
 *
 * @param pages built files that are to be whole in themselves, such as `./s.html`
 * @param source the script they have in common, from the project's root; what it imports later becomes files
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
  if (!SCRIPT.test(linked)) throw new Error(`${page.pathname} links no script to put in its place`);
  const bare = linked.replace(STYLES, '').replace(SCRIPT, '');
  const shorten = shortener();
  const css = shorten(leanCss(await stylesOf(linked, dir), bare));
  const html = withoutOptionalEnds(shorten(bare)).replace(SCHEME, '');
  const hashes = [...scriptsIn(html), script].map((text) => `'${hashOf(text)}'`);
  const whole = html
    .replace("style-src 'self'", `style-src '${hashOf(css)}'`)
    .replace("script-src 'self'", `script-src ${hashes.join(' ')} 'self'`)
    .replace('</head>', () => `<style>${css}</style></head>`)
    .replace('</body>', () => `<script type="module">${script}</script></body>`);
  await writeFile(page, whole);
}

/** What the page runs by itself, while it is still arriving. */
function scriptsIn(html: string): string[] {
  return Array.from(html.matchAll(/<script>(.*?)<\/script>/gs), ([, text]) => text as string);
}

async function stylesOf(html: string, dir: URL): Promise<string> {
  const files = Array.from(html.matchAll(STYLES), ([, href]) => inBuild(href, dir));
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('');
}

/** What ends by itself where something else begins or its parent ends needs no end of its own (HTML, 13.1.2.4). */
function withoutOptionalEnds(html: string): string {
  return html
    .replace(
      /<\/p>(?=<(?:p|div|dl|[uo]l|h[1-6]|section|fieldset|details)\b|<\/(?:div|section|fieldset|footer|d[dl])>)/g,
      '',
    )
    .replace(/<\/d[td]>(?=<d[td]\b|<\/d(?:iv|l)>)/g, '')
    .replaceAll('></path>', '/>');
}

/** Gives Designsystemet's variables names of one letter or two: written out they would be a page's fiftieth part. */
function shortener(): (text: string) => string {
  const names = new Map<string, string>();
  return (text) =>
    text.replace(/--ds[\w-]*/g, (name) => {
      if (!names.has(name)) names.set(name, `--${names.size.toString(36)}`);
      return names.get(name) as string;
    });
}

function inBuild(href: string | undefined, dir: URL): URL {
  if (!href) throw new Error('a page to be made whole links a style without an address');
  return new URL(href.slice(1), dir);
}

/** As a content security policy names an inline style or script. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
