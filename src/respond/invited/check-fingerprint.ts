import type { PublicSurveyDocument } from '#contract/survey.ts';
import { type AskedQuestion, questionsDigest } from '#core/fingerprint.ts';

/** Whether this page asks what the survey says that it asks, in the page's language. */
export async function asksTheSame({ invitations }: PublicSurveyDocument, form: Element): Promise<boolean> {
  const digest = await questionsDigest(questionsOn(form));
  return invitations?.questions[document.documentElement.lang] === digest;
}

/** The questions as they stand in the page, wherever they came from. */
function questionsOn(form: Element): AskedQuestion[] {
  return Array.from(form.querySelectorAll('fieldset:not(#group)'), (question) => ({
    id: question.id,
    text: question.querySelector('legend')?.lastChild?.textContent?.trim() ?? '',
    hint: question.querySelector(`#${question.id}-hint`)?.textContent?.trim() ?? null,
  }));
}
