import type { Organisation, Workspace } from '../../core/index.ts';
import { type InOne, StoreUnavailable, type Versioned } from '../store.ts';
import type { RedisClient } from './client.ts';
import { documentKey, keysOf } from './keys.ts';
import { RECORD_FIELDS, recordOf } from './record.ts';
import { READ_SURVEY, READ_WORKSPACE } from './scripts/reads.ts';

type Fields = (string | null)[];

/** Reads by one script each, however much there is to read; a reply beyond half a megabyte comes in parts. */
export function inOneScript(client: RedisClient): InOne {
  return {
    async workspace(id, proof) {
      let organisations: (Versioned<Organisation> | null)[] = [];
      let surveys: Fields[] = [];
      let workspace: Versioned<Workspace> | null = null;
      let from: number[] = [0, 0];
      while (from.length > 0) {
        const values = [proof, ...from, ...RECORD_FIELDS];
        const reply = await client.run(READ_WORKSPACE, [documentKey('workspace', id)], values);
        const [own, listed, records, next] = parts<[Fields, Fields[], Fields[], number[]]>(reply, 4);
        const before: Versioned<Workspace> | null = workspace;
        workspace = documentOf<Workspace>(own);
        if (before && workspace && before.version !== workspace.version) {
          // Its list may be another one by now, so that the same place is further on in it, or not yet as far.
          [organisations, surveys, from] = [[], [], [0, 0]];
          continue;
        }
        organisations = [...organisations, ...listed.map(documentOf<Organisation>)];
        surveys = [...surveys, ...records];
        from = next;
      }
      if (!workspace) return null;
      return {
        workspace,
        organisations: organisations.filter((each) => each !== null),
        surveys: surveys.map(recordOf).filter((record) => record !== null),
      };
    },
    async survey(id, workspaceId) {
      const values = [workspaceId ?? '', ...RECORD_FIELDS];
      const reply = await client.run(READ_SURVEY, [keysOf(id).setup], values);
      const [survey, organisation, workspace] = parts<[Fields, Fields, Fields]>(reply, 3);
      return {
        record: recordOf(survey),
        organisation: documentOf(organisation),
        workspace: documentOf(workspace),
      };
    },
  };

  /** A proxy may answer in place of the database. */
  function parts<T>(reply: unknown, count: number): T {
    if (!Array.isArray(reply) || reply.length !== count) throw new StoreUnavailable(client.name);
    return reply as T;
  }
}

/** A document as HMGET returns its version and body. */
export function documentOf<T>([version, body]: Fields): Versioned<T> | null {
  return body ? { version: Number(version), body: JSON.parse(body) } : null;
}
