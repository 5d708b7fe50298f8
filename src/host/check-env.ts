import { ConfigError, readServerlessConfig } from './config.ts';

/** `npm run check:env`: lists every mistake in the environment that the functions on Vercel would report. */
try {
  const { signupCode, cronSecret } = readServerlessConfig(process.env);
  console.log('The environment is complete.');
  if (!signupCode) console.log('SIGNUP_CODE is not set: anybody may make a workspace.');
  if (!cronSecret) console.log('CRON_SECRET is not set: overdue surveys close when somebody reads them.');
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
