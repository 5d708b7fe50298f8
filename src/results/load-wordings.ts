import type { ResultDocument } from '#contract/result.ts';
import { type InstrumentText, instrumentKey } from '#core/instrument.ts';
import { pathIn } from '#i18n/index.ts';
import { timeoutSignal } from '#ui/timeout.ts';
import type { Wordings } from './results-text.ts';

/** Milliseconds. */
const TIMEOUT = 20_000;

/** What has been read, by instrument. */
const read: Record<string, InstrumentText> = {};

/**
 * The wordings of what these rounds asked, in the page's language. An instrument that this site does not know has none,
 * and its rounds are shown without a result. @throws where a wording does not load
 */
export async function loadWordings(
  rounds: readonly Pick<ResultDocument, 'instrument'>[],
  locale: string,
): Promise<Wordings> {
  const keys = new Set(rounds.map(({ instrument }) => instrumentKey(instrument)));
  await Promise.all([...keys].filter((key) => !read[key]).map((key) => load(key, locale)));
  return read;
}

async function load(key: string, locale: string): Promise<void> {
  const response = await fetch(pathIn(locale, `/wordings/${key}.json`), { signal: timeoutSignal(TIMEOUT) });
  if (response.status === 404) return;
  if (!response.ok) throw new Error(`wording: ${response.status}`);
  read[key] = await response.json();
}
