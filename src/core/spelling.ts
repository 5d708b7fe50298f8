/** No 0/o, 1/i/l: what is spelt with these can be read aloud and typed from paper. */
export const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';

/** From here up a byte is dropped: the last multiple of 31, so that all letters stay equally likely. */
const DROPPED_FROM = 256 - (256 % LETTERS.length);

/** Spells random bytes, a letter for each that is not dropped (one in 32 is). */
export function spell(bytes: Uint8Array): string {
  const kept = [...bytes].filter((byte) => byte < DROPPED_FROM);
  return kept.map((byte) => LETTERS[byte % LETTERS.length]).join('');
}
