import { ANSWERS, type Answer, type SurveyResponse } from '#core/index.ts';

/** How likely "no" and "don't know" are for one question, 0..1. */
export interface Mood {
  readonly no: number;
  readonly unsure: number;
}

/** An organisation's mood: one for everything, others for single questions. */
export interface Climate {
  readonly usual: Mood;
  readonly questions: Readonly<Record<string, Mood>>;
}

/** A simulated respondent's complete response. @param random a number in [0, 1) */
export function simulatedResponse(
  questions: readonly string[],
  climate: Climate,
  group: string | null,
  random: () => number,
): SurveyResponse {
  const answers = questions.map((id) => [id, answer(climate.questions[id] ?? climate.usual, random())]);
  return { responseId: crypto.randomUUID(), answers: Object.fromEntries(answers), group };
}

function answer({ no, unsure }: Mood, roll: number): Answer {
  const [yes, nay, dontKnow] = ANSWERS;
  if (roll < no) return nay;
  return roll < no + unsure ? dontKnow : yes;
}
