import { createHmac } from 'node:crypto';
import {
  fromBase64url,
  type Invitations,
  type Organisation,
  SECRET_BYTES,
  type Survey,
} from '../core/index.ts';
import type { Store } from '../store/store.ts';
import type { ServerContext } from './context.ts';
import { reportDamage } from './damage.ts';
import { type Key, keyWith, newKey, parseKey, verifyKey } from './key.ts';
import type { Root } from './root.ts';
import { DamagedWrapping, unwrap, wrap } from './wrapping.ts';

/**
 * The secrets of an organisation that do not follow from the root of its workspace: a results key that replaced another
 * one, and what it brought along from an earlier workspace.
 */
export interface Carried {
  /** The results key of a rotation; it counts while the organisation is at that rotation. */
  readonly resultsKey: { readonly rotation: number; readonly text: string } | null;
  /** The secret of invitations (see invitationSecret) by survey id. */
  readonly invitations: Readonly<Record<string, string>>;
}

const NOTHING: Carried = { resultsKey: null, invitations: {} };

/** The secrets of one organisation. A lost one cannot be shown, because what was stored of it has been altered. */
export interface Secrets {
  /** The current results key; null when it is revoked, and when it is lost. */
  readonly resultsKey: string | null;
  /** Whether there is one that is lost. It still opens for whoever knows it. */
  readonly isResultsKeyLost: boolean;
  /** What the codes of a survey follow from, base64url; null when it is lost. */
  readonly invitationSecret: (survey: Survey, invitations: Invitations) => string | null;
}

/** One that is lost is reported, and nothing else is lost with it. */
export function secretsOf(store: Store, root: Root, organisation: Organisation): Secrets {
  const { id, workspaceId, resultsKeyHash, resultsKeyRotation } = organisation;
  const carried = carriedBy(store, root, organisation);
  const { rotation, text = '' } = carried.resultsKey ?? {};
  const known = [
    rotation === resultsKeyRotation ? parseKey(text) : null,
    derivedResultsKey(root, id, resultsKeyRotation),
  ];
  const key = known.find((each) => each && verifyKey(each, resultsKeyHash));
  const isResultsKeyLost = !key && resultsKeyHash !== null;
  if (isResultsKeyLost) reportDamage(store, 'link-lost');
  return {
    resultsKey: key?.text ?? null,
    isResultsKeyLost,
    // A survey that was made in another workspace follows from the root of that one.
    invitationSecret: (survey, { seed }) =>
      carried.invitations[survey.id] ??
      (survey.workspaceId === workspaceId ? invitationSecret(root, seed) : null),
  };
}

/** The results key of a new organisation follows from the root by HMAC-SHA-256. */
export function derivedResultsKey(root: Root, organisationId: string, rotation = 0): Key {
  const secret = createHmac('sha256', root)
    .update(`okr-klar/results-key/v1 ${organisationId} ${rotation}`)
    .digest()
    .subarray(0, SECRET_BYTES);
  return keyWith('rk', organisationId, secret);
}

/**
 * A results key that replaces another one is random: the root of an older workspace is the text of its first key, and
 * whoever kept that key after it was revoked could compute what follows from it.
 */
export function newResultsKey(organisationId: string, random: ServerContext['random']): Key {
  return newKey('rk', organisationId, random);
}

/**
 * What the codes of a survey follow from: HKDF-Extract of RFC 5869, section 2.2, with the seed as salt. Browsers expand
 * it (see invitationCodes), so they never hold the root.
 *
 * @param seed base64url
 */
export function invitationSecret(root: Root, seed: string): string {
  return createHmac('sha256', fromBase64url(seed) ?? new Uint8Array())
    .update(root)
    .digest('base64url');
}

/** What an organisation carries; nothing, and a report, when that has been altered. */
export function carriedBy(store: Store, root: Root, organisation: Organisation): Carried {
  const { carried } = organisation;
  if (carried === undefined) return NOTHING;
  try {
    return parsed(unwrap(root, placeOf(organisation), carried));
  } catch (error) {
    if (!(error instanceof DamagedWrapping)) throw error;
    reportDamage(store, 'link-lost');
    return NOTHING;
  }
}

/** Wraps it for the workspace that the organisation is in. */
export function wrapCarried(
  root: Root,
  organisation: Organisation,
  carried: Carried,
  random: ServerContext['random'],
): string {
  return wrap(root, placeOf(organisation), encoded(carried), random);
}

function placeOf({ id, workspaceId }: Organisation) {
  return { purpose: 'okr-klar/carried/v1', id, bound: `${workspaceId} ${id}` };
}

/** All secrets of an organisation with these surveys, for another workspace. What is lost here is lost there too. */
export function allSecrets(
  store: Store,
  root: Root,
  organisation: Organisation,
  surveys: readonly Survey[],
): Carried {
  const { resultsKey: text, invitationSecret } = secretsOf(store, root, organisation);
  const secrets = surveys.flatMap((survey) => {
    const secret = survey.invitations && invitationSecret(survey, survey.invitations);
    return secret ? [[survey.id, secret] as const] : [];
  });
  return {
    resultsKey: text === null ? null : { rotation: organisation.resultsKeyRotation, text },
    invitations: Object.fromEntries(secrets),
  };
}

/** Wraps them under the token of an offer, which ends at this moment. @param expiresAt ISO 8601 */
export function wrapForTransfer(
  token: Key,
  expiresAt: string,
  carried: Carried,
  random: ServerContext['random'],
): string {
  return wrap(Buffer.from(token.text), transferPlace(token, expiresAt), encoded(carried), random);
}

/** @throws DamagedWrapping */
export function unwrapTransfer(token: Key, expiresAt: string, wrapped: string): Carried {
  return parsed(unwrap(Buffer.from(token.text), transferPlace(token, expiresAt), wrapped));
}

function transferPlace({ id }: Key, expiresAt: string) {
  return { purpose: 'okr-klar/transfer/v1', id, bound: `${id} ${expiresAt}` };
}

function encoded(carried: Carried): Uint8Array {
  return Buffer.from(JSON.stringify(carried));
}

function parsed(bytes: Uint8Array): Carried {
  return JSON.parse(Buffer.from(bytes).toString()) as Carried;
}
