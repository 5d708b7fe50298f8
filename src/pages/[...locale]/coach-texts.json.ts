import type { APIRoute } from 'astro';
import { laterText } from '#coach/coach-text.ts';
import { localePaths } from '#site/static-paths.ts';

/** Texts of /coach that load when they are needed: see coach/load-text.ts. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ props }) => Response.json(laterText(props.locale));
