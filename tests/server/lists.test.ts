import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '#core/index.ts';
import { memoryLimiter } from '#host/limiter/memory.ts';
import { LIMITS } from '#server/limiter.ts';
import type { Store } from '#store/store.ts';
import { type Answered, call, type Fetch } from '../support/client.ts';
import { apiOn, apiOnSqlite } from '../support/host.ts';
import { accept, newWorkspace, offer, overview } from '../support/keys.ts';
import { inOrder, stepwise } from '../support/stepwise.ts';

type Answer = Answered<Partial<Problem>>;

/** Three workspaces; the first has an organisation that is on offer. */
interface World {
  readonly keys: readonly [string, string, string];
  readonly organisation: { readonly id: string };
  readonly token: string;
}

/** What coaches do at once. */
const REQUESTS = {
  'the second accepts': (fetch, { keys, token }) => accept(fetch, keys[1], token),
  'the third accepts': (fetch, { keys, token }) => accept(fetch, keys[2], token),
  'the second gives it back': async (fetch, { keys, organisation }) => {
    const { token = '' } = (await offer(fetch, keys[1], organisation)).body;
    return accept(fetch, keys[0], token);
  },
  'the first renames it': (fetch, { keys, organisation }) =>
    call(fetch, 'PATCH', `/api/organisations/${organisation.id}`, { key: keys[0], body: { name: 'Ny' } }),
  'the first opens a round': (fetch, { keys, organisation }) =>
    call(fetch, 'POST', '/api/surveys', { key: keys[0], body: { organisationId: organisation.id } }),
  'the first deletes it': (fetch, { keys, organisation }) =>
    call(fetch, 'DELETE', `/api/organisations/${organisation.id}`, { key: keys[0] }),
  'the first workspace is deleted': (fetch, { keys }) =>
    call(fetch, 'DELETE', '/api/workspace', { key: keys[0] }),
  'the second workspace is deleted': (fetch, { keys }) =>
    call(fetch, 'DELETE', '/api/workspace', { key: keys[1] }),
  'the second makes another': (fetch, { keys }) =>
    call(fetch, 'POST', '/api/organisations', { key: keys[1], body: { name: 'Fjellby', locale: 'nb' } }),
} satisfies Record<string, (fetch: Fetch, world: World) => Promise<Answer>>;
type Name = keyof typeof REQUESTS;

let api: ReturnType<typeof apiOnSqlite>;
beforeAll(() => {
  api = apiOnSqlite();
});
afterAll(() => api[Symbol.dispose]());

const limiter = memoryLimiter({
  ...{ limits: { ...LIMITS, creation: 1e9, guess: 1e9 }, windowSeconds: 600, shareEvery: 500 },
});

/**
 * Does some of it at once, in an order of calls of the store.
 *
 * @param mistake of a store, for control
 * @returns what is wrong with the lists after it
 */
async function faultsAfter(
  names: readonly Name[],
  order: readonly number[],
  mistake = (store: Store) => store,
) {
  const made = new Set<string>();
  const opened = new Set<string>();
  const store = mistake({
    ...api.store,
    write: async (kind, id, ...rest) => {
      if (kind === 'organisation') made.add(id);
      return api.store.write(kind, id, ...rest);
    },
    openSurvey: async (survey, ...rest) => {
      opened.add(survey.id);
      return api.store.openSurvey(survey, ...rest);
    },
  });
  const { fetch } = apiOn(store, { limiter });
  const keys = [await newWorkspace(fetch), await newWorkspace(fetch), await newWorkspace(fetch)] as const;
  const add = { key: keys[0], body: { name: 'Testby', locale: 'nb' } };
  const organisation = (await call<{ id: string }>(fetch, 'POST', '/api/organisations', add)).body;
  const world: World = { keys, organisation, token: (await offer(fetch, keys[0], organisation)).body.token };
  const answers: [Name, Answer][] = [];
  const requests = names.map((name) =>
    stepwise(store, async (gated) => {
      answers.push([name, await REQUESTS[name](apiOn(gated, { limiter }).fetch, world)]);
    }),
  );
  await inOrder(requests, order);
  return [
    ...(await unlisted(store, [...made])),
    ...(await leftBehind(store, [...opened])),
    ...(await untrue(fetch, world, answers)),
  ];
}

/** Organisations that are not on the list of the workspace that they name. */
async function unlisted(store: Store, ids: readonly string[]): Promise<string[]> {
  const organisations = (await store.read('organisation', ids)).filter((each) => each !== null);
  const faults = organisations.map(async ({ body: { id, workspaceId } }) => {
    const [workspace] = await store.read('workspace', [workspaceId]);
    if (!workspace) return 'in a workspace that is deleted';
    return workspace.body.organisations.includes(id) ? null : 'on no list';
  });
  return (await Promise.all(faults)).filter((fault) => fault !== null);
}

/** Rounds of organisations that are gone or do not know them. */
async function leftBehind(store: Store, ids: readonly string[]): Promise<string[]> {
  const records = (await store.surveys(ids)).filter((record) => record !== null);
  const faults = records.map(async ({ survey }) => {
    const [organisation] = await store.read('organisation', [survey.organisationId]);
    return organisation?.body.surveys.includes(survey.id) ? null : 'a round of no organisation';
  });
  return (await Promise.all(faults)).filter((fault) => fault !== null);
}

/** What a coach was told and is not so. */
async function untrue(
  fetch: Fetch,
  { keys, organisation }: World,
  answers: readonly (readonly [Name, Answer])[],
): Promise<string[]> {
  const seen = await Promise.all(keys.map((key) => overview(fetch, key)));
  const has = seen.map(({ body }) => body.organisations?.some(({ id }) => id === organisation.id) ?? false);
  const isDone = (name: Name) => answers.some(([each, { status }]) => each === name && status < 300);
  const isMovedOn = isDone('the second gives it back') || isDone('the second workspace is deleted');
  const isGone = has.every((each) => !each);
  const deletions: Name[] = [
    'the first deletes it',
    'the first workspace is deleted',
    'the second workspace is deleted',
  ];
  return [
    ...(has.filter(Boolean).length > 1 ? ['in two workspaces'] : []),
    ...(isDone('the second accepts') && !isMovedOn && !has[1] ? ['accepted and not there'] : []),
    ...(isDone('the third accepts') && !has[2] ? ['accepted by the third and not there'] : []),
    ...(isGone && !deletions.some(isDone) ? ['gone, and nobody deleted it'] : []),
    ...answers.flatMap(([name, { status }]) => (status >= 500 ? [`${name}: ${status}`] : [])),
  ];
}

/** Those that write what another one has read. */
const MEETING: readonly (readonly [Name, Name])[] = [
  ['the second accepts', 'the second accepts'],
  ['the second accepts', 'the third accepts'],
  ['the second accepts', 'the second gives it back'],
  ['the second accepts', 'the first opens a round'],
  ['the second accepts', 'the first deletes it'],
  ['the second accepts', 'the first workspace is deleted'],
  ['the second accepts', 'the second workspace is deleted'],
  ['the second makes another', 'the second workspace is deleted'],
  ['the first opens a round', 'the first deletes it'],
  ['the first opens a round', 'the first workspace is deleted'],
  ['the first deletes it', 'the first deletes it'],
  ['the first workspace is deleted', 'the first workspace is deleted'],
];
const CROWDS: readonly (readonly Name[])[] = [
  ['the second accepts', 'the second accepts', 'the first renames it'],
  ['the second accepts', 'the third accepts', 'the second gives it back'],
  ['the second accepts', 'the second accepts', 'the first renames it', 'the second workspace is deleted'],
];

/** Calls of the store that one makes, then calls that the other makes; then both go on. */
const ORDERS = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((first) =>
  [1, 20].map((second) => [...Array(first).fill(0), ...Array(second).fill(1)]),
);

describe('whatever coaches do at once, an organisation is on the list of the one workspace that it is in, or deleted', () => {
  test.each(MEETING)('%s, %s', async (...names) => {
    for (const order of ORDERS) expect([order, await faultsAfter(names, order)]).toEqual([order, []]);
  });

  test.each(CROWDS.map((names) => [names.join(', '), names] as const))('%s', async (_, names) => {
    const order = fc.array(fc.nat(names.length - 1), { minLength: 5, maxLength: 40 });
    const check = async (picks: number[]) => {
      expect(await faultsAfter(names, picks)).toEqual([]);
    };
    await fc.assert(fc.asyncProperty(order, check), { numRuns: 10 });
  });
});

/** Stores as the server once used them. */
const MISTAKES: Record<string, readonly [mistake: (store: Store) => Store, names: readonly Name[]]> = {
  'no move is ended before its entry goes': [
    (store) => ({
      ...store,
      async write(kind, id, body, version) {
        const [stored] = await store.read(kind, [id]);
        const isSame = JSON.stringify(stored?.body) === JSON.stringify(body);
        return kind === 'organisation' && isSame ? true : store.write(kind, id, body, version);
      },
    }),
    ['the second accepts', 'the second workspace is deleted'],
  ],
  'documents are deleted in whatever version': [
    (store) => ({
      ...store,
      async remove(kind, id) {
        const [stored] = await store.read(kind, [id]);
        return store.remove(kind, id, stored?.version ?? 0);
      },
    }),
    ['the second makes another', 'the second workspace is deleted'],
  ],
};

test.each(Object.entries(MISTAKES))('control: where %s, one is lost', async (_, [mistake, names]) => {
  const faults = new Set<string>();
  for (const order of ORDERS) {
    for (const fault of await faultsAfter(names, order, mistake)) faults.add(fault);
  }
  expect(faults).toContain('in a workspace that is deleted');
});
