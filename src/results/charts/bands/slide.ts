import type { QuestionResult } from '#core/index.ts';
import type { Place, SlidePart } from '#results/exports/slides/slide-part.ts';
import { INK, TRACK, VERDICT_HEX } from '../picture/picture.ts';
import { barOf } from './geometry.ts';

/** The bar of a question on a slide. Slides have no hatching: the open part is pale with a dashed edge. */
export function bandBar({ no, verdict }: QuestionResult, responses: number, place: Place): SlidePart[] {
  const { strong, soft } = VERDICT_HEX[verdict];
  if (!no) return [{ ...place, fill: soft, line: strong, dashed: true }];
  const { x, y, w, h } = place;
  const { solid, open } = barOf(no, responses, w, 1000);
  return [
    { ...place, fill: TRACK },
    { ...place, fill: strong, w: solid },
    { ...place, fill: soft, line: strong, dashed: true, x: x + solid, w: open },
    { fill: INK, x: x + w / 2, y: y - 0.08, w: 0.03, h: h + 0.16 },
  ];
}
