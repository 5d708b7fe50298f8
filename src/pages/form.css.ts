import css from '#respond/form.css?inline';

/** The stylesheet of the server's own form page: at an address that never changes, since no build knows that page. */
export function GET(): Response {
  return new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
