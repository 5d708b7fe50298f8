import { pathIn } from '#i18n/index.ts';
import { timeoutSignal } from '#ui/timeout.ts';
import type { LaterText, MessagesText } from './coach-text.ts';

/** Milliseconds. */
const TIMEOUT = 20_000;

/** What is being read or has been, by path. */
const begun = new Map<string, Promise<unknown>>();

/** The texts of /coach that most visits do without, in the page's language, read once. @throws where they do not load */
export function loadLaterText(locale: string): Promise<LaterText> {
  return readOnce(pathIn(locale, '/coach-texts.json'));
}

/** The messages in a language, read once. @throws where they do not load */
export function loadMessages(locale: string): Promise<MessagesText> {
  return readOnce(`/messages/${locale}.json`);
}

/** Reads a file of texts that the build made, again if that failed before. */
function readOnce<Texts>(path: string): Promise<Texts> {
  const reading =
    begun.get(path) ??
    read(path).catch((error) => {
      begun.delete(path);
      throw error;
    });
  begun.set(path, reading);
  return reading as Promise<Texts>;
}

async function read(path: string): Promise<unknown> {
  const response = await fetch(path, { signal: timeoutSignal(TIMEOUT) });
  if (!response.ok) throw new Error(`texts: ${response.status}`);
  return response.json();
}
