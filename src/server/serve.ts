import type { Method } from '../contract/contract.ts';
import { StoreTooNew } from '../store/store.ts';
import type { ServerContext } from './context.ts';
import { isCrossSite } from './cross-site.ts';
import { reportDamage } from './damage.ts';
import { failureCode } from './failure.ts';
import type { Handler, Route } from './http.ts';
import { logFailure } from './log.ts';
import { pathPattern } from './path-pattern.ts';
import { ProblemError, problemResponse } from './problem-response.ts';
import { DamagedWrapping } from './wrapping.ts';

/** The whole API, or the part of it that one function serves, as a function from Request to Response. */
export function serve(
  resources: readonly Route[],
  server: ServerContext,
): (request: Request, address?: string) => Promise<Response> {
  const routes = resources.flatMap(({ paths, ...resource }) =>
    paths.map((path) => ({ pattern: pathPattern(path), ...resource })),
  );
  // Requests without an address share one, so that a host that fails to pass it is limited rather than open.
  return async (request, address = '') => {
    const url = new URL(request.url);
    for (const { pattern, methods, answerCrossSite } of routes) {
      const params = pattern(url.pathname);
      if (!params) continue;
      const handler = handlerFor(methods, request.method);
      if (!handler) return problemResponse({ code: 'method-not-allowed' }, { allow: allowed(methods) });
      const context = { request, url, params, server, address };
      // Checked before anything is counted: the person whose browser it is did not ask for this.
      if (isCrossSite(request, server)) {
        return answerCrossSite?.(context) ?? problemResponse({ code: 'other-site' });
      }
      return answer(server, () => handler(context));
    }
    return problemResponse({ code: 'not-found' });
  };
}

/** HEAD is handled as GET; the host leaves the body out. */
function handlerFor(methods: Route['methods'], method: string): Handler | undefined {
  const asked = method === 'HEAD' ? 'GET' : method;
  return Object.hasOwn(methods, asked) ? methods[asked as Method] : undefined;
}

function allowed(methods: Route['methods']): string {
  return Object.keys(methods).join(', ');
}

async function answer({ store }: ServerContext, handle: () => Promise<Response>): Promise<Response> {
  try {
    return await handle();
  } catch (error) {
    if (error instanceof ProblemError) return problemResponse(error.problem);
    if (error instanceof DamagedWrapping) reportDamage(store, 'key-damaged');
    else logFailure(store, error);
    const detail = error instanceof StoreTooNew && { detail: error.message };
    return problemResponse({ code: failureCode(error), ...detail });
  }
}
