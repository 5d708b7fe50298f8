import { expiresAt, isPublished, type RETENTION, type Survey, type SurveyRecord } from '../core/index.ts';
import type { RedisClient } from './redis-client.ts';
import {
  COLLECT,
  COUNT,
  COUNT_PACKED,
  FINISH,
  OPEN_SURVEY,
  PROBE,
  REDEEM,
  RESCHEDULE,
  WRITE_DOCUMENT,
} from './redis-scripts.ts';
import { COUNTINGS, type Kind, REDEEMINGS, type Store, StoreUnavailable } from './store.ts';
import { redisWarnings } from './trouble.ts';

/** The store on Redis, Valkey or Upstash. All keys of a survey share the hash slot of its id. */
export function openRedisStore(client: RedisClient): Store {
  return {
    name: client.name,
    ...lifeOf(client),
    ...documentsIn(client),
    ...surveysIn(client),
  };
}

function lifeOf(client: RedisClient): Pick<Store, 'probe' | 'warnings'> {
  return {
    async probe() {
      const answer = await client.run(PROBE, [`okr:{${crypto.randomUUID()}}:probe`], []);
      // Something in between may answer in the database's place.
      if (answer !== 1) throw new StoreUnavailable(client.name);
    },
    async warnings() {
      const info = await client.info().catch(() => null);
      return typeof info === 'string' ? redisWarnings(info) : [];
    },
  };
}

function documentsIn(client: RedisClient): Pick<Store, 'read' | 'write' | 'remove'> {
  const keyOf = (kind: Kind, id: string) => `okr:{${id}}:${kind}`;
  return {
    async read(kind: Kind, ids: readonly string[]) {
      const found = await client.hashes(
        ids.map((id) => keyOf(kind, id)),
        ['version', 'body'],
      );
      return found.map(([version, body]) =>
        body ? { version: Number(version), body: JSON.parse(body) } : null,
      );
    },
    async write(kind, id, body, version) {
      return (await client.run(WRITE_DOCUMENT, [keyOf(kind, id)], [version, JSON.stringify(body)])) === 1;
    },
    async remove(kind, id) {
      await client.remove([keyOf(kind, id)]);
    },
  };
}

function surveysIn(
  client: RedisClient,
): Omit<Store, 'name' | 'probe' | 'warnings' | 'read' | 'write' | 'remove'> {
  return {
    async openSurvey(survey, cells, codeHashes = []) {
      const { setup, cells: counters, codes } = keysOf(survey.id);
      const { closesAt, instrument, mode } = survey;
      const values = [
        JSON.stringify(survey),
        closesAt,
        Date.parse(closesAt),
        instrument,
        cells,
        mode,
        expiry(closesAt),
        ...codeHashes,
      ];
      return (await client.run(OPEN_SURVEY, [setup, counters, codes], values)) === 1;
    },
    async surveys(ids) {
      const fields = ['setup', 'closesAt', 'state', 'responses', 'result'];
      const found = await client.hashes(
        ids.map((id) => keysOf(id).setup),
        fields,
      );
      return found.map(recordOf);
    },
    // No list of open surveys is kept beside them: it would be one more thing to keep in step, for one look a day.
    async overdue(now) {
      const ids = new Set<string>();
      let cursor = '0';
      do {
        const [next, keys] = await client.scan(cursor, keysOf('*').setup);
        const found = await client.hashes(keys, ['state', 'closesMs']);
        keys.forEach((key, place) => {
          const [state, closesMs] = found[place] ?? [];
          if (state === 'closing' || (state === 'open' && Number(closesMs) <= now)) ids.add(idIn(key));
        });
        cursor = next;
      } while (cursor !== '0');
      return [...ids];
    },
    async reschedule(id, closesAt) {
      const values = [closesAt, Date.parse(closesAt), expiry(closesAt)];
      return (await client.run(RESCHEDULE, Object.values(keysOf(id)), values)) === 1;
    },
    async redeem(id, codeHash, blindedDigest, now) {
      const { setup, codes } = keysOf(id);
      return oneOf(REDEEMINGS, await client.run(REDEEM, [setup, codes], [now, codeHash, blindedDigest]));
    },
    async count(id, { responseId, credentialId, padId, cells, instrument }, now) {
      const { setup, cells: counters, pads, ids, spent } = keysOf(id);
      const values = [
        now,
        responseId,
        Buffer.from(padId).toString('base64url'),
        instrument,
        credentialId ?? '',
        ...(client.carriesBytes ? [packed(cells)] : cells),
      ];
      const script = client.carriesBytes ? COUNT_PACKED : COUNT;
      return oneOf(COUNTINGS, await client.run(script, [setup, counters, pads, ids, spent], values));
    },
    async collect(id) {
      const { setup, cells, pads } = keysOf(id);
      const found = (await client.run(COLLECT, [setup, cells, pads], [])) as [number[], string[]] | null;
      if (!found) return null;
      const padIds = found[1].map((text) => Uint8Array.from(Buffer.from(text, 'base64url')));
      return { cells: Uint32Array.from(found[0]), padIds };
    },
    async finish({ id, closesAt }, result) {
      const kept = expiry(closesAt, isPublished(result) ? 'result' : 'rest');
      await client.run(FINISH, Object.values(keysOf(id)), [JSON.stringify(result), kept]);
    },
    // Every key of a survey carries its moment since the survey was opened.
    async expire() {},
    async removeSurvey(id) {
      await client.remove(Object.values(keysOf(id)));
    },
  };

  /** Something in between may answer in the database's place; only its own word counts. */
  function oneOf<T extends string>(words: readonly T[], said: unknown): T {
    const word = words.find((each) => each === said);
    if (word === undefined) throw new StoreUnavailable(client.name);
    return word;
  }
}

/** The set-up comes first, as the scripts that take all of them want it. */
function keysOf(id: string) {
  const prefix = `okr:{${id}}`;
  return {
    setup: `${prefix}:survey`,
    cells: `${prefix}:cells`,
    pads: `${prefix}:pads`,
    ids: `${prefix}:ids`,
    codes: `${prefix}:codes`,
    spent: `${prefix}:spent`,
  };
}

function idIn(key: string): string {
  return key.slice(key.indexOf('{') + 1, key.indexOf('}'));
}

function recordOf([setup, closesAt, state, responses, result]: (string | null)[]): SurveyRecord | null {
  if (!setup) return null;
  return {
    survey: { ...(JSON.parse(setup) as Survey), closesAt: closesAt as string },
    state: state as SurveyRecord['state'],
    responses: Number(responses),
    result: result ? JSON.parse(result) : null,
  };
}

/** Counters as BITFIELD keeps them: big-endian, whatever the machine's own order is. */
function packed(cells: Uint32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(cells.length * 4));
  cells.forEach((cell, index) => {
    view.setUint32(index * 4, cell);
  });
  return new Uint8Array(view.buffer);
}

/** Seconds since the epoch, as EXPIREAT takes them. */
function expiry(closesAt: string, kept: keyof typeof RETENTION = 'rest'): number {
  return Math.ceil(expiresAt(closesAt, kept) / 1000);
}
