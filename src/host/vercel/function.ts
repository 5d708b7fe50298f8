import { localTimeIn, marksIn } from '../../core/index.ts';
import type { ServerContext } from '../../server/context.ts';
import { describeFailure, readPlacesBy } from '../../server/failure.ts';
import type { Route } from '../../server/http.ts';
import { writeLine } from '../../server/log.ts';
import { problemResponse } from '../../server/problem-response.ts';
import { serve } from '../../server/serve.ts';
import { openRedisStore } from '../../store/redis/store.ts';
import { upstashClient } from '../../store/redis/upstash-client.ts';
import { ConfigError, readServerlessConfig } from '../config.ts';
import { sharedLimiter } from '../limiter/shared.ts';
import { networkOf } from '../network-address.ts';
import { sharedContext } from '../shared-context.ts';
import { placeInSources } from './places.ts';

readPlacesBy(placeInSources);

/**
 * The API on Vercel, one function for each file under api/, which is shipped as one file (host/build/functions.ts). It
 * may serve several resources: vercel.json rewrites their addresses to it, since there may be twelve functions at most.
 * Only the Upstash client is imported here: choosing a store by an `if` would ship every store in every function.
 */
export function onVercel(...routes: Route[]): { fetch(request: Request): Promise<Response> } {
  let api: ReturnType<typeof serve> | undefined;
  return {
    async fetch(request) {
      try {
        api ??= serve(routes, contextOfEnvironment());
        // Vercel overwrites this header if a client sends it.
        return await api(request, networkOf(request.headers.get('x-real-ip')));
      } catch (error) {
        if (!(error instanceof ConfigError)) {
          writeLine('error', 'unexpected', describeFailure(error));
          return problemResponse({ code: 'unexpected' });
        }
        writeLine('error', 'misconfigured', error.message);
        return problemResponse({ code: 'misconfigured', detail: error.message });
      }
    },
  };
}

function contextOfEnvironment(): ServerContext {
  const { url, token, timeZone, ...rest } = readServerlessConfig(process.env);
  const client = upstashClient(url, token);
  const limiter = sharedLimiter(client, rest.pepper);
  return {
    ...sharedContext,
    ...rest,
    store: openRedisStore(client),
    limiter,
    keepAlive: waitUntil,
    lastMark: whenAsked(() => marksIn(timeZone)),
    localTime: whenAsked(() => localTimeIn(timeZone)),
  };
}

/** Node's first clock of a time zone takes as long as loading a function, and not every answer needs one. */
function whenAsked<Asked, Told>(make: () => (asked: Asked) => Told): (asked: Asked) => Told {
  let made: ReturnType<typeof make> | undefined;
  return (asked) => {
    made ??= make();
    return made(asked);
  };
}

/** Vercel's context of the current request; @vercel/functions reads it from the same place. */
const REQUEST_CONTEXT = Symbol.for('@vercel/request-context');
interface RequestContext {
  get?(): { waitUntil?(work: Promise<unknown>): void } | undefined;
}

/** Vercel stops a function after its answer, unless it registers the work that remains. */
function waitUntil(work: Promise<unknown>): void {
  const done = work.catch(() => undefined);
  (globalThis as { [REQUEST_CONTEXT]?: RequestContext })[REQUEST_CONTEXT]?.get?.()?.waitUntil?.(done);
}
