import { Redis } from '@upstash/redis';
import { openRedisStore } from '#store/redis/store.ts';
import { upstashClient } from '#store/redis/upstash-client.ts';
import { storeContract } from './contract.ts';

/** Run by check-rest.ts, which has seen to it that these are set. */
const { REST_URL: url = '', REST_TOKEN: token = '' } = process.env;
const operator = new Redis({ url, token, enableTelemetry: false });

storeContract('upstash', async () => {
  await operator.flushall();
  const store = openRedisStore(upstashClient(url, token, 60_000));
  return { store, [Symbol.asyncDispose]: async () => void (await operator.flushall()) };
});
