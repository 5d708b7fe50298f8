import { type Instrument, type InstrumentText, instrumentKey, type RespondentText } from '../core/index.ts';
import { okrReadiness, okrReadinessText } from './okr-readiness/index.ts';
import { okrReadiness2, okrReadiness2Respondents, okrReadiness2Text } from './okr-readiness-2/index.ts';
import { okrUnderway, okrUnderwayRespondents, okrUnderwayText } from './okr-underway/index.ts';

/** An instrument with its wording in every locale. */
export interface Content {
  readonly instrument: Instrument;
  /** The whole wording, by locale. */
  readonly text: Readonly<Record<string, InstrumentText>>;
  /** What respondents read, in the languages that they alone have, by locale. */
  readonly respondents: Readonly<Record<string, RespondentText>>;
  /**
   * The letter before the ids of its surveys, so that an address says which questions its page asks before any data is
   * read. Never changed or used again. Surveys of the first instrument have none.
   */
  readonly letter: string;
}

/** The first instrument: the ids of its surveys begin with no letter. */
export const UNLETTERED: Content = {
  instrument: okrReadiness,
  text: okrReadinessText,
  respondents: {},
  letter: '',
};

/** All instruments, newest versions first. A new instrument is a folder and a line here, with a letter of LETTERS. */
export const CONTENTS: readonly [Content, ...Content[]] = [
  { instrument: okrReadiness2, text: okrReadiness2Text, respondents: okrReadiness2Respondents, letter: 'b' },
  { instrument: okrUnderway, text: okrUnderwayText, respondents: okrUnderwayRespondents, letter: 'u' },
  UNLETTERED,
];

/** The instrument of surveys that are opened without naming one. */
export const DEFAULT_CONTENT = CONTENTS[0];

/** The newest version of an instrument; the default instrument for an unknown id. */
export function contentNamed(id: string | undefined): Content {
  return CONTENTS.find(({ instrument }) => instrument.id === id) ?? DEFAULT_CONTENT;
}

/** The instruments with which a survey can be opened: the newest version of each. */
export const OFFERED = CONTENTS.filter((content) => contentNamed(content.instrument.id) === content);

/** Finds an instrument by the key in a survey's record, such as `okr-readiness@1`. */
export function contentOf(key: string): Content | undefined {
  return CONTENTS.find(({ instrument }) => instrumentKey(instrument) === key);
}

/** Finds an instrument by the letter before the ids of its surveys, '' for none. */
export function contentWithLetter(letter: string): Content | undefined {
  return CONTENTS.find((content) => content.letter === letter);
}

/** The wording in a locale, or in bokmål, which every instrument has. */
export function textOf(content: Content, locale: string): InstrumentText {
  return (content.text[locale] ?? content.text.nb) as InstrumentText;
}

/** What respondents read, in every language of the instrument. */
export function wordingsOf({ text, respondents }: Content): Readonly<Record<string, RespondentText>> {
  return { ...text, ...respondents };
}

/** What respondents read in a locale, or in bokmål. */
export function respondentText(content: Content, locale: string): RespondentText {
  return content.respondents[locale] ?? textOf(content, locale);
}
