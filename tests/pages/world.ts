import { answers, call, close, openSurvey, respond, response, share } from '../support/client.ts';
import { openInvitedByLink } from '../support/invited.ts';
import type { Site } from '../support/site.ts';

export type World = Awaited<ReturnType<typeof makeWorld>>;

/** Surveys in every condition, made once. */
export async function makeWorld({ fetch }: Site) {
  const shown = await openSurvey(fetch, { groups: ['Ledelse', 'Medarbeidere'], employees: 30 });
  for (let person = 0; person < 24; person += 1) {
    const given = answers('yes', {
      'ambassador-mandate': 'unsure',
      'leadership-meetings': person % 2 ? 'no' : 'yes',
      'goals-visible': person % 5 ? 'no' : 'yes',
    });
    await respond(fetch, shown.survey.id, response(given, person % 3 ? 'g2' : 'g1'));
  }
  await close(fetch, shown.key, shown.survey.id);
  const body = { organisationId: shown.organisation.id, groups: ['Ledelse', 'Medarbeidere'] };
  await call(fetch, 'POST', '/api/surveys', { key: shown.key, body });

  const tooFew = await openSurvey(fetch);
  await respond(fetch, tooFew.survey.id);
  await close(fetch, tooFew.key, tooFew.survey.id);

  const shared = await openSurvey(fetch);
  await share(fetch, shared.key, shared.organisation.id, true);
  for (let person = 0; person < 6; person += 1) await respond(fetch, shared.survey.id);
  await close(fetch, shared.key, shared.survey.id);

  const grouped = await openSurvey(fetch, { groups: ['Ledelse', 'Medarbeidere'] });
  const invited = await openInvitedByLink(fetch);
  return { shown, tooFew, shared, grouped, open: await openSurvey(fetch), invited };
}
