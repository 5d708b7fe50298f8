import { pathIn } from '#i18n/index.ts';

/** Where people answer. It opens in the language of the survey. */
export function answerLink(origin: string, locale: string, surveyId: string): string {
  return `${origin}${pathIn(locale, `/s/${surveyId}`)}`;
}

/** Where one who is invited answers. Code and fingerprint (base64url) stand in the fragment, which no server sees. */
export function invitationLink(answerLink: string, code: string, fingerprint: string): string {
  return `${answerLink}#i=${code}.${fingerprint}`;
}

/** Where the results of an organisation are. The key stands in the fragment, which no server sees. */
export function resultsLink(origin: string, locale: string, resultsKey: string): string {
  return `${origin}${pathIn(locale, '/r')}#${resultsKey}`;
}

/** Where the coach follows everything. The key stands in the fragment, which no server sees. */
export function coachLink(origin: string, locale: string, coachKey: string): string {
  return `${origin}${pathIn(locale, '/coach')}#${coachKey}`;
}
