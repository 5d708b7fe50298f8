import { Connection } from './connection.ts';

/** What to send, to whom, and how much at once. */
export interface Drive {
  /** Hosts; connections are dealt out to them in turn. */
  readonly origins: readonly string[];
  readonly connections: number;
  /** How many requests in all. */
  readonly requests: number;
  readonly next: (number: number) => string;
}

/** Requests a second over the whole drive. @throws when any reply is not one of success */
export async function drive({ origins, connections, requests, next }: Drive): Promise<number> {
  let sent = 0;
  const began = performance.now();
  const worker = async (_: unknown, place: number) => {
    using connection = new Connection(origins[place % origins.length] as string);
    while (sent < requests) {
      const { status, text } = await connection.send(next(sent++));
      if (status >= 300) throw new Error(`${status} ${text}`);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return requests / ((performance.now() - began) / 1000);
}
