import { ConfigError, readServerlessConfig, readSiteSettings } from './config.ts';

/** `npm run check:env`: lists every mistake in the environment that the build or the functions on Vercel would report. */
const mistakes = [checked(readServerlessConfig), checked(readSiteSettings)].flatMap(
  (mistake) => mistake ?? [],
);
if (mistakes.length > 0) {
  console.error(mistakes.join('\n'));
  process.exitCode = 1;
} else {
  const { signupCode, cronSecret } = readServerlessConfig(process.env);
  const { operator, source } = readSiteSettings(process.env);
  console.log('The environment is complete.');
  if (!signupCode) console.log('SIGNUP_CODE is not set: anybody may make a workspace.');
  if (!cronSecret) console.log('CRON_SECRET is not set: overdue surveys close when somebody reads them.');
  if (!operator)
    console.log('OPERATOR_NAME is not set: the pages say that nobody has said who runs the site.');
  if (!operator && !source)
    console.log('Neither OPERATOR_CONTACT nor SOURCE_URL is set: there is no /.well-known/security.txt.');
}

/** What is wrong with the environment, or undefined. */
function checked(read: (env: NodeJS.ProcessEnv) => unknown): string | undefined {
  try {
    read(process.env);
    return undefined;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message;
  }
}
