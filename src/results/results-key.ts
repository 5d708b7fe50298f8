/**
 * The results key stays in the address: the link is meant to be passed on. It stands after "#", which the
 * browser keeps to itself, and reaches the server in a header only.
 */
const RESULTS_KEY = /rk_[\w-]{16,}/;
const COACH_KEY = /ck_[\w-]{16,}/;
/** Up to the first character that cannot belong to it: programs put more behind links. */
const SURVEY_ID = /(?:#|%23)([2-9a-hjkmnp-z]{8})(?![\w-])/i;

/** What opens a result: the key in an address or a pasted text, or else the id of a survey in its fragment. */
export function referenceIn(text: string): string | null {
  return RESULTS_KEY.exec(text)?.[0] ?? SURVEY_ID.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** Whether an reference is the id of a survey, which opens its result only if that is shared with everybody. */
export function isSurveyId(reference: string): boolean {
  return !RESULTS_KEY.test(reference);
}

/** Whether somebody pasted their coach link by mistake. */
export function holdsCoachKey(text: string): boolean {
  return COACH_KEY.test(text);
}

/** The same result in another language needs the same key. */
export function putReferenceInLanguageLinks(reference: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) link.hash = reference;
}
