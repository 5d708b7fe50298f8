import { pathIn } from '#i18n/index.ts';
import { timeoutSignal } from '#ui/timeout.ts';
import type { LaterText } from './coach-text.ts';

/** Milliseconds. */
const TIMEOUT = 20_000;

let loading: Promise<LaterText> | undefined;

/** The texts of /coach that most visits do without, in the page's language, read once. @throws where they do not load */
export function loadLaterText(locale: string): Promise<LaterText> {
  loading ??= fetchText(locale).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchText(locale: string): Promise<LaterText> {
  const response = await fetch(pathIn(locale, '/coach-texts.json'), { signal: timeoutSignal(TIMEOUT) });
  if (!response.ok) throw new Error(`texts: ${response.status}`);
  return response.json();
}
