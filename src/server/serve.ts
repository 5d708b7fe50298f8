import type { Method } from '../contract/contract.ts';
import { StoreUnavailable } from '../store/store.ts';
import type { Context } from './context.ts';
import { isCrossSite } from './cross-site.ts';
import type { Handler, Route } from './http.ts';
import { logFailure } from './log.ts';
import { ProblemError, problemResponse } from './problem-response.ts';

/** The whole API, or the part of it that one function serves, as a function from Request to Response. */
export function serve(
  resources: readonly Route[],
  context: Context,
): (request: Request, address?: string) => Promise<Response> {
  const routes = resources.flatMap(({ paths, ...resource }) =>
    // In capital letters too, as Vercel finds its way.
    paths.map((pathname) => ({ pattern: new URLPattern({ pathname }, { ignoreCase: true }), ...resource })),
  );
  // Requests without an address share one, so that a host that forgets it is limited rather than open.
  return async (request, address = '') => {
    const url = new URL(request.url);
    for (const { pattern, methods, answerCrossSite } of routes) {
      const match = pattern.exec({ pathname: url.pathname });
      if (!match) continue;
      const handler = handlerFor(methods, request.method);
      if (!handler) return problemResponse({ code: 'method-not-allowed' }, { allow: allowed(methods) });
      const params = match.pathname.groups as Record<string, string>;
      const exchange = { request, url, params, context, address };
      // Before anything else is done: whoever's browser it is has not asked for this, and pays nothing for it.
      if (isCrossSite(request, context)) {
        return answerCrossSite?.(exchange) ?? problemResponse({ code: 'other-site' });
      }
      return answer(context, () => handler(exchange));
    }
    return problemResponse({ code: 'not-found' });
  };
}

/** HEAD is answered like GET; the host leaves the body out. */
function handlerFor(methods: Route['methods'], method: string): Handler | undefined {
  const asked = method === 'HEAD' ? 'GET' : method;
  return Object.hasOwn(methods, asked) ? methods[asked as Method] : undefined;
}

function allowed(methods: Route['methods']): string {
  return Object.keys(methods).join(', ');
}

async function answer({ store }: Context, handle: () => Promise<Response>): Promise<Response> {
  try {
    return await handle();
  } catch (error) {
    if (error instanceof ProblemError) return problemResponse(error.problem);
    logFailure(store, error);
    return problemResponse({ code: error instanceof StoreUnavailable ? 'store-unavailable' : 'unexpected' });
  }
}
