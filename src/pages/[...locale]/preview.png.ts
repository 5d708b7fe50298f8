import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { localePaths } from '#site/static-paths.ts';

/** The image of link previews, at a short and permanent address: see ui/Preview.astro. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(new Uint8Array(await readFile(`src/i18n/${props.locale}/preview.png`)));
