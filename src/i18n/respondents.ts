import { form as da } from './da/respond.ts';
import { form as en } from './en/respond.ts';
import type { RespondentLocale, Text } from './index.ts';
import { form as nb } from './nb/respond.ts';
import { form as nn } from './nn/respond.ts';
import { form as pl } from './pl/respond.ts';
import { form as sv } from './sv/respond.ts';
import { form as uk } from './uk/respond.ts';

/** The texts of the form that the server renders. A serverless function imports only these files, so that it starts fast. */
export const formTexts: Readonly<Record<RespondentLocale, Text['form']>> = { nb, nn, en, pl, uk, sv, da };

/** The texts for invited respondents: a browser downloads them in one language, and only for such a survey. */
export const loadInvited: Readonly<Record<RespondentLocale, () => Promise<Text['invited']>>> = {
  nb: async () => (await import('./nb/invited.ts')).invited,
  nn: async () => (await import('./nn/invited.ts')).invited,
  en: async () => (await import('./en/invited.ts')).invited,
  pl: async () => (await import('./pl/invited.ts')).invited,
  uk: async () => (await import('./uk/invited.ts')).invited,
  sv: async () => (await import('./sv/invited.ts')).invited,
  da: async () => (await import('./da/invited.ts')).invited,
};
