import { type Instrument, instrumentKey } from '#core/index.ts';
import { fill } from '#i18n/format.ts';
import { type Text, textIn } from '#i18n/index.ts';
import { CONTENTS, DEFAULT_CONTENT, textOf } from '#instruments/index.ts';
import type { ProblemSentences } from '#ui/problem-sentence.ts';

/** The texts of the page /evidence. */
export interface EvidenceText extends Pick<Text, 'common' | 'evidence' | 'outcome'> {
  readonly problems: ProblemSentences;
  /** What the made-up example is of. */
  readonly instrument: Instrument;
  /** What coaches call each instrument, with its version where there are several, by its `id@version`. */
  readonly instruments: Readonly<Record<string, string>>;
  /** The names of all factors, by their id. */
  readonly factors: Readonly<Record<string, string>>;
  /** Short names of the questions, by the `id@version` of their instrument and their id. */
  readonly questions: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Called at build time only: in a browser it would load all languages. */
export function evidenceText(locale: string): EvidenceText {
  const { common, problems, evidence, outcome } = textIn(locale);
  const texts = CONTENTS.map(({ instrument, ...content }) => ({
    key: instrumentKey(instrument),
    text: textOf({ instrument, ...content }, locale),
    version: CONTENTS.some((other) => isOtherVersion(other.instrument, instrument))
      ? instrument.version
      : null,
  }));
  return {
    ...{
      common,
      problems: { codes: problems.codes },
      evidence,
      outcome,
      instrument: DEFAULT_CONTENT.instrument,
    },
    instruments: Object.fromEntries(
      texts.map(({ key, text: { name }, version }) => [
        key,
        version === null ? name : fill(evidence.version, { name, n: version }),
      ]),
    ),
    // The newest name of each is the last.
    factors: Object.fromEntries(
      texts
        .toReversed()
        .flatMap(({ text }) => Object.entries(text.factors).map(([id, { name }]) => [id, name])),
    ),
    questions: Object.fromEntries(
      texts.map(({ key, text }) => [
        key,
        Object.fromEntries(Object.entries(text.questions).map(([id, { short }]) => [id, short])),
      ]),
    ),
  };
}

type Versioned = (typeof CONTENTS)[number]['instrument'];

function isOtherVersion(one: Versioned, other: Versioned): boolean {
  return one.id === other.id && one.version !== other.version;
}
