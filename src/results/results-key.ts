import { findCoachKey, findResultsKey, findSurveyId } from '#core/keys.ts';

/**
 * The results key stays in the address: the link is meant to be passed on. It stands after "#", which the
 * browser keeps to itself, and reaches the server in a header only.
 */

/** What opens a result: the key in an address or a pasted text, or else the id of a survey in its fragment. */
export function openerIn(text: string): string | null {
  return findResultsKey(text) ?? findSurveyId(text) ?? null;
}

/** Whether an opener is the id of a survey, which opens its result only if that is shared with everybody. */
export function isSurveyId(opener: string): boolean {
  return findResultsKey(opener) === undefined;
}

/** Whether somebody pasted their coach link by mistake. */
export function holdsCoachKey(text: string): boolean {
  return findCoachKey(text) !== undefined;
}

/** The same result in another language needs the same key. */
export function putOpenerInLanguageLinks(opener: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) link.hash = opener;
}
