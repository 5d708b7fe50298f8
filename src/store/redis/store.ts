import { isOverdue, type SurveyRecord } from '../../core/index.ts';
import {
  CODE_OUTCOMES,
  type Documents,
  type Kind,
  PLAN_OUTCOMES,
  RESPONSE_OUTCOMES,
  type Store,
  StoreUnavailable,
} from '../store.ts';
import { redisWarnings } from '../trouble.ts';
import type { RedisClient } from './client.ts';
import { closingIn } from './closing.ts';
import { type RedisIndex, redisIndex, SURVEYS, WORKSPACES } from './due-index.ts';
import { documentOf, inOneScript } from './in-one.ts';
import { documentKey, expiry, keysOf } from './keys.ts';
import { type CheckedClient, checkedClient } from './migrations.ts';
import { recordsIn } from './record.ts';
import {
  COUNT,
  COUNT_PACKED,
  GRANT_CODE,
  OPEN_SURVEY,
  PROBE,
  REMOVE_DOCUMENT,
  RESCHEDULE,
  WRITE_DOCUMENT,
  WRITE_PLAN,
} from './scripts/surveys.ts';

/** The store on Redis, Valkey or Upstash. All keys of a survey share the hash slot of its id. */
export function openRedisStore(unchecked: RedisClient): Store {
  const { client, readMark, readStatus } = checkedClient(unchecked);
  const index = redisIndex(client);
  return {
    name: client.name,
    unopened: index.unopened,
    ...statusOf(unchecked, readMark, readStatus),
    ...documentsIn(client, index),
    inOne: client.spansSlots ? inOneScript(client) : null,
    ...surveysIn(client, index),
    ...closingIn(client, index),
  };
}

function statusOf(
  client: RedisClient,
  pepperMark: CheckedClient['readMark'],
  readStatus: CheckedClient['readStatus'],
): Pick<Store, 'probe' | 'warnings' | 'pepperMark'> {
  return {
    async probe() {
      const [answer] = await Promise.all([
        client.run(PROBE, [`okr:{${crypto.randomUUID()}}:probe`], []),
        // A newer host may have come meanwhile.
        readStatus(),
      ]);
      // A proxy may answer in place of the database.
      if (answer !== 1) throw new StoreUnavailable(client.name);
    },
    pepperMark,
    async warnings() {
      const info = await client.info().catch(() => null);
      return typeof info === 'string' ? redisWarnings(info) : [];
    },
  };
}

function documentsIn(
  client: RedisClient,
  { entries }: RedisIndex,
): Pick<Store, 'read' | 'write' | 'writePlan' | 'remove'> {
  return {
    async read(kind: Kind, ids: readonly string[]) {
      const found = await client.hashes(
        ids.map((id) => documentKey(kind, id)),
        ['version', 'body'],
      );
      return found.map((fields) => documentOf(fields));
    },
    async write(kind, id, body, version) {
      // The client may send one call several times, each time with the same write id.
      const [entry, score] = openedIn(kind, id, body);
      const values = [version, JSON.stringify(body), crypto.randomUUID(), entry, score];
      const keys = [documentKey(kind, id), ...entries.keys(WORKSPACES)];
      if (entry) await entries.enter(WORKSPACES, entry, score);
      const isWritten = (await client.run(WRITE_DOCUMENT, keys, values)) === 1;
      if (entry && isWritten) await entries.move(WORKSPACES, entry, score);
      return isWritten;
    },
    async writePlan(plan, version, state) {
      const { setup, plan: key } = keysOf(plan.surveyId);
      const values = [version, JSON.stringify(plan), crypto.randomUUID(), state ?? ''];
      return oneOf(client, PLAN_OUTCOMES, await client.run(WRITE_PLAN, [setup, key], values));
    },
    async remove(kind, id, version) {
      const keys = [documentKey(kind, id), ...entries.keys(WORKSPACES)];
      const isGone = (await client.run(REMOVE_DOCUMENT, keys, [version, id])) === 1;
      if (isGone) await entries.drop(WORKSPACES, id);
      return isGone;
    },
  };
}

/** The index entry of a workspace; empty for any other document. */
function openedIn<K extends Kind>(kind: K, id: string, body: Documents[K]): [string, number] {
  const opened = kind === 'workspace' && 'opened' in body ? body.opened : undefined;
  return opened === undefined ? ['', 0] : [id, Date.parse(opened)];
}

function surveysIn(
  client: RedisClient,
  index: RedisIndex,
): Pick<Store, 'openSurvey' | 'surveys' | 'overdue' | 'reschedule' | 'grantCode' | 'count'> {
  const { entries } = index;
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
        survey.id,
        crypto.randomUUID(),
        survey.pepperMark ?? '',
        ...codeHashes,
      ];
      await entries.enter(SURVEYS, survey.id, Date.parse(closesAt));
      const keys = [setup, counters, codes, ...entries.keys(SURVEYS)];
      return (await client.run(OPEN_SURVEY, keys, values)) === 1;
    },
    surveys: recordsIn(client),
    async overdue(now) {
      const isDue = ({ survey, state }: SurveyRecord) =>
        state === 'closing' || (state === 'open' && isOverdue(survey, now));
      return (await index.due(now)).filter(isDue).map(({ survey }) => survey.id);
    },
    async reschedule(id, closesAt) {
      const values = [closesAt, Date.parse(closesAt), expiry(closesAt), id];
      await entries.enter(SURVEYS, id, Date.parse(closesAt));
      const keys = [...Object.values(keysOf(id)), ...entries.keys(SURVEYS)];
      return (await client.run(RESCHEDULE, keys, values)) === 1;
    },
    async grantCode(id, codeHash, blindedDigest, now) {
      const { setup, codes } = keysOf(id);
      return oneOf(
        client,
        CODE_OUTCOMES,
        await client.run(GRANT_CODE, [setup, codes], [now, codeHash, blindedDigest]),
      );
    },
    async count(id, { responseId, credentialId, padId, cells, instrument, pepperMark }, now, mark) {
      const { setup, cells: counters, pads, ids, spent } = keysOf(id);
      const values = [
        now,
        responseId,
        Buffer.from(padId).toString('base64url'),
        instrument,
        credentialId ?? '',
        pepperMark,
        mark,
        ...(client.carriesBytes ? [packed(cells)] : cells),
      ];
      const script = client.carriesBytes ? COUNT_PACKED : COUNT;
      return oneOf(
        client,
        RESPONSE_OUTCOMES,
        await client.run(script, [setup, counters, pads, ids, spent], values),
      );
    },
  };
}

/** A proxy may answer in place of the database, so only the script's own words are accepted. */
function oneOf<T extends string>({ name }: RedisClient, words: readonly T[], answer: unknown): T {
  const word = words.find((each) => each === answer);
  if (word === undefined) throw new StoreUnavailable(name);
  return word;
}

/** Counters in BITFIELD's layout: big-endian on every machine. */
function packed(cells: Uint32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(cells.length * 4));
  cells.forEach((cell, index) => {
    view.setUint32(index * 4, cell);
  });
  return new Uint8Array(view.buffer);
}
