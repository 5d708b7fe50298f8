import { form as en } from './en/form.ts';
import type { Locale, Text } from './index.ts';
import { form as nb } from './nb/form.ts';
import { form as nn } from './nn/form.ts';

/** What the server itself says to people, by locale. Apart from all other texts: a function loads it as it starts. */
export const formTexts: Readonly<Record<Locale, Text['form']>> = { nb, nn, en };
