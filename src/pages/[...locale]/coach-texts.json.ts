import type { APIRoute } from 'astro';
import type { LaterText } from '#coach/coach-text.ts';
import { textIn } from '#i18n/index.ts';
import { localePaths } from '#site/static-paths.ts';

/** Texts of /coach that load when they are needed: see coach/later-text.ts. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ props }) => {
  const { create, keyList, handOver } = textIn(props.locale);
  return Response.json({ create, keyList, handOver } satisfies LaterText);
};
