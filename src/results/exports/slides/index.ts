import { weaknesses } from '#core/index.ts';
import { factorsSlide } from '#results/charts/factors/slide.ts';
import type { RoundReport } from '#results/round-report.ts';
import { groupsSlide, roundsSlide } from './compare.ts';
import type { SlideParts } from './slide-part.ts';
import { titleSlide } from './title.ts';
import { weaknessSlide } from './weakness.ts';

/** The result as slides: a title, the factors, one slide for each weakness, and groups and rounds if there are any. */
export function slidesOf(report: RoundReport): SlideParts[] {
  const weak = weaknesses(report.result.factors);
  return [
    titleSlide(report),
    factorsSlide(report),
    ...weak.map((weakness) => weaknessSlide(weakness, report)),
    ...(report.result.groups.length > 0 ? [groupsSlide(report)] : []),
    ...(report.history.length > 1 ? [roundsSlide(report)] : []),
  ];
}

export type { SlidePart, SlideParts, SlideText } from './slide-part.ts';
