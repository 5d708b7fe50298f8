/** The three answers to a question. "unsure" ("don't know") is an answer like the others (invariant I6). */
export const ANSWERS = ['yes', 'no', 'unsure'] as const;
export type Answer = (typeof ANSWERS)[number];

/** One readiness factor: an id and the ids of its questions, in the order they are asked. */
export interface Factor {
  readonly id: string;
  readonly questions: readonly string[];
  /** Whether it is about one person, whom everybody in the organisation may know. */
  readonly isOnePerson?: true;
}

/** The questions of a survey, by id. The wording in each locale is an InstrumentText. */
export interface Instrument {
  readonly id: string;
  readonly version: number;
  readonly factors: readonly Factor[];
}

export interface FactorText {
  readonly name: string;
  /** Its name in the middle of a sentence, such as "leadership". */
  readonly inSentence: string;
  /** Why this factor matters for the process. */
  readonly why: string;
}

/** What respondents read of a question. */
export interface QuestionWording {
  readonly text: string;
  readonly hint?: string;
  /** A label of a few words, for lists and charts. */
  readonly short: string;
}

export interface QuestionText extends QuestionWording {
  /** Why this matters. */
  readonly why?: string;
  /** First steps for an organisation that scores "no" here. */
  readonly advice: readonly string[];
  /** A first step where many do not know. */
  readonly unseenAdvice?: string;
}

/** What respondents read of an instrument in one locale, by factor id and question id. */
export interface RespondentText {
  /** A question that the whole survey answers: the heading of its page. */
  readonly title: string;
  readonly intro: string;
  readonly promise: string;
  /** What the result will show: one sentence. */
  readonly aim: string;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly groups: {
    /** The group of those who choose "rather not say". */
    readonly undeclared: string;
    /** The name of the block that small groups are merged into; `{names}` stands for their names. */
    readonly merged: string;
  };
  readonly factors: Readonly<Record<string, Pick<FactorText, 'name'>>>;
  readonly questions: Readonly<Record<string, QuestionWording>>;
}

/** The whole wording of an instrument in one locale. */
export interface InstrumentText extends RespondentText {
  /** What coaches call it, such as "Before the start". */
  readonly name: string;
  /** When to use it: one sentence. */
  readonly purpose: string;
  /** Why an organisation asks: for invitations, with the place `{organisation}`. */
  readonly about: string;
  /** What to do when nothing is weak. */
  readonly whenAllGood?: readonly string[];
  readonly factors: Readonly<Record<string, FactorText>>;
  readonly questions: Readonly<Record<string, QuestionText>>;
}

/** Every question id of the instrument, in the order asked. */
export function questionIds(instrument: Instrument): string[] {
  return instrument.factors.flatMap((factor) => [...factor.questions]);
}

/** The name under which a survey remembers what it asks, such as `okr-readiness@1`. */
export function instrumentKey({ id, version }: Pick<Instrument, 'id' | 'version'>): string {
  return `${id}@${version}`;
}
