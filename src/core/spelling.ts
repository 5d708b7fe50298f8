/** Letters without 0/o and 1/i/l, which are hard to tell apart on paper. */
export const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';

/** Bytes from the last multiple of 31 up are dropped, so that all letters are equally likely. */
const DROPPED_FROM = 256 - (256 % LETTERS.length);

/** Spells random bytes, one letter for each byte that is not dropped; about one in 32 is. */
export function spell(bytes: Uint8Array): string {
  const kept = [...bytes].filter((byte) => byte < DROPPED_FROM);
  return kept.map((byte) => LETTERS[byte % LETTERS.length]).join('');
}
