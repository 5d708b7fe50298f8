import { describe, expect, test } from 'vitest';
import { CarelessClient } from '../faults/careless-client.ts';
import { closedWith, openSurvey, overNetwork, response } from '../support/client.ts';
import { SITES } from '../support/sites.ts';

const PEOPLE = 200;

/** Everybody sends at once; every third goes away before the reply; all send again, twice. */
async function sendAll(url: URL, again: (body: ReturnType<typeof response>) => unknown) {
  using client = new CarelessClient();
  const people = Array.from({ length: PEOPLE }, () => response());
  const statuses = await Promise.all(
    people.map(async (body, person) => {
      if (person % 3 === 0) await client.postAndLeave(url, body);
      const first = await client.post(url, body);
      return [first, await client.post(url, again(body)), await client.post(url, again(body))];
    }),
  );
  return statuses.flat();
}

describe.each(SITES)('on %s', (name, start) => {
  test('200 people at once, every third reply lost, everybody sends again: each counts exactly once', async () => {
    await using site = await start();
    const fetch = overNetwork(site.origin);
    const opened = await openSurvey(fetch, { employees: PEOPLE });
    const url = new URL(`/api/surveys/${opened.survey.id}/responses`, site.origin);
    const statuses = await sendAll(url, (body) => body);
    expect(new Set(statuses)).toEqual(new Set([200, 201]));
    const counted = await closedWith(fetch, opened);
    console.log(`exactly once on ${name}: ${statuses.length} replies, ${counted} counted of ${PEOPLE}`);
    expect(counted).toBe(PEOPLE);
  });
});

test('control: a page that makes a new id for each attempt is counted too often', async () => {
  await using site = await (SITES[0] as (typeof SITES)[number])[1]();
  const fetch = overNetwork(site.origin);
  const opened = await openSurvey(fetch, { employees: PEOPLE });
  const url = new URL(`/api/surveys/${opened.survey.id}/responses`, site.origin);
  await sendAll(url, (body) => ({ ...body, responseId: crypto.randomUUID() }));
  expect(await closedWith(fetch, opened)).toBeGreaterThanOrEqual(3 * PEOPLE);
});
