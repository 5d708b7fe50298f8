import { questionIds } from '#core/index.ts';
import { DEFAULT_CONTENT } from '#instruments/index.ts';
import { type Climate, simulatedResponse } from './respondents.ts';

/**
 * `npm run demo [address]`: on a running site, through its HTTP API, one organisation with two closed
 * rounds and an open one. Prints the three links.
 */
const SITE = new URL(process.argv[2] ?? `http://localhost:${process.env.PORT || 4321}`);
const GROUPS = ['Ledelse', 'Utvikling', 'Salg og kundeservice', 'Drift'];
/** Relative sizes of the groups, "rather not say" last. */
const SIZES = [9, 14, 12, 5, 3];

const BEFORE: Climate = {
  usual: { no: 0.2, unsure: 0.1 },
  questions: {
    'leadership-present': { no: 0.72, unsure: 0.08 },
    'leadership-meetings': { no: 0.5, unsure: 0.15 },
    'ambassador-mandate': { no: 0.25, unsure: 0.5 },
    'goals-visible': { no: 0.8, unsure: 0.05 },
  },
};
const AFTER: Climate = {
  usual: { no: 0.1, unsure: 0.08 },
  questions: { 'leadership-meetings': { no: 0.42, unsure: 0.1 }, 'goals-visible': { no: 0.3, unsure: 0.05 } },
};

async function call<T>(method: string, path: string, body?: unknown, key?: string): Promise<T> {
  const response = await fetch(new URL(`/api/${path}`, SITE), {
    method,
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Error(`No site answers at ${SITE.origin}. Start it with: npm start`);
  });
  const answer = (await response.json()) as T & { code?: string };
  if (!response.ok) throw new Error(`${method} /api/${path}: ${answer.code}`);
  return answer;
}

async function respondAll(surveyId: string, climate: Climate, people: number): Promise<void> {
  const questions = questionIds(DEFAULT_CONTENT.instrument);
  for (let person = 0; person < people; person += 1) {
    const body = simulatedResponse(questions, climate, groupOf(person), Math.random);
    await call('POST', `surveys/${surveyId}/responses`, body);
  }
}

/** Hands the groups out in turn, by size; null is "rather not say". */
function groupOf(person: number): string | null {
  const seats = SIZES.flatMap((size, place) => Array<number>(size).fill(place));
  const place = seats[person % seats.length] as number;
  return place < GROUPS.length ? `g${place + 1}` : null;
}

async function demo(): Promise<void> {
  const signupCode = process.env.SIGNUP_CODE;
  const { coachKey } = await call<{ coachKey: string }>(
    'POST',
    'workspace',
    signupCode ? { signupCode } : {},
  );
  const profile = { name: 'Nordlys Verksted', employees: 52, locale: 'nb' };
  const organisation = await call<{ id: string; resultsKey: string }>(
    'POST',
    'organisations',
    profile,
    coachKey,
  );
  const start = (mode: 'open' | 'together') =>
    call<{ id: string }>(
      'POST',
      'surveys',
      { organisationId: organisation.id, groups: GROUPS, mode },
      coachKey,
    );

  for (const [climate, people] of [
    [BEFORE, 43],
    [AFTER, 47],
  ] as const) {
    // Answered in a meeting: only such a round is closed by hand.
    const { id } = await start('together');
    await respondAll(id, climate, people);
    await call('PATCH', `surveys/${id}`, { status: 'closed' }, coachKey);
  }
  const open = await start('open');
  await respondAll(open.id, AFTER, 17);

  console.log(`Coach:   ${SITE.origin}/coach#${coachKey}`);
  console.log(`Results: ${SITE.origin}/r#${organisation.resultsKey}`);
  console.log(`Answer:  ${SITE.origin}/s/${open.id}`);
}

demo().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
