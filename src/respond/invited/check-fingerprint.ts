import type { PublicSurveyDocument } from '#contract/survey.ts';
import { type AskedQuestion, questionsDigest } from '#core/fingerprint.ts';
import { servedFingerprint } from '#ui/fingerprint.ts';
import type { StoredInvitation } from './invitation-storage.ts';

/** The survey's fingerprint; null if page, survey and invitation differ, or the browser cannot compute digests. */
export async function checkFingerprint(
  survey: PublicSurveyDocument,
  invitation: StoredInvitation,
): Promise<string | null> {
  const form = document.querySelector('form');
  if (!crypto.subtle || !form || !(await asksTheSame(survey, form))) return null;
  const fingerprint = await servedFingerprint(survey);
  return invitation.fingerprint && invitation.fingerprint !== fingerprint ? null : fingerprint;
}

/** Whether the questions in the page are those that the survey's document names, in the page's language. */
async function asksTheSame({ invitations }: PublicSurveyDocument, form: Element): Promise<boolean> {
  const digest = await questionsDigest(questionsOn(form));
  return invitations?.questions[document.documentElement.lang] === digest;
}

/** The questions as the page shows them, whoever has served them. */
function questionsOn(form: Element): AskedQuestion[] {
  return Array.from(form.querySelectorAll('fieldset:not(#group)'), (question) => ({
    id: question.id,
    text: question.querySelector('legend')?.lastChild?.textContent?.trim() ?? '',
    hint: question.querySelector(`#${question.id}-hint`)?.textContent?.trim() ?? null,
  }));
}
