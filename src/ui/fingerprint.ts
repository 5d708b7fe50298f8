import type { PublicSurveyDocument, SurveyDocument } from '#contract/survey.ts';
import { fromBase64url, toBase64url } from '#core/base64url.ts';
import { fingerprintOf } from '#core/fingerprint.ts';
import { instrumentKey } from '#core/instrument.ts';
import { wordsOf } from '#core/proquints.ts';

type Served = Pick<
  PublicSurveyDocument | SurveyDocument,
  'id' | 'mode' | 'groups' | 'instrument' | 'invitations'
>;

/** The fingerprint of a survey as it was served, base64url; null unless the survey is by invitation. */
export async function servedFingerprint(served: Served): Promise<string | null> {
  const { id, mode, groups, instrument, invitations } = served;
  if (!invitations) return null;
  const { publicKey, questions, count, spares } = invitations;
  const survey = {
    id,
    mode,
    groups,
    instrument: instrumentKey(instrument),
    publicKey,
    questions,
    count,
    spares,
  };
  return toBase64url(await fingerprintOf(survey));
}

/** A fingerprint as five words, which people can read to each other in any language. */
export function fingerprintWords(fingerprint: string): string[] {
  return wordsOf(fromBase64url(fingerprint) ?? new Uint8Array());
}
