import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { leanCss } from './lean-css.ts';

const STYLES = /<link rel="stylesheet" href="([^"]+)">/g;
const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/;

/**
 * Puts the css and the script that a page links into the page itself, so that one request brings everything.
 * Its content security policy then names them by their hashes: nothing else can run there, not even our own
 * other scripts. That policy is a meta element because only the build knows the hashes; see Layout.astro.
 *
 * @param pages built files that are to be whole in themselves, such as `./s.html`
 */
export function inline(pages: readonly string[]): AstroIntegration {
  return {
    name: 'okr-klar-inline',
    hooks: {
      async 'astro:build:done'({ dir }) {
        for (const page of pages) await inlineInto(new URL(page, dir), dir);
      },
    },
  };
}

async function inlineInto(page: URL, dir: URL): Promise<void> {
  const linked = await readFile(page, 'utf8');
  const bare = linked.replace(STYLES, '').replace(SCRIPT, '');
  const shorten = shortener();
  const css = shorten(leanCss(await stylesOf(linked, dir), bare));
  const html = shorten(bare);
  const script = await scriptOf(linked, dir);
  const whole = html
    .replace("style-src 'self'", `style-src '${hashOf(css)}'`)
    .replace("script-src 'self'", `script-src '${hashOf(script)}'`)
    .replace('</head>', () => `<style>${css}</style></head>`)
    .replace('</body>', () => `<script type="module">${script}</script></body>`);
  await writeFile(page, whole);
}

async function stylesOf(html: string, dir: URL): Promise<string> {
  const files = Array.from(html.matchAll(STYLES), ([, href]) => inBuild(href, dir));
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('');
}

/** The page's script with all that it imports, and of that only what it uses. */
async function scriptOf(html: string, dir: URL): Promise<string> {
  const { pathname } = inBuild(SCRIPT.exec(html)?.[1], dir);
  const { outputFiles } = await build({
    entryPoints: [pathname],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return (outputFiles[0]?.text ?? '').trim();
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
  if (!href) throw new Error('a page to be made whole links no script');
  return new URL(href.slice(1), dir);
}

/** As a content security policy names an inline style or script. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
