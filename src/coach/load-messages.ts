import { timeoutSignal } from '#ui/timeout.ts';
import type { MessagesText } from './coach-text.ts';

/** Milliseconds. */
const TIMEOUT = 20_000;

const loading = new Map<string, Promise<MessagesText>>();

/** The messages in a language, read once. @throws where they do not load */
export function loadMessages(locale: string): Promise<MessagesText> {
  const begun = loading.get(locale);
  if (begun) return begun;
  const promise = fetchMessages(locale).catch((error) => {
    loading.delete(locale);
    throw error;
  });
  loading.set(locale, promise);
  return promise;
}

async function fetchMessages(locale: string): Promise<MessagesText> {
  const response = await fetch(`/messages/${locale}.json`, { signal: timeoutSignal(TIMEOUT) });
  if (!response.ok) throw new Error(`messages: ${response.status}`);
  return response.json();
}
