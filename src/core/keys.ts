import { LETTERS } from './spelling.ts';

/**
 * Characters of an id of a workspace, organisation or survey: about 40 bits, each from LETTERS. A survey's id may have
 * one more before them, which says what it asks (see instruments/index.ts).
 */
export const ID_LENGTH = 8;
/** Random bytes of a key's secret: 192 bits, 32 characters in base64url. */
export const SECRET_BYTES = 24;

/*
 * A key is `ck_` (coach), `hk_` (helper) or `rk_` (results), the id of what it opens, and its secret; `tk_` starts the
 * token that moves an organisation. What a browser finds in a text is checked for its start only: the server says
 * whether the rest is right.
 */
const COACH_KEY = /[ch]k_[\w-]+/;
const RESULTS_KEY = /rk_[\w-]{16,}/;
const TRANSFER_TOKEN = /tk_[\w-]{16,}/;
/** Mail programs write `%23` for `#` and add characters after a link. */
const SURVEY_ID = new RegExp(`(?:#|%23)([${LETTERS}]{${ID_LENGTH},${ID_LENGTH + 1}})(?![\\w-])`, 'i');

/** The coach's or helper's key in a link or any other text. */
export function findCoachKey(text: string): string | undefined {
  return COACH_KEY.exec(text)?.[0];
}

/** The results key in a link or any other text. */
export function findResultsKey(text: string): string | undefined {
  return RESULTS_KEY.exec(text)?.[0];
}

/** The token of a transfer in a link or any other text. */
export function findTransferToken(text: string): string | undefined {
  return TRANSFER_TOKEN.exec(text)?.[0];
}

/** The id of a survey in the fragment of an address, in lower case. */
export function findSurveyId(address: string): string | undefined {
  return SURVEY_ID.exec(address)?.[1]?.toLowerCase();
}

/** Whether a key is a helper's. */
export function isHelperKey(key: string): boolean {
  return key.startsWith('hk_');
}

/** Whether a coach's or helper's key opens the same workspace as another one, with no fewer rights. */
export function opensNoLess(key: string, other: string): boolean {
  return idInKey(key) === idInKey(other) && (!isHelperKey(key) || isHelperKey(other));
}

/** The id of the workspace that a coach's or helper's key opens, or of the organisation of a results key or a token. */
export function idInKey(key: string): string {
  return key.slice(3, 3 + ID_LENGTH);
}
