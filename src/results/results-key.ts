/**
 * The results key stays in the address, because the link is meant to be shared. Browsers do not send the part after
 * "#"; the key reaches the server only in a header.
 */
const RESULTS_KEY = /rk_[\w-]{16,}/;
const COACH_KEY = /ck_[\w-]{16,}/;
/** Ends at the first character that no id contains: some programs append text to links. */
const SURVEY_ID = /(?:#|%23)([2-9a-hjkmnp-z]{8})(?![\w-])/i;

/** Finds what a result is read by: a results key anywhere in an address or pasted text, else a survey's id after "#". */
export function referenceIn(text: string): string | null {
  return RESULTS_KEY.exec(text)?.[0] ?? SURVEY_ID.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** Whether a reference is a survey's id, which gives access only to a result that is shared with everybody. */
export function isSurveyId(reference: string): boolean {
  return !RESULTS_KEY.test(reference);
}

/** Whether a text contains a coach key: some people paste their coach link by mistake. */
export function holdsCoachKey(text: string): boolean {
  return COACH_KEY.test(text);
}

/** Adds the reference to the links to other languages, so that they open the same result. */
export function putReferenceInLanguageLinks(reference: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) link.hash = reference;
}
