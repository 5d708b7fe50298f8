import { ConfigError } from './config.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings that pages are built with; operator.ts and config.ts say what each is. All are public: the pages show them. */
export const BUILT_IN = [
  'OPERATOR_NAME',
  'OPERATOR_CONTACT',
  'OPERATOR_PRIVACY_URL',
  'OPERATOR_SUPPLIERS',
  'OPERATOR_IS_EMPLOYER',
  'SOURCE_URL',
  'SITE_URL',
  'TIME_ZONE',
] as const;

/** Those of them that are set. */
export function builtSettings(env: Environment): Readonly<Record<string, string>> {
  return Object.fromEntries(BUILT_IN.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
}

/**
 * The environment with the settings that the pages were built with. One that differs would be in force in a part of the
 * site only.
 *
 * @param built null where the pages are built with the environment of the host
 * @throws ConfigError that names every variable that differs
 */
export function withBuiltSettings(
  env: Environment,
  built: Readonly<Record<string, string>> | null,
): Environment {
  if (!built) return env;
  const differing = BUILT_IN.filter((name) => env[name] && env[name] !== built[name]);
  if (differing.length > 0) {
    throw new ConfigError(
      `The pages in this program were built with another ${differing.join(', ')}: unset what differs, or build the program with it (npm run package).`,
    );
  }
  return { ...env, ...built };
}
