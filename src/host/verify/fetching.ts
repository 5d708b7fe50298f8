/** What a site answered. The content is decoded. */
export interface Fetched {
  readonly status: number;
  readonly headers: Headers;
  readonly content: Buffer;
}

export type Fetching = (address: string, encoding: Encoding) => Promise<Fetched>;

/** As it is, and as browsers get it. */
export const ENCODINGS = ['identity', 'br'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A site that does not answer as one does, described for whoever asked. */
export class FetchError extends Error {}

/** How much is read of a site that may send anything: in bytes and milliseconds. The whole is ten times this project. */
export interface Limits {
  readonly file: number;
  readonly total: number;
  readonly patience: number;
  readonly totalPatience: number;
}
export const LIMITS: Limits = {
  file: 5_000_000,
  total: 100_000_000,
  patience: 20_000,
  totalPatience: 600_000,
};

/** Fetches from one site, and stops when that sends too much or takes too long. Follows no redirect. */
export function fetchingFrom(site: URL, limits: Limits): Fetching {
  let left = limits.total;
  const end = AbortSignal.timeout(limits.totalPatience);
  return async (address, encoding) => {
    const response = await fetch(new URL(address, site), {
      redirect: 'manual',
      headers: { 'accept-encoding': encoding },
      signal: AbortSignal.any([end, AbortSignal.timeout(limits.patience)]),
    }).catch((error: Error) => {
      throw new FetchError(`does not answer (${reasonOf(error)})`);
    });
    const chunks: Uint8Array[] = [];
    let length = 0;
    try {
      for await (const chunk of response.body ?? []) {
        length += chunk.length;
        left -= chunk.length;
        if (length > limits.file) throw new FetchError(`is larger than ${limits.file} bytes`);
        if (left < 0)
          throw new FetchError(`is too much: more than ${limits.total} bytes came before its end`);
        chunks.push(chunk);
      }
    } catch (error) {
      if (error instanceof FetchError) throw error;
      throw new FetchError(`breaks off (${reasonOf(error as Error)})`);
    }
    return { status: response.status, headers: response.headers, content: Buffer.concat(chunks) };
  };
}

/** The code of a network error, such as ECONNREFUSED, or the kind of another. */
function reasonOf(error: Error & { code?: unknown }): string {
  const cause = error.cause as { code?: unknown } | undefined;
  return String(cause?.code ?? error.name);
}
