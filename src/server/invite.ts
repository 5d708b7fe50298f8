import * as v from 'valibot';
import {
  type FieldError,
  fromBase64url,
  type Invitations,
  MAX_INVITATIONS,
  MIN_INVITATIONS,
  MODES,
  questionDigests,
  SEED_BYTES,
  toBase64url,
  unpackInvitations,
} from '../core/index.ts';
import type { Content } from '../instruments/index.ts';
import type { Context } from './context.ts';
import { refuse } from './problem-response.ts';

/** The fields of a new survey that are about invitations. */
export const invitationFields = {
  mode: v.optional(v.picklist(MODES), 'open'),
  /** Hashes of all codes, spares included; see packInvitations. */
  invitations: v.optional(
    v.pipe(
      v.string(),
      v.transform(unpackInvitations),
      v.array(v.string()),
      v.minLength(MIN_INVITATIONS),
      v.maxLength(MAX_INVITATIONS),
    ),
  ),
  spares: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_INVITATIONS))),
  invitationSeed: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => fromBase64url(text)?.length === SEED_BYTES),
    ),
  ),
};
const Fields = v.strictObject(invitationFields);
type Fields = v.InferOutput<typeof Fields>;

/** What a survey by invitation is opened with. Frozen from then on. */
export interface Invited {
  readonly codeHashes: readonly string[];
  readonly spares: number;
  readonly seed: string;
}

/** The invitations among the fields of a new survey; null for one with an open link. Refuses half of either. */
export function invitedIn({ mode, invitations, spares, invitationSeed }: Fields): Invited | null {
  const given = { invitations, spares, invitationSeed };
  const faults = Object.entries(given).flatMap(([path, value]): FieldError[] => {
    if (mode !== 'invited') return value === undefined ? [] : [{ path, message: 'unknown' }];
    return value === undefined && path !== 'spares' ? [{ path, message: 'missing' }] : [];
  });
  if (faults.length > 0) refuse('invalid-request', faults);
  if (!invitations || !invitationSeed) return null;
  // Spares are codes beside the invitations: fewer than five of the others could never give a result.
  if (invitations.length - (spares ?? 0) < MIN_INVITATIONS) {
    refuse('invalid-request', [{ path: 'spares', message: 'out-of-range' }]);
  }
  return { codeHashes: invitations, spares: spares ?? 0, seed: invitationSeed };
}

/** What a survey remembers of its invitations: all that respondents compare, and nothing that opens one. */
export async function setUpInvitations(
  context: Context,
  surveyId: string,
  { instrument, text }: Content,
  { codeHashes, spares, seed }: Invited,
): Promise<Invitations> {
  const { cachedServerKey } = await import('./voprf.ts');
  return {
    publicKey: toBase64url(cachedServerKey(context, surveyId).publicKey),
    count: codeHashes.length - spares,
    spares,
    questions: await questionDigests(instrument, text),
    seed,
  };
}
