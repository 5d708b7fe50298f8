import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { cellCount, cellsOf, PAD_ID_BYTES, type Survey, seal, sealingKey } from '#core/index.ts';
import { DEFAULT_CONTENT } from '#instruments/index.ts';
import { openSqliteStore } from '#store/sqlite/store.ts';
import type { SealedResponse, Store } from '#store/store.ts';
import { answers, response } from '../support/client.ts';
import { PEPPER, temporaryFolder } from '../support/host.ts';

/** So many share a commit while a survey is grown. */
const AT_ONCE = 5_000;
const { instrument } = DEFAULT_CONTENT;

/** An embedded store of its own. */
export function openFile() {
  const folder = temporaryFolder();
  const path = join(folder.path, 'growth.sqlite');
  const store = openSqliteStore(path);
  return {
    store,
    /** Bytes of its file in use: pages that are free again wait for the next survey. */
    used: () => pagesInUse(path),
    [Symbol.dispose]() {
      store.close();
      folder[Symbol.dispose]();
    },
  };
}

function pagesInUse(path: string): number {
  using database = new DatabaseSync(path);
  const number = (pragma: string) =>
    Number(Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]);
  return (number('page_count') - number('freelist_count')) * number('page_size');
}

/** An open survey, straight into the store. */
export async function openIn(store: Store, id: string): Promise<Survey> {
  const survey: Survey = {
    ...{ id, workspaceId: 'wwwwwwww', organisationId: 'bbbbbbbb', instrument: 'okr-readiness@2', round: 1 },
    ...{ locale: 'nb', mode: 'open', invitations: null, groups: [], employees: null },
    closesAt: '2099-01-01T00:00:00.000Z',
  };
  await store.openSurvey(survey, cellCount(instrument, 0));
  return survey;
}

/**
 * Lets a survey be answered many times through the store's own door.
 *
 * @param change `inOrder`: ids come in their order, which packs a table more tightly than chance and fills it in a
 *   fraction of the time; `cellsFor`: the sealed cells of one response, for a survey that is to be closed
 */
export async function grow(
  store: Store,
  survey: Survey,
  people: number,
  change: Growing = {},
): Promise<void> {
  const { inOrder = false, cellsFor = alike } = change;
  const ids = Array.from({ length: people }, () => crypto.randomUUID());
  const pads = Array.from({ length: people }, newPad);
  if (inOrder) {
    ids.sort();
    pads.sort(Buffer.compare);
  }
  for (let sent = 0; sent < people; sent += AT_ONCE) {
    const some = ids.slice(sent, sent + AT_ONCE);
    const sealed = await Promise.all(some.map((id, place) => one(id, pads[sent + place] as Pad, cellsFor)));
    await Promise.all(sealed.map((each) => store.count(survey.id, each, Date.now(), 0)));
  }
}

interface Growing {
  readonly inOrder?: boolean;
  readonly cellsFor?: typeof alike;
}

type Pad = SealedResponse['padId'];

function newPad(): Pad {
  return crypto.getRandomValues(new Uint8Array(PAD_ID_BYTES));
}

async function one(responseId: string, padId: Pad, cellsFor: typeof alike): Promise<SealedResponse> {
  const cells = await cellsFor(padId);
  return { responseId, credentialId: null, padId, cells, instrument: 'okr-readiness@2', pepperMark: 'mark' };
}

const PLAIN = cellsOf(response(answers('yes')), instrument, 0);

async function alike(_: Pad): Promise<Uint32Array> {
  return PLAIN;
}

/** Everybody says yes to everything, sealed as the server does it. */
export async function sealedFor(survey: Survey): Promise<typeof alike> {
  const key = await sealingKey(PEPPER, survey.id);
  return (padId) => seal(PLAIN, key, padId);
}
