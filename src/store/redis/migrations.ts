import { type Migration, StoreTooNew, StoreUnavailable } from '../store.ts';
import type { RedisClient } from './client.ts';
import { PEPPER_MARK, SCHEMA } from './keys.ts';
import { RAISE_SCHEMA, READ_STATUS } from './scripts/surveys.ts';

/**
 * From all older stores to today's. Several processes may take a step at once, and one may die in the middle of it, so
 * each step can be repeated. A step that looks at every key would make the first request wait: let the hourly look do it.
 */
const MIGRATIONS: readonly Migration<(client: RedisClient) => Promise<void>>[] = [
  {
    why: 'The store has a version. Scripts take surveys of all earlier versions as they are; the hourly look enters them into the index.',
    run: async () => undefined,
  },
];

/** The version that this program writes. */
const SCHEMA_VERSION = MIGRATIONS.length;

export type CheckedClient = ReturnType<typeof checkedClient>;

/**
 * A client that does nothing before it knows that the schema is not newer than this program. It asks once, together
 * with the mark of the pepper where that is read first, as before a response: that stays one call.
 */
export function checkedClient(unchecked: RedisClient) {
  let checked: Promise<unknown> | null = null;

  /** @param own mark of the pepper that a store without one takes; '' for none @throws StoreTooNew */
  async function readMark(own: string): Promise<string> {
    const { mark, schema } = await readStatus(own);
    for (const { run } of MIGRATIONS.slice(schema)) await run(unchecked);
    if (schema < SCHEMA_VERSION) await unchecked.run(RAISE_SCHEMA, [SCHEMA], [SCHEMA_VERSION]);
    return mark;
  }

  /** Changes nothing but a missing mark, so the settings can be checked before an update. @throws StoreTooNew */
  async function readStatus(own = ''): Promise<{ mark: string; schema: number }> {
    const found = await unchecked.run(READ_STATUS, [PEPPER_MARK, SCHEMA], [own, SCHEMA_VERSION]);
    // Any other answer would look like the mark of another pepper.
    if (!Array.isArray(found)) throw new StoreUnavailable(unchecked.name);
    const [mark, schema] = [String(found[0]), Number(found[1])];
    if (schema > SCHEMA_VERSION) {
      checked = null;
      throw new StoreTooNew(unchecked.name, schema, SCHEMA_VERSION);
    }
    return { mark, schema };
  }

  /** Remembers a success only. */
  async function check(own: string): Promise<string> {
    const mark = readMark(own);
    checked ??= mark;
    try {
      return await mark;
    } catch (error) {
      if (checked === mark) checked = null;
      throw error;
    }
  }

  const ready = () => checked ?? check('');
  const client: RedisClient = {
    ...unchecked,
    run: async (...call) => {
      await ready();
      return unchecked.run(...call);
    },
    hashes: async (...call) => {
      await ready();
      return unchecked.hashes(...call);
    },
    scan: async (...call) => {
      await ready();
      return unchecked.scan(...call);
    },
  };
  return { client, readMark: check, readStatus };
}
