import type { Locale, Text } from './index.ts';

/** The text that is loaded for invited respondents only, by locale: each in a file of its own. */
export const loadInvited: Readonly<Record<Locale, () => Promise<Text['invited']>>> = {
  nb: async () => (await import('./nb/invited.ts')).invited,
  nn: async () => (await import('./nn/invited.ts')).invited,
  en: async () => (await import('./en/invited.ts')).invited,
};
