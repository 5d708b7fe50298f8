/** A node as its address names it. */
export interface RedisNode {
  readonly host: string;
  readonly port: number;
}

/** What REDIS_URL may name: one server, a cluster, or a master that sentinels watch. */
export interface RedisAddress {
  readonly form: 'single' | 'cluster' | 'sentinel';
  readonly isEncrypted: boolean;
  /** Nodes of the cluster to ask first, or the sentinels; one for a single server. */
  readonly nodes: readonly RedisNode[];
  readonly username: string;
  readonly password: string;
  /** Number of the database; a cluster has 0 alone. */
  readonly database: number;
  /** The name that sentinels know the master by, and their own password, each empty for another form. */
  readonly master: string;
  readonly sentinelPassword: string;
}

/** scheme · form · user and password · hosts · path · query */
const ADDRESS =
  /^redis(s?)(?:\+(cluster|sentinel))?:\/\/(?:([^/?#]*)@)?([^/?#@]+)(?:\/([^?#]*)(\?[^#]*)?|\?[^#@]*)?$/;
const PORTS = { single: 6379, cluster: 6379, sentinel: 26379 };

/**
 * Reads `redis://host:6379/0`, `redis+cluster://host:7000,host:7001` and `redis+sentinel://host:26379,host:26380/master/0`,
 * each with `rediss` for TLS and `user:password@` before the hosts. Several hosts in one address are not a URL, so each is
 * parsed as one of its own.
 *
 * @returns null for anything else
 */
export function parseRedisAddress(text: string): RedisAddress | null {
  try {
    return addressIn(text);
  } catch (error) {
    // A percent sign that encodes nothing, as in a password that was pasted as it is.
    if (error instanceof URIError) return null;
    throw error;
  }
}

function addressIn(text: string): RedisAddress | null {
  const [, tls, kind, credentials = '', hosts = '', path = '', query = ''] = ADDRESS.exec(text) ?? [];
  const form = (kind ?? 'single') as RedisAddress['form'];
  const names = hosts.split(',');
  const urls = names.map((host) => URL.parse(`redis://${credentials && `${credentials}@`}${host}`));
  const [first] = urls;
  if (!first || urls.some((url) => !url?.hostname) || (form === 'single' && names.length > 1)) return null;
  const [master, number] = form === 'sentinel' ? path.split('/') : ['', path];
  if ((form === 'sentinel' && !master) || !/^\d*$/.test(number ?? '')) return null;
  if (form === 'cluster' && Number(number ?? 0) !== 0) return null;
  return {
    form,
    isEncrypted: tls === 's',
    nodes: urls
      .flatMap((url) => url ?? [])
      .map(({ hostname, port }) => ({
        host: hostname.replace(/^\[|\]$/g, ''),
        port: Number(port || PORTS[form]),
      })),
    username: decodeURIComponent(first.username),
    password: decodeURIComponent(first.password),
    database: Number(number ?? 0),
    master: decodeURIComponent(master ?? ''),
    sentinelPassword: new URLSearchParams(query).get('sentinelPassword') ?? '',
  };
}
