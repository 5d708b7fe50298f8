import { MIN_PEPPER_BYTES } from '../core/index.ts';

/** What the environment may say. The only file that knows the names of its variables. */
export interface Config {
  readonly port: number;
  /** The address to listen on; null listens on all, so that phones in the same network get through. */
  readonly host: string | null;
  /** Folder of the embedded store. */
  readonly dataFolder: string;
  readonly pepper: Uint8Array<ArrayBuffer> | null;
  readonly signupCode: string | null;
}

/** A mistake in the environment, said so that whoever starts the site can mend it. */
export class ConfigError extends Error {}

/**
 * Reads the environment; all mistakes are reported at once.
 *
 * @throws ConfigError naming each variable that is wrong
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const port = Number(env.PORT || 4321);
  const pepper = env.PEPPER ? new TextEncoder().encode(env.PEPPER) : null;
  const mistakes = [
    Number.isInteger(port) && port >= 0 && port < 65_536 ? null : `PORT is not a port: ${env.PORT}`,
    pepper && pepper.length < MIN_PEPPER_BYTES ? PEPPER_TOO_SHORT : null,
  ].filter((mistake) => mistake !== null);
  if (mistakes.length > 0) throw new ConfigError(mistakes.join('\n'));
  return {
    port,
    host: env.HOST || null,
    dataFolder: env.DATA_DIR || '.data',
    pepper,
    signupCode: env.SIGNUP_CODE || null,
  };
}

const PEPPER_TOO_SHORT = `PEPPER is shorter than ${MIN_PEPPER_BYTES} bytes. Make one with: openssl rand -base64 48`;
