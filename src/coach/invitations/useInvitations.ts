import { useEffect, useState } from 'preact/hooks';
import type { SurveyDocument } from '#contract/survey.ts';
import { digestOfAll } from '#core/fingerprint.ts';
import { instrumentKey } from '#core/instrument.ts';
import { servedFingerprint } from '#ui/fingerprint.ts';
import { answerLink, invitationLink } from '#ui/links.ts';
import type { MessagesText } from '../coach-text.ts';
import { codesOfSurvey } from './codes.ts';

/** All invitations of a survey. */
export interface MadeInvitations {
  /** base64url. */
  readonly fingerprint: string;
  readonly invitations: readonly Invitation[];
}

export interface Invitation {
  /** From 1. */
  readonly number: number;
  readonly spare: boolean;
  readonly code: string;
  readonly link: string;
}

/**
 * Derives the invitations in this browser. `different` if the survey's questions are not those of this site, or if what
 * its codes follow from is lost.
 */
export function useInvitations(
  survey: SurveyDocument,
  questions: MessagesText['questions'],
): MadeInvitations | 'making' | 'different' {
  const [made, setMade] = useState<MadeInvitations | 'making' | 'different'>('making');
  useEffect(() => {
    make(survey, questions).then(setMade, () => setMade('different'));
  }, [survey.id]);
  return made;
}

async function make(
  survey: SurveyDocument,
  questions: MessagesText['questions'],
): Promise<MadeInvitations | 'different'> {
  const { id, locale, invitations, instrument } = survey;
  const fingerprint = await servedFingerprint(survey);
  if (!invitations?.secret || !fingerprint) return 'different';
  if ((await digestOfAll(invitations.questions)) !== questions[instrumentKey(instrument)]) return 'different';
  const { count, spares, secret } = invitations;
  const codes = await codesOfSurvey(secret, count + spares);
  const link = answerLink(location.origin, locale, id);
  return {
    fingerprint,
    invitations: codes.map((code, place) => ({
      number: place + 1,
      spare: place >= count,
      code,
      link: invitationLink(link, code, fingerprint),
    })),
  };
}
