import type { APIRoute } from 'astro';
import { messagesText } from '#coach/coach-text.ts';
import { LOCALES } from '#i18n/index.ts';

/** Messages to respondents and leaders in each language, which load when they are shown: see coach/load-text.ts. */
export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute = async ({ props }) => Response.json(await messagesText(props.locale));
