import { type Instrument, type InstrumentText, instrumentKey, questionIds } from '../core/index.ts';
import { okrReadiness, okrReadinessText } from './okr-readiness/index.ts';

/** An instrument with its wording in every locale. */
export interface Content {
  readonly instrument: Instrument;
  readonly text: Readonly<Record<string, InstrumentText>>;
}

/** Every instrument a survey can ask, with question ids of its own. A new instrument is a folder and a line here. */
export const CONTENTS: readonly [Content, ...Content[]] = [
  { instrument: okrReadiness, text: okrReadinessText },
];

/** The instrument of a survey that asks for no other. */
export const DEFAULT_CONTENT = CONTENTS[0];

/** What a new survey may ask for. */
export const INSTRUMENT_IDS = [...new Set(CONTENTS.map(({ instrument }) => instrument.id))];

/** The newest version of an instrument; the default one for a name that is none. */
export function contentNamed(id: string | undefined): Content {
  return CONTENTS.find(({ instrument }) => instrument.id === id) ?? DEFAULT_CONTENT;
}

/** Finds an instrument by the key a survey remembers, such as `okr-readiness@1`. */
export function contentOf(key: string): Content | undefined {
  return CONTENTS.find(({ instrument }) => instrumentKey(instrument) === key);
}

/** Finds the instrument that asks any of these questions; a response names no instrument. */
export function contentAsking(ids: readonly string[]): Content {
  const asks = ({ instrument }: Content) => questionIds(instrument).some((id) => ids.includes(id));
  return CONTENTS.find(asks) ?? DEFAULT_CONTENT;
}

/** The wording in a locale; bokmål, which every instrument has, where that locale is missing. */
export function textOf(content: Content, locale: string): InstrumentText {
  return (content.text[locale] ?? content.text.nb) as InstrumentText;
}
