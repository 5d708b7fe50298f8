import { type Instrument, type InstrumentText, instrumentKey, questionIds } from '../core/index.ts';
import { okrReadiness, okrReadinessText } from './okr-readiness/index.ts';

/** An instrument with its wording in every locale. */
export interface Content {
  readonly instrument: Instrument;
  readonly text: Readonly<Record<string, InstrumentText>>;
}

/** All instruments. Their question ids are unique. A new instrument is a folder and a line here. */
export const CONTENTS: readonly [Content, ...Content[]] = [
  { instrument: okrReadiness, text: okrReadinessText },
];

/** The instrument of surveys that are opened without naming one. */
export const DEFAULT_CONTENT = CONTENTS[0];

/** The ids with which a survey can be opened. */
export const INSTRUMENT_IDS = [...new Set(CONTENTS.map(({ instrument }) => instrument.id))];

/** The newest version of an instrument; the default instrument for an unknown id. */
export function contentNamed(id: string | undefined): Content {
  return CONTENTS.find(({ instrument }) => instrument.id === id) ?? DEFAULT_CONTENT;
}

/** Finds an instrument by the key in a survey's record, such as `okr-readiness@1`. */
export function contentOf(key: string): Content | undefined {
  return CONTENTS.find(({ instrument }) => instrumentKey(instrument) === key);
}

/** Finds the instrument by question ids, since a response does not name its instrument. */
export function contentAsking(ids: readonly string[]): Content {
  const asks = ({ instrument }: Content) => questionIds(instrument).some((id) => ids.includes(id));
  return CONTENTS.find(asks) ?? DEFAULT_CONTENT;
}

/** The wording in a locale, or in bokmål, which every instrument has. */
export function textOf(content: Content, locale: string): InstrumentText {
  return (content.text[locale] ?? content.text.nb) as InstrumentText;
}
