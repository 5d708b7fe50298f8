import { formTexts } from '../i18n/form-texts.ts';
import type { Context } from '../server/context.ts';

/** The parts of a context that are the same on every host: the clock, randomness and wording. */
export const surroundings: Pick<Context, 'now' | 'random' | 'formTexts'> = {
  now: Date.now,
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
  formTexts,
};
