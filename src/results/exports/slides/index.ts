import { weaknesses } from '#core/index.ts';
import { factorsSlide } from '#results/charts/factors/slide.ts';
import type { RoundReport } from '#results/round-report.ts';
import type { SlideParts } from './slide-part.ts';
import { titleSlide } from './title.ts';
import { weaknessSlide } from './weakness.ts';

/** The result as slides: a title, the factors, and one slide for each weakness. */
export function slidesOf(report: RoundReport): SlideParts[] {
  const weak = weaknesses(report.result.factors);
  return [
    titleSlide(report),
    factorsSlide(report),
    ...weak.map((weakness) => weaknessSlide(weakness, report)),
  ];
}

export type { SlidePart, SlideParts, SlideText } from './slide-part.ts';
