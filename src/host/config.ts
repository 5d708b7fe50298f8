import { MIN_PEPPER_BYTES } from '../core/index.ts';
import type { SiteSettings } from '../i18n/operator.ts';
import { parseRedisAddress } from '../store/redis/redis-address.ts';
import { proxyList } from './network-address.ts';
import { operatorMistakes, siteSettings } from './operator.ts';
import { upstashSlips } from './slips.ts';

/** The environment. Only this file and operator.ts name its variables. */
type Environment = Readonly<Record<string, string | undefined>>;
type Pepper = Uint8Array<ArrayBuffer>;

/** For the Node host. */
export interface NodeConfig {
  readonly port: number;
  /** The address to listen on; null listens on all, so that phones in the same network can connect. */
  readonly host: string | null;
  /** Folder of the embedded store. */
  readonly dataFolder: string;
  /** A Redis or Valkey to use in place of the embedded store. */
  readonly redisUrl: string | null;
  /** null: the data folder has one of its own. */
  readonly pepper: Pepper | null;
  readonly signupCode: string | null;
  /** A name of the IANA time zone database. Participation is shown as of 00, 06, 12 and 18 o'clock there. */
  readonly timeZone: string;
  /** The proxies whose X-Forwarded-For is trusted; null trusts none. */
  readonly trustProxy: string[] | null;
  /** The address of the site, if configured. */
  readonly siteAddress: string | null;
  /** Whether Strict-Transport-Security includes subdomains. */
  readonly hstsSubdomains: boolean;
  /** The key of /metrics; null where there is no such address. */
  readonly metricsToken: string | null;
}

/** For the functions on Vercel. */
export interface ServerlessConfig {
  readonly url: string;
  readonly token: string;
  readonly pepper: Pepper;
  readonly signupCode: string | null;
  /** As on the Node host. */
  readonly timeZone: string;
  /** The secret of the daily call; null disables /api/cron. */
  readonly cronSecret: string | null;
  /** The address of the site, if Vercel or the environment has it. */
  readonly siteAddress: string | null;
}

/** A mistake in the environment, described for the operator. The message contains names of variables, never values. */
export class ConfigError extends Error {}

/** The address of the site, for link previews; undefined when it is not configured. */
export function readSiteAddress(env: Environment): string | undefined {
  const vercel = env.VERCEL_PROJECT_PRODUCTION_URL;
  return env.SITE_URL || (vercel ? `https://${vercel}` : undefined);
}

/** @throws ConfigError that names every wrong variable */
export function readNodeConfig(env: Environment): NodeConfig {
  const port = Number(env.PORT || 4321);
  const redisUrl = env.REDIS_URL || null;
  const proxies = proxyList(env.TRUST_PROXY ?? '');
  refuseIf([
    !(Number.isInteger(port) && port >= 0 && port < 65_536) && 'PORT is not a port number.',
    redisUrl &&
      !parseRedisAddress(redisUrl) &&
      'REDIS_URL is not the address of a Redis, such as redis://host:6379, redis+cluster://host:6379,host:6380 or redis+sentinel://host:26379/master.',
    redisUrl && !env.PEPPER && `PEPPER is missing: the hosts of one Redis share it. ${MAKE_PEPPER}`,
    isShort(env.PEPPER) && PEPPER_TOO_SHORT,
    !['', 'yes', 'no'].includes(env.HSTS_SUBDOMAINS ?? '') && 'HSTS_SUBDOMAINS is neither yes nor no.',
    isUnknownZone(env.TIME_ZONE) && UNKNOWN_ZONE,
    isNoAddress(env.SITE_URL) && NO_ADDRESS,
    !proxies && 'TRUST_PROXY is neither loopback nor a list of IP addresses and networks (CIDR).',
    isWeakSecret(env.METRICS_TOKEN) && weakSecret('METRICS_TOKEN'),
  ]);
  return {
    port,
    host: env.HOST || null,
    dataFolder: env.DATA_DIR || '.data',
    redisUrl,
    pepper: env.PEPPER ? bytes(env.PEPPER) : null,
    signupCode: env.SIGNUP_CODE || null,
    timeZone: env.TIME_ZONE || DEFAULT_TIME_ZONE,
    siteAddress: readSiteAddress(env) ?? null,
    hstsSubdomains: env.HSTS_SUBDOMAINS === 'yes',
    metricsToken: env.METRICS_TOKEN || null,
    trustProxy: proxies?.length ? proxies : null,
  };
}

/** @throws ConfigError that names every wrong variable */
export function readServerlessConfig(env: Environment): ServerlessConfig {
  const url = env.UPSTASH_REDIS_REST_URL || env.KV_REST_API_URL || '';
  const token = env.UPSTASH_REDIS_REST_TOKEN || env.KV_REST_API_TOKEN || '';
  refuseIf([
    ...upstashSlips(env),
    !/^https?:$/.test(URL.parse(url)?.protocol ?? '') &&
      'UPSTASH_REDIS_REST_URL (or KV_REST_API_URL) is missing or not an https address.',
    !token && 'UPSTASH_REDIS_REST_TOKEN (or KV_REST_API_TOKEN) is missing.',
    !env.PEPPER && `PEPPER is missing. ${MAKE_PEPPER}`,
    isShort(env.PEPPER) && PEPPER_TOO_SHORT,
    isUnknownZone(env.TIME_ZONE) && UNKNOWN_ZONE,
    isNoAddress(env.SITE_URL) && NO_ADDRESS,
    isWeakSecret(env.CRON_SECRET) && weakSecret('CRON_SECRET'),
  ]);
  return {
    url,
    token,
    pepper: bytes(env.PEPPER ?? ''),
    signupCode: env.SIGNUP_CODE || null,
    timeZone: env.TIME_ZONE || DEFAULT_TIME_ZONE,
    cronSecret: env.CRON_SECRET || null,
    siteAddress: readSiteAddress(env) ?? null,
  };
}

/** The time zone of the site, for the host and for the build of its pages. @throws ConfigError */
export function readTimeZone(env: Environment): string {
  refuseIf([isUnknownZone(env.TIME_ZONE) && UNKNOWN_ZONE]);
  return env.TIME_ZONE || DEFAULT_TIME_ZONE;
}

/** What the pages say about the site and whoever runs it. @throws ConfigError that names every wrong variable */
export function readSiteSettings(env: Environment): SiteSettings {
  refuseIf(operatorMistakes(env));
  return siteSettings(env);
}

const MAKE_PEPPER = 'Make one with: openssl rand -base64 48';
const PEPPER_TOO_SHORT = `PEPPER is shorter than ${MIN_PEPPER_BYTES} bytes. ${MAKE_PEPPER}`;

const DEFAULT_TIME_ZONE = 'Europe/Oslo';
const UNKNOWN_ZONE = 'TIME_ZONE is not the name of a time zone, such as Europe/Oslo.';
const NO_ADDRESS = 'SITE_URL is not the address of a site, such as https://okr.example.';

/** At least as long as Vercel recommends, in characters that are valid in a header. */
function isWeakSecret(secret: string | undefined): boolean {
  return Boolean(secret) && !/^[!-~]{16,}$/.test(secret ?? '');
}

function weakSecret(variable: string): string {
  return `${variable} is shorter than 16 characters or cannot travel in a header. Make one with: openssl rand -hex 24`;
}

function isUnknownZone(zone: string | undefined): boolean {
  if (!zone) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return false;
  } catch {
    return true;
  }
}

function isNoAddress(address: string | undefined): boolean {
  return Boolean(address) && !/^https?:$/.test(URL.parse(address ?? '')?.protocol ?? '');
}

function isShort(pepper: string | undefined): boolean {
  return Boolean(pepper) && bytes(pepper ?? '').length < MIN_PEPPER_BYTES;
}

function bytes(text: string): Pepper {
  return new TextEncoder().encode(text);
}

function refuseIf(checks: readonly (string | false | null | undefined | '')[]): void {
  const mistakes = checks.filter(Boolean);
  if (mistakes.length > 0) throw new ConfigError(mistakes.join('\n'));
}
