import css from '#respond/form.css?inline';

/** The stylesheet of the server's form page. At a fixed address, since that page is not part of the build. */
export function GET(): Response {
  return new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
