import { createHash } from 'node:crypto';
import type { Redis } from 'ioredis';
import { serve } from 'srvx/node';

type Reply = { result: unknown } | { error: string };

/** Upstash's REST dialect in front of a real Redis, counting what is asked of it. */
export interface Bridge extends AsyncDisposable {
  readonly url: string;
  readonly token: string;
  /** Commands of each HTTP call so far. */
  readonly calls: string[][];
  /** Answers every call until it is unset. It may have the call carried out all the same. */
  /** Whether scripts may be flagged to lock their keys alone, as at Upstash; a Redis behind another bridge refuses it. */
  takesFlag: boolean;
  trouble: ((carryOut: () => Promise<Response>) => Response | Promise<Response>) | null;
}

const TOKEN = 'bridge-token';
const FLAG = '#!lua flags=allow-key-locking\n';
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');

/** Starts the bridge on a free loopback port. */
export async function startBridge(redis: Redis): Promise<Bridge> {
  const calls: string[][] = [];
  /** Names of scripts without their flag, by the name with it. */
  const unflagged = new Map<string, string>();
  const server = serve({ port: 0, hostname: '127.0.0.1', silent: true, gracefulShutdown: false, fetch });
  await server.ready();
  const bridge: Bridge = {
    url: (server.url ?? '').replace(/\/$/, ''),
    token: TOKEN,
    calls,
    takesFlag: true,
    trouble: null,
    [Symbol.asyncDispose]: () => server.close(true),
  };
  return bridge;

  async function fetch(request: Request): Promise<Response> {
    if (request.headers.get('authorization') !== `Bearer ${TOKEN}`)
      return answer({ error: 'Unauthorized' }, 401);
    const carryOut = () => execute(request);
    return bridge.trouble ? bridge.trouble(carryOut) : carryOut();
  }

  async function execute(request: Request): Promise<Response> {
    const body = (await request.json()) as string[] | string[][];
    const base64 = request.headers.get('upstash-encoding') === 'base64';
    const path = new URL(request.url).pathname;
    const commands = (path === '/' ? [body] : body) as string[][];
    calls.push(commands.map(([name]) => String(name).toLowerCase()));
    const replies: Reply[] = [];
    for (const command of commands) replies.push(await run(command, base64));
    if (path !== '/') return answer(replies);
    const [reply] = replies as [Reply];
    return answer(reply, 'error' in reply ? 400 : 200);
  }

  /** The words for a Redis, which knows scripts without their flag. */
  function understood(name: string, given: string[]): string[] {
    if (!bridge.takesFlag || !/^eval(sha)?$/i.test(name)) return given;
    const [script = '', ...words] = given;
    const plain = script.replace(FLAG, '');
    if (name.toLowerCase() === 'eval' && plain !== script) unflagged.set(sha1(script), sha1(plain));
    return [unflagged.get(script) ?? plain, ...words];
  }

  async function run([name = '', ...words]: string[], base64: boolean): Promise<Reply> {
    try {
      const result = await redis.call(name, ...understood(name, words));
      return { result: base64 ? encoded(result) : result };
    } catch (error) {
      return { error: (error as Error).message };
    }
  }
}

/** Strings travel in base64, numbers and nil as they are; "OK" is left alone, as Upstash does. */
function encoded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(encoded);
  return typeof value === 'string' && value !== 'OK' ? Buffer.from(value).toString('base64') : value;
}

function answer(body: unknown, status = 200): Response {
  return Response.json(body, { status });
}
