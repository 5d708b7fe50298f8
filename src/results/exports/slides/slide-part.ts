import type { Verdict } from '#core/index.ts';
import { wrapped } from '#results/charts/picture/lines.ts';
import { COLORS, INK, QUIET } from '#results/charts/picture/picture.ts';
import { factsOf, type Sheet } from '#results/round-report.ts';

/** A place on a slide of 13.33 by 7.5 inches. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Words on a slide; several are points of a list. Size in points. */
export interface SlideText extends Place {
  readonly text: string | readonly string[];
  readonly size: number;
  readonly color?: string;
  readonly bold?: boolean;
  /** Begins at the upper edge, as lists do, instead of standing in the middle. */
  readonly top?: boolean;
  /** What the slide is called, on screen readers' lists of slides and in the outline: one on every slide. */
  readonly isTitle?: boolean;
}

/** A box on a slide. */
export interface SlideBox extends Place {
  readonly fill: string;
  readonly line?: string;
  readonly hatched?: boolean;
}

export type SlidePart = SlideText | SlideBox;
export type SlideParts = readonly SlidePart[];

/** Where words begin, and how wide they may run. */
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

/** A verdict as sign and word. */
export function verdictText(verdict: Verdict, { common }: Sheet['t']): string {
  return `${SIGNS[verdict]} ${common.verdicts[verdict]}`;
}

/** A name behind the sign of its verdict. */
export function markedName(name: string, verdict: Verdict): string {
  return `${SIGNS[verdict]} ${name}`;
}

/** A pale box with a strong edge, in the colours of a verdict. */
export function field(verdict: Verdict, place: Place): SlideBox[] {
  return [
    { fill: COLORS[verdict].soft, ...place },
    { fill: COLORS[verdict].strong, ...place, w: 0.1 },
  ];
}

/** Whose result it is, which round, when, how many, and the note on bands: on every slide. */
export function foot(sheet: Sheet): SlideText[] {
  const line = { size: 12, color: QUIET, x: LEFT, w: FULL, h: 0.3 };
  return [
    fitted({ text: [sheet.organisation, ...factsOf(sheet)].join(' · '), y: 6.65, ...line }),
    { text: sheet.t.act.exports.note, y: 6.95, ...line },
  ];
}

/** No smaller: it could not be read. The longest name there can be fits in this size. */
const LEAST_SIZE = 8;
/** Calibri, and what stands in for it, beside the widest usual font. */
const NARROW = 0.8;

/** A line with a name in it, in letters small enough for its place: nothing else shrinks it. */
export function fitted(line: SlideText & { readonly text: string }): SlideText {
  const fits = (size: number) =>
    wrapped(line.text, 72 * line.w, NARROW * size, line.bold).length * 1.2 * size <= 72 * line.h;
  let { size } = line;
  while (size > LEAST_SIZE && !fits(size)) size -= 1;
  return { ...line, size };
}

/** The heading of a slide. */
export function heading(text: string): SlideText {
  return { text, isTitle: true, size: 36, bold: true, color: INK, x: LEFT, y: 0.45, w: FULL, h: 0.8 };
}
