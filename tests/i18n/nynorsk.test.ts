import { expect, test } from 'vitest';
import { textIn } from '#i18n/index.ts';
import { CONTENTS, textOf } from '#instruments/index.ts';

/** Words of bokmål that nynorsk does not have: what a copied text would be left with. */
const ALIEN = [
  'en et én ett jeg dere deres hun ikke hva hvem hvor hvordan hvorfor hver hvert hvilken hvilke',
  'noe noen mye mer flere fra bare uten fortsatt være gjøre gjør kommer begynner begynne',
  'navn navnet tall tallet tallene åpen åpne åpnes åpnet virksomhet virksomheten ledelsen ansatt ansatte',
  'antall minutter intervaller resultater eksempel telles lagres vises slettes sendes lenken',
  'undersøkelse undersøkelsen gruppen svarene spørsmålene målene teamene faktorene rundene runder',
].flatMap((line) => line.split(' '));

const isAlien = new Set(ALIEN);

function alienIn(locale: string): string[] {
  const texts = [textIn(locale), ...CONTENTS.map((content) => textOf(content, locale))];
  const words =
    JSON.stringify(texts)
      .toLowerCase()
      .replaceAll('\\n', ' ')
      .match(/\p{L}+/gu) ?? [];
  return [...new Set(words)].filter((word) => isAlien.has(word));
}

test('nynorsk has no word that only bokmål has', () => {
  expect(alienIn('nn')).toEqual([]);
  // The same words are there to be found where they belong.
  expect(alienIn('nb').length).toBeGreaterThan(ALIEN.length / 2);
});
