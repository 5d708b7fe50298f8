import type { Verdict } from '#core/index.ts';
import { INK, MUTED, VERDICT_HEX } from '#results/charts/picture/picture.ts';
import { wrapped } from '#results/charts/picture/text-lines.ts';
import { type RoundReport, reportFacts } from '#results/round-report.ts';

/** A place on a slide of 13.33 by 7.5 inches, in inches. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Text on a slide; an array becomes a list. `size` is in points. */
export interface SlideText extends Place {
  readonly text: string | readonly string[];
  readonly size: number;
  readonly color?: string;
  readonly bold?: boolean;
  /** Aligned to the upper edge, as lists are, instead of to the middle. */
  readonly top?: boolean;
  /** The slide's title for screen readers and the outline; every slide has exactly one. */
  readonly isTitle?: boolean;
}

/** A box on a slide. */
export interface SlideBox extends Place {
  readonly fill: string;
  readonly line?: string;
  /** Whether the line is dashed. */
  readonly dashed?: boolean;
}

export type SlidePart = SlideText | SlideBox;
export type SlideParts = readonly SlidePart[];

/** Where text begins, and how wide it may be. */
export const LEFT = 0.75;
export const FULL = 11.8;

const SIGNS: Readonly<Record<Verdict, string>> = {
  no: '✕',
  unseen: '?',
  overQuarter: '◕',
  mixed: '◐',
  underHalf: '○',
  yes: '✓',
};

/** A verdict as a sign and its word. */
export function verdictText(verdict: Verdict, { common }: RoundReport['t']): string {
  return `${SIGNS[verdict]} ${common.verdicts[verdict]}`;
}

/** A name after the sign of its verdict. */
export function markedName(name: string, verdict: Verdict): string {
  return `${SIGNS[verdict]} ${name}`;
}

/** A pale box with a strong left edge, in the colours of a verdict. */
export function verdictBox(verdict: Verdict, place: Place): SlideBox[] {
  return [
    { fill: VERDICT_HEX[verdict].soft, ...place },
    { fill: VERDICT_HEX[verdict].strong, ...place, w: 0.1 },
  ];
}

/** The foot of every slide: organisation, round, date, number of responses, and the note on bands. */
export function foot(report: RoundReport): SlideText[] {
  const line = { size: 12, color: MUTED, x: LEFT, w: FULL, h: 0.3 };
  return [
    fitted({ text: [report.organisation, ...reportFacts(report)].join(' · '), y: 6.65, ...line }),
    { text: report.t.resultActions.exports.note, y: 6.95, ...line },
  ];
}

/** The smallest readable size in points. The longest possible name fits in it. */
const LEAST_SIZE = 8;
/** The width of Calibri and its substitutes, as a part of the font that widths are measured by (text-lines.ts). */
const NARROW = 0.8;

/** Reduces a text's size until it fits in its place. PowerPoint does not do so by itself. */
export function fitted(line: SlideText & { readonly text: string }): SlideText {
  const fits = (size: number) =>
    wrapped(line.text, 72 * line.w, NARROW * size, line.bold).length * 1.2 * size <= 72 * line.h;
  let { size } = line;
  while (size > LEAST_SIZE && !fits(size)) size -= 1;
  return { ...line, size };
}

/** The room after each point of a list, in points; see powerpoint.ts. */
const AFTER_POINT = 8;

/** Reduces the size of a list until it fits, and at the smallest readable size leaves out what is beyond its place. */
export function fittedList(list: SlideText & { readonly text: readonly string[] }): SlideText {
  const tall = (points: readonly string[], size: number) =>
    points.reduce(
      (sum, point) =>
        sum +
        wrapped(point, 72 * list.w - 2 * size, NARROW * size, list.bold).length * 1.2 * size +
        AFTER_POINT,
      0,
    );
  let { size } = list;
  while (size > LEAST_LIST_SIZE && tall(list.text, size) > 72 * list.h) size -= 1;
  const text = [...list.text];
  if (tall(text, size) > 72 * list.h) {
    while (text.length > 1 && tall([...text, MORE], size) > 72 * list.h) text.pop();
  }
  return { ...list, size, text: text.length < list.text.length ? [...text, MORE] : text };
}

const LEAST_LIST_SIZE = 10;
const MORE = '…';

/** The heading of a slide. */
export function heading(text: string): SlideText {
  return { text, isTitle: true, size: 36, bold: true, color: INK, x: LEFT, y: 0.45, w: FULL, h: 0.8 };
}
