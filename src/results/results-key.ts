import { findCoachKey, findResultsKey, findSurveyId } from '#core/keys.ts';

/**
 * The results key stays in the address, because the link is meant to be shared. Browsers do not send the part after
 * "#"; the key reaches the server only in a header.
 */

/** Finds what a result is read by: a results key anywhere in an address or pasted text, else a survey's id after "#". */
export function referenceIn(text: string): string | null {
  return findResultsKey(text) ?? findSurveyId(text) ?? null;
}

/** Whether a reference is a survey's id, which gives access only to a result that is shared with everybody. */
export function isSurveyId(reference: string): boolean {
  return findResultsKey(reference) === undefined;
}

/** Whether a text contains a coach key: some people paste their coach link by mistake. */
export function holdsCoachKey(text: string): boolean {
  return findCoachKey(text) !== undefined;
}

/** Adds the reference to the links to other languages, so that they open the same result. */
export function putReferenceInLanguageLinks(reference: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) link.hash = reference;
}
