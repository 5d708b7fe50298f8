import { pathIn } from '#i18n/index.ts';
import { timeoutSignal } from '#ui/timeout.ts';
import type { LaterText } from './coach-text.ts';

/** Milliseconds. */
const TIMEOUT = 20_000;

/** The texts of /coach that most visits do without, in the page's language. @throws where they do not load */
export async function loadLaterText(locale: string): Promise<LaterText> {
  const response = await fetch(pathIn(locale, '/coach-texts.json'), { signal: timeoutSignal(TIMEOUT) });
  if (!response.ok) throw new Error(`texts: ${response.status}`);
  return response.json();
}
