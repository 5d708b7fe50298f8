import { Redis } from '@upstash/redis';
import { startVitest } from 'vitest/node';

/**
 * `npm run check:rest`: the contract of stores on another implementation of Upstash's REST dialect than the bridge of the
 * tests, such as hiett/serverless-redis-http or a database at Upstash. Its database is emptied for each test, so it has to
 * be empty to begin with.
 */
const { REST_URL: url, REST_TOKEN: token } = process.env;
if (!url || !token) {
  console.error(
    'Set REST_URL and REST_TOKEN to those of an empty Redis that is reached by the REST dialect of Upstash.',
  );
  process.exitCode = 1;
} else if ((await new Redis({ url, token, enableTelemetry: false }).dbsize()) > 0) {
  console.error('The database at REST_URL is not empty, and this empties it: use another one.');
  process.exitCode = 1;
} else {
  await startVitest('test', [], {
    config: false,
    watch: false,
    include: ['tests/store/rest-contract.ts'],
    testTimeout: 120_000,
  });
}
