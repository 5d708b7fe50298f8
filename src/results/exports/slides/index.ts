import { weaknesses } from '#core/index.ts';
import type { Sheet } from '#results/round-report.ts';
import { factorsSlide } from './factors.ts';
import type { SlideParts } from './part.ts';
import { titleSlide } from './title.ts';
import { weaknessSlide } from './weakness.ts';

/** The result as slides: a title, the factors, one for each weakness, the note on bands on every one of them. */
export function slidesOf(sheet: Sheet): SlideParts[] {
  const weak = weaknesses(sheet.result.factors);
  return [titleSlide(sheet), factorsSlide(sheet), ...weak.map((weakness) => weaknessSlide(weakness, sheet))];
}

export type { SlidePart, SlideParts, SlideText } from './part.ts';
