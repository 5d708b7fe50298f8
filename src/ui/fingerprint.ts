import type { PublicSurveyDocument, SurveyDocument } from '#contract/survey.ts';
import { fromBase64url, toBase64url } from '#core/base64url.ts';
import { fingerprintOf, wordsOf } from '#core/fingerprint.ts';

type Served = Pick<
  PublicSurveyDocument | SurveyDocument,
  'id' | 'mode' | 'groups' | 'instrument' | 'invitations'
>;

/** The fingerprint of a survey as it was served, base64url; null where anybody with the link may answer. */
export async function servedFingerprint(survey: Served): Promise<string | null> {
  const { id, mode, groups, instrument, invitations } = survey;
  if (!invitations) return null;
  const { publicKey, questions, count, spares } = invitations;
  const key = `${instrument.id}@${instrument.version}`;
  return toBase64url(
    await fingerprintOf({ id, mode, groups, instrument: key, publicKey, questions, count, spares }),
  );
}

/** A fingerprint as people compare it: five words that can be said in any language. */
export function fingerprintWords(fingerprint: string): string[] {
  return wordsOf(fromBase64url(fingerprint) ?? new Uint8Array());
}
