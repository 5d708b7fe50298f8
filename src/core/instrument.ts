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

export interface QuestionText {
  readonly text: string;
  readonly hint?: string;
  /** A label of a few words, for lists and charts. */
  readonly short: string;
  /** First steps for an organisation that scores "no" here. */
  readonly advice: readonly string[];
}

/** The wording of an instrument in one locale, by factor id and question id. */
export interface InstrumentText {
  readonly title: string;
  readonly intro: string;
  readonly promise: string;
  readonly thanks: string;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly groups: {
    /** The group of those who choose "rather not say". */
    readonly undeclared: string;
    /** The name of the block that small groups are merged into; `{names}` stands for their names. */
    readonly merged: string;
  };
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
