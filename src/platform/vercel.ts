import type { Context } from '../server/context.ts';
import { resources } from '../server/index.ts';
import { problemResponse } from '../server/problem-response.ts';
import { serve } from '../server/serve.ts';
import { openRedisStore } from '../storage/redis.ts';
import { upstashClient } from '../storage/upstash.ts';
import { ConfigError, readServerlessConfig } from './config.ts';
import { surroundings } from './context.ts';

/**
 * The API on Vercel, one function for each file under api/. Only the Upstash client is imported here:
 * choosing a store by an `if` would ship every store in every function.
 */
export function onVercel(name: keyof typeof resources): { fetch(request: Request): Promise<Response> } {
  let api: ReturnType<typeof serve> | undefined;
  return {
    async fetch(request) {
      try {
        api ??= serve([resources[name]], contextOfEnvironment());
        return await api(request);
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error;
        console.error(`okr-klar: ${error.message}`);
        return problemResponse({ code: 'misconfigured', detail: error.message });
      }
    },
  };
}

function contextOfEnvironment(): Context {
  const { url, token, pepper, signupCode } = readServerlessConfig(process.env);
  return { ...surroundings, store: openRedisStore(upstashClient(url, token)), pepper, signupCode };
}
