import { ALL_WORDS_FROM } from './figure.ts';

/**
 * How many answered a round, in classes. The first is where a result has few words (ALL_WORDS_FROM); the others are wide,
 * so that no line is recognised by its number.
 */
export const SIZE_CLASSES = ['5-10', '11-24', '25-99', '100+'] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

export function sizeClass(responses: number): SizeClass {
  if (responses < ALL_WORDS_FROM) return '5-10';
  if (responses < 25) return '11-24';
  return responses < 100 ? '25-99' : '100+';
}
