import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TransferOffer } from '#contract/transfers.ts';
import { PROBLEMS, parseResponse } from '#core/index.ts';
import { LOCALES, textIn } from '#i18n/index.ts';
import { DEFAULT_CONTENT } from '#instruments/index.ts';
import { allRoutes } from '#server/index.ts';
import { answers, call, close, type Fetch, openSurvey, respond, response } from '../support/client.ts';
import { DESCRIPTION, fits, underContract } from '../support/contract.ts';
import { type Api, apiOnSqlite } from '../support/host.ts';
import { credentialFor, openInvited } from '../support/invited.ts';
import { addKey, entryOf, overview, revoke } from '../support/keys.ts';
import { outcome } from '../support/outcomes.ts';
import { changeCoachView, readPlan, writePlan } from '../support/plans.ts';

const SECRET = 'the-secret-of-the-clock';
const OPERATIONS = Object.values(DESCRIPTION.paths).flatMap((path) => Object.values(path));

/** Every call that succeeds, and the commonest that do not. */
async function everyCall({ fetch }: ReturnType<typeof underContract>, clock: Api['clock']): Promise<void> {
  const { key, organisation, survey } = await openSurvey(fetch, { groups: ['Ledelse', 'Medarbeidere'] });
  const resultsKey = organisation.resultsKey as string;
  const own = `/api/organisations/${organisation.id}`;
  await call(fetch, 'GET', '/api/health');
  const invited = await openInvited(fetch);
  await credentialFor(fetch, invited.survey, invited.codes[0]);
  await call(fetch, 'GET', '/api/cron', { key: SECRET });
  const watched = await call(fetch, 'GET', `/api/surveys/${survey.id}`, { key });
  const held = { 'if-none-match': watched.headers.get('etag') as string };
  await call(fetch, 'GET', `/api/surveys/${survey.id}`, { key, headers: held });
  const shown = await call(fetch, 'GET', `/api/surveys/${survey.id}`);
  const heldByAll = { 'if-none-match': String(shown.headers.get('etag')) };
  await call(fetch, 'GET', `/api/surveys/${survey.id}`, { headers: heldByAll });
  await call(fetch, 'GET', `/api/surveys/${survey.id}/result`, { key });
  await call(fetch, 'POST', '/api/surveys', { key, body: { organisationId: organisation.id } });
  await call(fetch, 'PATCH', own, { key, body: { employees: 30 } });
  await changeCoachView(fetch, key, survey.id);
  await answerAll(fetch, survey.id);
  await close(fetch, key, survey.id);
  await close(fetch, key, survey.id);
  await respond(fetch, survey.id);
  await call(fetch, 'GET', `/api/surveys/${survey.id}/result`, { key: resultsKey });
  await planCalls(fetch, key, survey.id);
  await call(fetch, 'GET', '/api/results', { key: resultsKey });
  const { headers } = await call(fetch, 'GET', '/api/workspace', { key });
  const tag = headers.get('etag') as string;
  await call(fetch, 'GET', '/api/workspace', { key, headers: { 'if-none-match': tag } });
  await outcomeCalls(fetch, clock, { key, own, id: survey.id });
  await everyCallOnKeys(fetch, key, own);
  await call(fetch, 'DELETE', `/api/surveys/${survey.id}`, { key });
  await call(fetch, 'DELETE', own, { key });
  await call(fetch, 'DELETE', '/api/workspace', { key });
}

/** Keys of each kind, and an offer that its own coach accepts. */
async function everyCallOnKeys(fetch: Fetch, key: string, organisation: string): Promise<void> {
  const helper = await addKey(fetch, key, { kind: 'helper', purpose: 'recovery' });
  await overview(fetch, helper.body.key);
  await addKey(fetch, helper.body.key);
  await revoke(fetch, key, await entryOf(fetch, key));
  await revoke(fetch, key, helper.body);
  await call(fetch, 'DELETE', '/api/workspace/keys?others', { key });
  await call(fetch, 'GET', `/api/workspace/invitation-secrets/${'A'.repeat(22)}`, { key });
  const { body } = await call<TransferOffer>(fetch, 'POST', `${organisation}/transfer`, { key });
  await overview(fetch, key);
  await call(fetch, 'POST', '/api/transfers', { key, body: { token: body.token } });
  await call(fetch, 'DELETE', `${organisation}/transfer`, { key });
}

/** A plan that is read, written, and read again without a change. */
async function planCalls(fetch: ReturnType<typeof underContract>['fetch'], key: string, id: string) {
  await readPlan(fetch, key, id);
  const tag = (await writePlan(fetch, key, id)).headers.get('etag') as string;
  await call(fetch, 'GET', `/api/surveys/${id}/plan`, { key, headers: { 'if-none-match': tag } });
  await call(fetch, 'GET', `/api/surveys/${id}/result`, { key });
}

/** How it went half a year later, shown with the result; the evidence, and again without a change. */
async function outcomeCalls(
  fetch: ReturnType<typeof underContract>['fetch'],
  clock: Api['clock'],
  { key, own, id }: { readonly key: string; readonly own: string; readonly id: string },
): Promise<void> {
  clock.now += 190 * 86_400_000;
  const path = '/api/workspace/evidence';
  await call(fetch, 'GET', path, { key });
  await call(fetch, 'PUT', `${own}/outcome`, { key, body: outcome(id, { shared: true }) });
  const tag = (await call(fetch, 'GET', path, { key })).headers.get('etag') as string;
  await call(fetch, 'GET', path, { key, headers: { 'if-none-match': tag } });
  await call(fetch, 'GET', `/api/surveys/${id}/result`, { key });
}

/** Nine by the group, one of them twice, and one by the form. */
async function answerAll(fetch: ReturnType<typeof underContract>['fetch'], id: string): Promise<void> {
  const one = response(answers('no', { 'goals-visible': 'unsure' }), 'g1');
  await respond(fetch, id, one);
  await respond(fetch, id, one);
  for (let person = 0; person < 17; person += 1) {
    await respond(fetch, id, response(answers('yes'), person < 8 ? 'g1' : 'g2'));
  }
  const raw = new URLSearchParams(answers('yes'));
  await call(fetch, 'POST', `/api/surveys/${id}/responses`, { raw });
}

/** Every call without what it needs. */
async function everyRefusal({ fetch }: ReturnType<typeof underContract>): Promise<void> {
  for (const [path, operations] of Object.entries(DESCRIPTION.paths)) {
    for (const method of Object.keys(operations).map((name) => name.toUpperCase())) {
      const address = path.replace(/\{\w+\}/, 'b22222222');
      await call(fetch, method, address);
      if (method === 'GET') continue;
      await call(fetch, method, address, { body: { nonsense: 1 } });
      await call(fetch, method, address, { key: 'ck_nonsense', raw: '{', headers: JSON_TYPE });
      await call(fetch, method, address, { raw: 'x'.repeat(20_000), headers: JSON_TYPE });
    }
  }
}

const JSON_TYPE = { 'content-type': 'application/json' };

test('the site serves the description, and it is OpenAPI 3.1', async () => {
  const served = readFileSync(new URL('../../dist/openapi.json', import.meta.url), 'utf8');
  expect(JSON.parse(served)).toEqual(JSON.parse(JSON.stringify(DESCRIPTION)));
  const { valid, errors } = await new Validator().validate(JSON.parse(served));
  expect([valid, errors]).toEqual([true, undefined]);
});

test('every address with every method of it is described, and nothing else', async () => {
  const routes = (await allRoutes()).flatMap(({ paths: [path], methods }) =>
    Object.keys(methods).map((method) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`),
  );
  const described = Object.entries(DESCRIPTION.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.sort()).toEqual(routes.sort());
});

test('every problem code stands where it can come from', () => {
  const said = JSON.stringify(OPERATIONS);
  // An address that is described does not refuse its own method.
  const missing = Object.keys(PROBLEMS).filter((code) => !said.includes(`"${code}"`));
  expect(missing).toEqual(['method-not-allowed']);
  expect(JSON.stringify(DESCRIPTION.components.schemas.Problem)).toContain('"method-not-allowed"');
});

test.each(LOCALES)('every operation says in %s what it is for', (locale) => {
  const said = Object.keys(textIn(locale).apiDocs.operations);
  expect(said.sort()).toEqual(OPERATIONS.map(({ operationId }) => operationId).sort());
});

test('every example passes the schema it stands by', () => {
  for (const { operationId, requestBody } of OPERATIONS) {
    const body = requestBody?.content['application/json'];
    if (body) expect([operationId, fits(body.schema, body.example)]).toEqual([operationId, true]);
  }
});

test('every answer of the API is as described, and every success that is described is seen', async () => {
  using api = apiOnSqlite({ cronSecret: SECRET });
  const contract = underContract(api.fetch);
  await everyCall(contract, api.clock);
  expect(contract.faults).toEqual([]);
  const described = OPERATIONS.flatMap(({ operationId, responses }) =>
    Object.keys(responses).map((status) => `${operationId} ${status}`),
  );
  expect(described.filter((one) => / [23]/.test(one) && !contract.seen.has(one))).toEqual([]);
  await everyRefusal(contract);
  expect(contract.faults).toEqual([]);
});

test('control: an address, a status, a field and a code that are not described are found', async () => {
  const faultsWithout = async (drop: (description: typeof DESCRIPTION) => void) => {
    using api = apiOnSqlite({ cronSecret: SECRET });
    const description = structuredClone(DESCRIPTION);
    drop(description);
    const contract = underContract(api.fetch, description);
    await everyCall(contract, api.clock);
    return contract.faults;
  };
  expect(await faultsWithout(() => undefined)).toEqual([]);
  const without = [
    await faultsWithout(({ paths }) => Reflect.deleteProperty(paths, '/api/health')),
    await faultsWithout(({ paths }) => Reflect.deleteProperty(responsesOf(paths), '409')),
    await faultsWithout(({ components }) =>
      Reflect.deleteProperty(components.schemas.SurveyDocument?.properties ?? {}, 'round'),
    ),
    await faultsWithout(({ paths }) =>
      Reflect.set(
        responsesOf(paths)['409']?.content?.['application/problem+json']?.schema.properties ?? {},
        'code',
        { enum: ['conflict'] },
      ),
    ),
  ];
  expect(without.map((faults) => faults.length > 0)).toEqual([true, true, true, true]);
});

function responsesOf(paths: (typeof DESCRIPTION)['paths']) {
  return paths['/api/surveys/{id}/responses']?.post?.responses ?? {};
}

test('the description of a response takes exactly what the core takes', () => {
  const content = DESCRIPTION.paths['/api/surveys/{id}/responses']?.post?.requestBody?.content;
  const { schema } = content?.['application/json'] ?? { schema: {} };
  const outcomes = new Set<boolean>();
  fc.assert(
    fc.property(spoilt(), (body) => {
      const accepted = parseResponse(body, DEFAULT_CONTENT.instrument).ok;
      outcomes.add(accepted);
      expect(fits(schema, body)).toBe(accepted);
    }),
    { numRuns: 300 },
  );
  expect(outcomes.size).toBe(2);
});

/** A response with up to two of its fields changed, or with one too many. */
function spoilt() {
  const value = fc.constantFrom<unknown>('yes', 'maybe', null, 1, undefined, 'g2', 'g9', {}, []);
  const place = fc.constantFrom(
    'responseId',
    'answers',
    'group',
    'extra',
    'goals-visible',
    'teams-learn',
    'x',
  );
  return fc.array(fc.tuple(place, value), { maxLength: 2 }).map((changes) => {
    const whole: Record<string, unknown> = { ...response(), answers: answers('yes') };
    for (const [field, given] of changes) {
      const inner = whole.answers;
      const target = /-|^x$/.test(field) && isObject(inner) ? inner : whole;
      if (given === undefined) delete target[field];
      else target[field] = given;
    }
    return whole;
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
