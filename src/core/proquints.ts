/**
 * Bytes as words that can be read aloud in any language: consonant, vowel, consonant, vowel, consonant, of 4 and 2 bits
 * in turn (D. S. Wilkerson, "A Proposal for Proquints", 2009).
 */
const CONSONANTS = 'bdfghjklmnprstvz';
const VOWELS = 'aiou';
const WORD = new RegExp(`^[${CONSONANTS}][${VOWELS}][${CONSONANTS}][${VOWELS}][${CONSONANTS}]$`);

/** Letters of a word. */
export const WORD_LENGTH = 5;

/** The words of an even number of bytes, two bytes each. */
export function wordsOf(bytes: Uint8Array): string[] {
  return Array.from({ length: bytes.length / 2 }, (_, place) => {
    const bits = ((bytes[2 * place] as number) << 8) | (bytes[2 * place + 1] as number);
    const consonant = (shift: number) => CONSONANTS.charAt((bits >> shift) & 15);
    const vowel = (shift: number) => VOWELS.charAt((bits >> shift) & 3);
    return consonant(12) + vowel(10) + consonant(6) + vowel(4) + consonant(0);
  });
}

/** Whether a text is a word that {@link wordsOf} writes. */
export function isWord(text: string): boolean {
  return WORD.test(text);
}

/** The bytes of words, which must all be words: see isWord. */
export function bytesOfWords(words: readonly string[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    words.flatMap((word) => {
      const consonant = (place: number) => CONSONANTS.indexOf(word.charAt(place));
      const vowel = (place: number) => VOWELS.indexOf(word.charAt(place));
      const bits =
        (consonant(0) << 12) | (vowel(1) << 10) | (consonant(2) << 6) | (vowel(3) << 4) | consonant(4);
      return [bits >> 8, bits & 255];
    }),
  );
}
