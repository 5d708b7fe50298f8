import type { Survey, SurveyRecord } from '../core/index.ts';
import type { RedisClient } from './redis-client.ts';
import { closingIn } from './redis-closing.ts';
import { expiry, idIn, keysOf, PEPPER_MARK } from './redis-keys.ts';
import {
  COUNT,
  COUNT_PACKED,
  OPEN_SURVEY,
  READ_MARK,
  REDEEM,
  RESCHEDULE,
  WRITE_DOCUMENT,
} from './redis-scripts.ts';
import { COUNTINGS, type Kind, REDEEMINGS, type Store, StoreUnavailable } from './store.ts';

/** The store on Redis, Valkey or Upstash. All keys of a survey share the hash slot of its id. */
export function openRedisStore(client: RedisClient): Store {
  return {
    name: client.name,
    ping: async () => void (await client.ping()),
    async pepperMark(own) {
      const mark = await client.run(READ_MARK, [PEPPER_MARK], [own]);
      // Something in between may answer in the database's place, and would be taken for another pepper.
      if (typeof mark !== 'string') throw new StoreUnavailable(client.name);
      return mark;
    },
    ...documentsIn(client),
    ...surveysIn(client),
    ...closingIn(client),
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
): Pick<Store, 'openSurvey' | 'surveys' | 'overdue' | 'reschedule' | 'redeem' | 'count'> {
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
        survey.pepperMark ?? '',
        ...codeHashes,
      ];
      return (await client.run(OPEN_SURVEY, [setup, counters, codes], values)) === 1;
    },
    async surveys(ids) {
      const fields = ['setup', 'closesAt', 'state', 'responses', 'result', 'tried'];
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
    async count(id, { responseId, credentialId, padId, cells, instrument, pepperMark }, now) {
      const { setup, cells: counters, pads, ids, spent } = keysOf(id);
      const values = [
        now,
        responseId,
        Buffer.from(padId).toString('base64url'),
        instrument,
        credentialId ?? '',
        pepperMark,
        ...(client.carriesBytes ? [packed(cells)] : cells),
      ];
      const script = client.carriesBytes ? COUNT_PACKED : COUNT;
      return oneOf(COUNTINGS, await client.run(script, [setup, counters, pads, ids, spent], values));
    },
  };

  /** Something in between may answer in the database's place; only its own word counts. */
  function oneOf<T extends string>(words: readonly T[], said: unknown): T {
    const word = words.find((each) => each === said);
    if (word === undefined) throw new StoreUnavailable(client.name);
    return word;
  }
}

function recordOf([setup, closesAt, state, responses, result, tried]: (
  | string
  | null
)[]): SurveyRecord | null {
  if (!setup) return null;
  return {
    survey: { ...(JSON.parse(setup) as Survey), closesAt: closesAt as string },
    state: state as SurveyRecord['state'],
    responses: Number(responses),
    result: result ? JSON.parse(result) : null,
    ...(tried && { tried }),
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
