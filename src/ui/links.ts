import { pathIn } from '#i18n/index.ts';

/** The link to answer a survey, in the survey's language. */
export function answerLink(origin: string, locale: string, surveyId: string): string {
  return `${origin}${pathIn(locale, `/s/${surveyId}`)}`;
}

/** One invitation's link. Its fragment holds code and fingerprint (base64url); browsers send fragments to no server. */
export function invitationLink(answerLink: string, code: string, fingerprint: string): string {
  return `${answerLink}#i=${code}.${fingerprint}`;
}

/** The link to an organisation's results. The key is in the fragment, which browsers send to no server. */
export function resultsLink(origin: string, locale: string, resultsKey: string): string {
  return `${origin}${pathIn(locale, '/r')}#${resultsKey}`;
}

/** The link to a coach's workspace. The key is in the fragment, which browsers send to no server. */
export function coachLink(origin: string, locale: string, coachKey: string): string {
  return `${origin}${pathIn(locale, '/coach')}#${coachKey}`;
}
