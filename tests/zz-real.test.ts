import { expect, test } from 'vitest';
import { startSite } from './support/site.ts';
import { call, close, openSurvey, QUESTIONS, respond, response, share } from './support/client.ts';
const OUT = '/tmp/okr/shots22/';
test('shots', async () => {
  await using site = await startSite();
  const opened = await openSurvey(site.fetch, { employees: 25 });
  const noes = [6, 14, 4, 0, 0, 7, 0, 0, 16, 0, 0, 0];
  for (let person = 0; person < 20; person += 1)
    await respond(site.fetch, opened.survey.id, response(Object.fromEntries(QUESTIONS.map((id, place) => [id, person < (noes[place] ?? 0) ? 'no' : 'yes'])) as never));
  await close(site.fetch, opened.key, opened.survey.id);
  await share(site.fetch, opened.key, opened.organisation.id, true);
  const shoot = async (visit: Awaited<ReturnType<typeof site.open>>, name: string) => {
    const h = await visit.page.evaluate(() => document.documentElement.scrollHeight);
    console.log(name, h, await visit.complaints());
    await visit.page.screenshot({ path: `${OUT}real-${name}.png`, fullPage: true });
  };
  for (const [name, viewport] of [['phone', { width: 390, height: 844 }], ['desktop', { width: 1280, height: 800 }]] as const) {
    await using visit = await site.open({ viewport });
    await visit.page.goto('/');
    await visit.page.evaluate((key) => sessionStorage.setItem('okr-klar-coach-key', key), opened.key);
    await visit.page.goto(`/r#${opened.organisation.resultsKey}`);
    await visit.page.locator('.plan-panel').waitFor();
    await shoot(visit, `coach-${name}`);
    await visit.page.locator('.first .measures > .ds-button').click();
    await shoot(visit, `form-${name}`);
    await visit.page.locator('.measure-form .measure-steps button').first().click();
    await visit.page.locator('.measure-form [name=owner]').fill('Daglig leder');
    await visit.page.locator('.measure-form [name=due]').fill('2020-01-01');
    await visit.page.locator('.measure-form [type=submit]').click();
    await shoot(visit, `error-${name}`);
    await visit.page.locator('.measure-form [name=due]').fill('2030-01-01');
    await visit.page.locator('.measure-form [type=submit]').click();
    await visit.page.locator('.first .measure-text').first().waitFor();
    await visit.page.locator('.plan-switch input').check();
    await visit.page.locator('.plan-panel [role=status]', { hasText: 'Lagret' }).waitFor();
    await visit.page.locator('.first .measure-buttons button').first().click();
    await visit.page.locator('.measure-form textarea').fill('Mitt forslag');
    const path = `/api/surveys/${opened.survey.id}/plan`;
    const now = await call<any>(site.fetch, 'GET', path, { key: opened.key });
    const put = await call(site.fetch, 'PUT', path, { key: opened.key, headers: { 'if-match': now.headers.get('etag') ?? '' }, body: { published: true, measures: now.body.measures.map((m: any, i: number) => i ? m : ({ ...m, text: '<b>Deres</b> tekst', state: 'underway' })) } });
    expect(put.status).toBe(200);
    await visit.page.locator('.measure-form [type=submit]').click();
    await visit.page.locator('.measure-clash').waitFor();
    await shoot(visit, `clash-${name}`);
    await visit.page.locator('.measure-form [type=submit]').click();
    await visit.page.locator('.measure-form').waitFor({ state: 'detached' });
    await shoot(visit, `saved-${name}`);
    await using staff = await site.open({ viewport });
    await staff.page.goto(`/r#${opened.survey.id}`);
    await staff.page.locator('.findings').waitFor();
    await shoot(staff, `staff-${name}`);
    await staff.page.goto(`/r#${opened.organisation.resultsKey}`);
    await staff.page.locator('.first .measures').waitFor();
    await shoot(staff, `leader-${name}`);
  }
}, 120000);
