import { form as en } from './en/respond.ts';
import type { Locale, Text } from './index.ts';
import { form as nb } from './nb/respond.ts';
import { form as nn } from './nn/respond.ts';

/** The texts of the form that the server renders. A function loads these files alone, so that it starts fast. */
export const formTexts: Readonly<Record<Locale, Text['form']>> = { nb, nn, en };

/** The texts for invited respondents: a browser downloads them in one language, and only for such a survey. */
export const loadInvited: Readonly<Record<Locale, () => Promise<Text['invited']>>> = {
  nb: async () => (await import('./nb/invited.ts')).invited,
  nn: async () => (await import('./nn/invited.ts')).invited,
  en: async () => (await import('./en/invited.ts')).invited,
};
