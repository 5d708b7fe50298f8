import { expect, test } from 'vitest';
import type { ResultDocument } from '#contract/result.ts';
import type { PublicSurveyDocument } from '#contract/survey.ts';
import { type Credential, toBase64url } from '#core/index.ts';
import { SETTINGS } from '#host/limiter/limiter.ts';
import { blindNonce, unblind } from '#respond/invited/voprf.ts';
import { answers, call, close, openSurvey, respond, response } from '../support/client.ts';
import { credentialFor, invitedFields, openInvited, respondWith, trade } from '../support/invited.ts';
import { onEveryHost, onEveryStore } from '../support/stores.ts';

onEveryStore((open) => {
  test('of 50 elements that come with one code at once, one gets a credential, and gets it again', async () => {
    await using api = await open({ limiting: { limits: { ...SETTINGS.limits, guess: 1000 } } });
    const { survey, codes } = await openInvited(api.fetch);
    const blindings = Array.from({ length: 50 }, () => blindNonce());
    const ask = () =>
      Promise.all(blindings.map(({ blinded }) => trade(api.fetch, survey.id, codes[0], blinded)));
    const [first, again] = [await ask(), await ask()];
    const won = first.findIndex(({ status }) => status === 200);
    expect(first.map(({ status }) => status).sort()).toEqual([200, ...Array(49).fill(403)]);
    expect(again.map(({ status }) => status)).toEqual(first.map(({ status }) => status));
    expect(again[won]?.body.evaluated).toBe(first[won]?.body.evaluated);
    const blinding = blindings[won] as (typeof blindings)[0];
    for (const { body } of [first[won], again[won]] as typeof first) {
      const credential = unblind(blinding, body, survey.invitations?.publicKey ?? '');
      expect((await respondWith(api.fetch, survey.id, credential)).status).toBe(
        body === first[won]?.body ? 201 : 403,
      );
    }
  });
});

onEveryHost((open) => {
  test('a forged, a replayed, a foreign and no credential are refused alike and count nothing', async () => {
    await using api = await open();
    const [here, there] = [await openInvited(api.fetch), await openInvited(api.fetch)];
    const credential = await credentialFor(api.fetch, here.survey, here.codes[0]);
    const foreign = await credentialFor(api.fetch, there.survey, there.codes[0]);
    const once = response(answers('yes'));
    expect((await respondWith(api.fetch, here.survey.id, credential, once)).status).toBe(201);
    expect((await respondWith(api.fetch, here.survey.id, credential, once)).body.status).toBe(
      'already-counted',
    );
    const forged: (Credential | undefined)[] = [
      { ...credential, output: toBase64url(new Uint8Array(64)) },
      { nonce: foreign.nonce, output: credential.output },
      { nonce: credential.nonce, output: foreign.output },
      credential,
      foreign,
      undefined,
    ];
    for (const each of forged) {
      const refused = await respondWith(api.fetch, here.survey.id, each);
      expect(refused).toMatchObject({ status: 403, body: { code: 'invitation-required' } });
    }
    const { participation } = (await close(api.fetch, here.key, here.survey.id)).body;
    expect(participation).toMatchObject({ responses: 1 });
  });

  test('a used and an unknown code, and a survey with an open link, are answered alike to the byte', async () => {
    await using api = await open();
    const { survey, codes } = await openInvited(api.fetch);
    const openLink = (await openSurvey(api.fetch)).survey;
    await trade(api.fetch, survey.id, codes[0], blindNonce().blinded);
    const { blinded } = blindNonce();
    const used = await trade(api.fetch, survey.id, codes[0], blinded);
    expect(used).toMatchObject({ status: 403, body: { code: 'invitation-not-usable' } });
    const { date: _, ...headers } = Object.fromEntries(used.headers);
    for (const [id, code] of [
      [survey.id, 'abcd-efgh-jkmn-pqrs'],
      [survey.id, 'nonsense'],
      [survey.id, ''],
      [openLink.id, codes[1]],
    ]) {
      const unknown = await trade(api.fetch, id as string, code, blinded);
      const { date: _, ...others } = Object.fromEntries(unknown.headers);
      expect([unknown.status, unknown.body, others]).toEqual([used.status, used.body, headers]);
    }
    expect((await trade(api.fetch, survey.id, codes[1], blinded)).status).toBe(200);
  });

  test('an element that is none is refused whatever the code is', async () => {
    await using api = await open();
    const { survey, codes } = await openInvited(api.fetch);
    await trade(api.fetch, survey.id, codes[0], blindNonce().blinded);
    for (const code of [codes[0], codes[1], 'abcd-efgh-jkmn-pqrs']) {
      for (const blinded of [toBase64url(new Uint8Array(32)), toBase64url(new Uint8Array(31)), 'æ', '']) {
        const refused = await trade(api.fetch, survey.id, code, blinded);
        expect(refused).toMatchObject({ status: 422, body: { code: 'invalid-request' } });
        expect(refused.body.errors).toEqual([{ path: 'blinded', message: 'invalid' }]);
      }
    }
    expect((await trade(api.fetch, survey.id, codes[1], blindNonce().blinded)).status).toBe(200);
  });

  test('what everybody sees of it names key, questions and numbers, and what codes are made of only to the coach', async () => {
    await using api = await open();
    const { key, survey, codes } = await openInvited(api.fetch, 6, 2);
    const { seed, secret, ...known } = survey.invitations ?? { seed: '', secret: '' };
    expect([seed.length, secret?.length]).toEqual([22, 43]);
    const read = await call<PublicSurveyDocument>(api.fetch, 'GET', `/api/surveys/${survey.id}`);
    expect(read.body.invitations).toEqual(known);
    expect(known).toMatchObject({ count: 6, spares: 2 });
    for (const code of codes.slice(0, 7)) {
      const credential = await credentialFor(api.fetch, survey, code);
      expect((await respondWith(api.fetch, survey.id, credential)).status).toBe(201);
    }
    expect((await call(api.fetch, 'GET', `/api/surveys/${survey.id}`)).body).toEqual(read.body);
    await close(api.fetch, key, survey.id);
    const path = `/api/surveys/${survey.id}/result`;
    const { body } = await call<ResultDocument>(api.fetch, 'GET', path, { key });
    expect(body.invitations).toEqual({ count: 6, spares: 2 });
    expect(body.participation).toMatchObject({ responses: 7 });
    const late = await trade(api.fetch, survey.id, codes[7], blindNonce().blinded);
    expect(late).toMatchObject({ status: 409, body: { code: 'survey-closed' } });
  });

  test('a survey with half its invitations, or too few, is refused', async () => {
    await using api = await open();
    const { key, organisation, survey } = await openSurvey(api.fetch);
    await close(api.fetch, key, survey.id);
    const { fields } = await invitedFields(api.fetch, key, 6, 2);
    const { fields: four } = await invitedFields(api.fetch, key, 4, 2);
    const { invitations: _, ...bare } = fields;
    const refusals: [object, string, string][] = [
      [bare, 'invitations', 'missing'],
      [{ ...fields, invitationSeed: undefined }, 'invitationSeed', 'missing'],
      [{ ...fields, invitationSeed: 'AA' }, 'invitationSeed', 'invalid'],
      [{ ...fields, invitations: 'AA' }, 'invitations', 'invalid'],
      [{ ...fields, invitations: 'AAAAAAAAAAAAAA' }, 'invitations', 'too-short'],
      [four, 'spares', 'out-of-range'],
      [{ ...fields, spares: 4 }, 'spares', 'out-of-range'],
      [{ ...fields, mode: 'open' }, 'invitations', 'unknown'],
      [{ spares: 1 }, 'spares', 'unknown'],
    ];
    for (const [sent, path, message] of refusals) {
      const body = { organisationId: organisation.id, ...sent };
      const refused = await call(api.fetch, 'POST', '/api/surveys', { key, body });
      expect(refused).toMatchObject({ status: 422, body: { code: 'invalid-request' } });
      expect(refused.body.errors).toContainEqual({ path, message });
    }
  });

  test('1 000 invitations open a survey, and more are too many', async () => {
    await using api = await open();
    const { survey, codes, key, organisation } = await openInvited(api.fetch, 990, 10);
    expect((await trade(api.fetch, survey.id, codes[999], blindNonce().blinded)).status).toBe(200);
    await close(api.fetch, key, survey.id);
    const { fields } = await invitedFields(api.fetch, key, 1000, 1);
    const body = { organisationId: organisation.id, ...fields };
    const refused = await call(api.fetch, 'POST', '/api/surveys', { key, body });
    expect(refused.body.errors).toEqual([{ path: 'invitations', message: 'too-long' }]);
  });

  test('a form without JavaScript is told what it takes, and keeps its answers', async () => {
    await using api = await open();
    const { survey } = await openInvited(api.fetch);
    const page = await call<string>(api.fetch, 'POST', `/s/${survey.id}?respond`, {
      raw: new URLSearchParams(answers('no')).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(page.status).toBe(403);
    expect(page.body).toContain('da må JavaScript være på');
    expect(page.body.match(/value="no" required checked/g)).toHaveLength(12);
  });

  test('a credential for a survey with an open link counts nothing', async () => {
    await using api = await open();
    const invited = await openInvited(api.fetch);
    const credential = await credentialFor(api.fetch, invited.survey, invited.codes[0]);
    const { key, survey } = await openSurvey(api.fetch);
    expect((await respondWith(api.fetch, survey.id, credential)).status).toBe(403);
    expect((await respond(api.fetch, survey.id)).status).toBe(201);
    expect((await close(api.fetch, key, survey.id)).body.participation).toMatchObject({ responses: 1 });
  });
});

onEveryStore((open) => {
  test('31 codes that open nothing end the guessing, and keep nobody with the right one out', async () => {
    await using api = await open();
    const { survey, codes } = await openInvited(api.fetch);
    const { blinded } = blindNonce();
    for (let guess = 0; guess < 30; guess += 1)
      expect((await trade(api.fetch, survey.id, 'abcd-efgh-jkmn-pqrs', blinded)).status).toBe(403);
    expect((await trade(api.fetch, survey.id, 'abcd-efgh-jkmn-pqrs', blinded)).status).toBe(429);
    expect((await trade(api.fetch, survey.id, codes[0], blinded)).status).toBe(200);
    const elsewhere = api.from('192.0.2.2');
    expect((await trade(elsewhere, survey.id, 'abcd-efgh-jkmn-pqrs', blinded)).status).toBe(403);
  });
});
