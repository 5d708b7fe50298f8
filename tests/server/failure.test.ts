import { expect, test, vi } from 'vitest';
import { describeFailure } from '#server/failure.ts';
import { type Store, StoreUnavailable } from '#store/store.ts';
import { answers, call, openSurvey, respond, response } from '../support/client.ts';
import { apiOn, apiOnSqlite } from '../support/host.ts';

const SECRET = 'canary';
const KEY = 'ck_canary7';
/** A line that looks like a frame in our code. */
const frame = (name: string) =>
  `    at steal (${new URL('../../src/server/', import.meta.url).pathname}${name}.ts:1:1)`;
const FRAME = frame(SECRET);

/** The lines that are logged when a store behaves like this while somebody responds, by JSON or by form. */
async function logOf(change: (store: Store) => Partial<Store>, byForm = false): Promise<string[]> {
  using site = apiOnSqlite();
  const { survey } = await openSurvey(site.fetch);
  const { fetch } = apiOn({ ...site.store, ...change(site.store) });
  using said = vi.spyOn(console, 'error').mockReturnValue();
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (byForm) {
      const raw = new URLSearchParams(answers('yes'));
      await call(fetch, 'POST', `/api/surveys/${survey.id}/responses`, { raw });
    } else await respond(fetch, survey.id, response());
  }
  return said.mock.calls.map(String);
}

/** Throws from a step of the store. */
const throwing = (error: () => unknown) => (): Partial<Store> => ({
  count: async () => {
    throw error();
  },
});

test.each([false, true])(
  'an unexpected error is logged once, with its class and place (by form: %s)',
  async (byForm) => {
    const [line, ...others] = await logOf(() => ({ count: undefined as never }), byForm);
    expect(line).toMatch(
      /^\d{4}-\d\d-\d\dT[\d:.]{12}Z error unexpected okr-klar: unexpected TypeError at src\/server\/submit-response\.ts:\d+$/,
    );
    expect(others).toEqual([]);
  },
);

test('a trouble of the store is logged with its word, the class of its cause, and who called the store', async () => {
  class WrongPassword extends Error {}
  const trouble = throwing(
    () => new StoreUnavailable('redis', 'wrong password', { cause: new WrongPassword(SECRET) }),
  );
  expect(await logOf(trouble)).toEqual([
    expect.stringMatching(
      /^\S+Z error store-unavailable okr-klar: store: wrong password, WrongPassword at src\/server\/submit-response\.ts:\d+$/,
    ),
  ]);
});

test('two unexpected errors are two lines, two calls that meet the same trouble are one', async () => {
  const errors = [new TypeError(), new RangeError(), new TypeError()];
  const classes = (await logOf(throwing(() => errors.shift()))).map((line) => /\w+Error/.exec(line)?.[0]);
  expect(classes).toEqual(['TypeError', 'RangeError']);
  const full = throwing(() => new StoreUnavailable('sqlite', 'disk full'));
  expect(await logOf(full)).toHaveLength(1);
});

test('a closing that fails when its reader has been answered already is logged too', async () => {
  using site = apiOnSqlite();
  const { survey } = await openSurvey(site.fetch);
  const collect: Store['collect'] = async () => {
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    throw new RangeError(SECRET);
  };
  const { fetch, clock } = apiOn({ ...site.store, collect });
  clock.now = Date.parse(survey.closesAt);
  using said = vi.spyOn(console, 'error').mockReturnValue();
  const { body } = await call<{ status: string }>(fetch, 'GET', `/api/surveys/${survey.id}`);
  expect([body.status, said.mock.calls]).toEqual(['closing', []]);
  const line = /^\S+Z error unexpected okr-klar: unexpected RangeError at src\/server\/run-closing\.ts:\d+$/;
  const isLogged = () => expect(said.mock.calls).toEqual([[expect.stringMatching(line)]]);
  await vi.waitFor(isLogged, 10_000);
});

/** An error that is given another message after its stack trace was written. */
function renamed(before: string, after: string): Error {
  const error = new Error(before);
  error.stack = String(error.stack);
  error.message = after;
  return error;
}

const LEAKS: Record<string, () => unknown> = {
  'its message': () => new Error(SECRET),
  'a message of several lines that looks like a stack trace': () => new Error(`${SECRET}\n${FRAME}`),
  'a message of nothing but a frame': () => new Error(`\n${FRAME}`),
  'a message that was longer when it was thrown': () => renamed(`a command\n${frame(KEY)}`, 'a command'),
  'a message that was another one': () => renamed(`\n${FRAME}`, 'other'),
  'a message that was taken away': () => renamed(`one\n${frame(KEY)}`, ''),
  'its name': () => Object.assign(new Error('x'), { name: SECRET }),
  'its code and other properties': () => Object.assign(new Error('x'), { code: SECRET, command: SECRET }),
  'its cause': () => new Error('x', { cause: new Error(SECRET) }),
  'the cause of a trouble of the store': () =>
    new StoreUnavailable('x', 'OOM', {
      cause: Object.assign(new Error(`${SECRET}\n${FRAME}`), { name: SECRET }),
    }),
  'a text that is thrown': () => SECRET,
  'an object that is thrown': () => ({ message: SECRET, stack: FRAME, constructor: { name: SECRET } }),
};

test.each(Object.entries(LEAKS))('a secret in %s gets into no line of the log', async (_, thrown) => {
  const lines = await logOf(throwing(thrown));
  expect(lines).toHaveLength(1);
  expect(lines.join()).toMatch(/^\S+Z error [a-z-]+ okr-klar: (unexpected|store: OOM,) [A-Za-z]+/);
  expect(lines.join()).not.toContain(SECRET);
});

test('control: those secrets are in what is thrown, and a frame of that form is taken where it is real', () => {
  for (const thrown of Object.values(LEAKS)) {
    const error = thrown();
    const whole = error instanceof Error ? { ...error, ...own(error), cause: causeOf(error) } : error;
    expect(JSON.stringify(whole)).toContain(SECRET);
  }
  const real = new Error('x');
  real.stack = `Error: x\n${FRAME}`;
  expect(describeFailure(real)).toBe(`unexpected Error at src/server/${SECRET}.ts:1`);
});

function own({ name, message, stack }: Error) {
  return { name, message, stack };
}

function causeOf({ cause }: Error) {
  return cause instanceof Error ? own(cause) : cause;
}
