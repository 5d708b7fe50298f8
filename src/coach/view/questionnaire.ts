import type { Answer, QuestionText } from '#core/index.ts';

/** What a survey asks, in one language: the factors in order, each with its questions. */
export interface Questionnaire {
  readonly answers: Readonly<Record<Answer, string>>;
  readonly factors: readonly {
    readonly name: string;
    readonly questions: readonly AskedQuestion[];
  }[];
}

export interface AskedQuestion extends Pick<QuestionText, 'text' | 'hint' | 'short'> {
  readonly id: string;
}

/** Every question, in order. */
export function askedIn({ factors }: Questionnaire): AskedQuestion[] {
  return factors.flatMap(({ questions }) => questions);
}
