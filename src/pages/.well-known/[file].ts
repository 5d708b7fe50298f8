import type { APIRoute } from 'astro';
import { SITE } from '#i18n/operator.ts';
import { securityTxt } from '#site/security-txt.ts';

/** /.well-known/security.txt, if there is anybody to write to. */
export const getStaticPaths = () => (textAt() === null ? [] : [{ params: { file: 'security.txt' } }]);

export const GET: APIRoute = ({ site }) => new Response(textAt(site));

function textAt(site?: URL): string | null {
  return securityTxt(SITE, { site, date: new Date(import.meta.env.BUILD_DATE) });
}
