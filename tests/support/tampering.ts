import type { Page } from 'playwright-core';
import { fromBase64url, toBase64url } from '#core/index.ts';
import { blindEvaluate, serverKey } from '#server/voprf.ts';

/** What a server could serve one invitee alone. */

type Served = { invitations: { publicKey: string; count: number; questions: Record<string, string> } };

/** Changes the site's next answer under a path, and no later one: the page of thanks may ask once more. */
export async function change(page: Page, path: string, edit: (text: string) => string): Promise<void> {
  await page.route(
    path,
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: edit(await response.text()) });
    },
    { times: 1 },
  );
}

/** A change of the survey's document. */
export function inSurvey(edit: (survey: Served) => void): (text: string) => string {
  return (text) => {
    const survey = JSON.parse(text);
    edit(survey);
    return JSON.stringify(survey);
  };
}

/** Answers codes with a key of its own, as would mark this person: whole, and with a proof that is right for it. */
export async function tradeWithAnotherKey(page: Page, surveyId: string): Promise<void> {
  const another = serverKey(crypto.getRandomValues(new Uint8Array(32)), surveyId);
  await page.route('**/credentials', async (route) => {
    const element = fromBase64url(route.request().postDataJSON().blinded) ?? new Uint8Array();
    const { evaluated, proof } = blindEvaluate(another, element);
    await route.fulfill({ json: { evaluated: toBase64url(evaluated), proof: toBase64url(proof) } });
  });
}
