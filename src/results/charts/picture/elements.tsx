import type { ComponentChildren } from 'preact';
import type { Verdict } from '#core/index.ts';
import { VerdictSign } from '#ui/VerdictMark.tsx';
import { FOOT, INK, MARGIN, MUTED, type PictureProps, TOP, VERDICT_HEX, WIDTH } from './picture.ts';
import { wrapped } from './text-lines.ts';

/** The line under the heading: organisation, round, date, number of responses. A long name wraps. */
const ABOUT = { size: 26, width: WIDTH - 2 * MARGIN };
/** The distance of lines, in parts of the font size. */
const LINE_HEIGHT = 1.25;

interface PictureFrameProps extends Pick<PictureProps, 'organisation' | 'facts' | 't'> {
  readonly heading: string;
  /** The height of the content between heading and foot. */
  readonly height: number;
  readonly children: ComponentChildren;
}

/** A white page with a heading, the facts of the round, and the note on bands at the foot. */
export function PictureFrame({ heading, organisation, facts, height, t, children }: PictureFrameProps) {
  const about = [organisation, ...facts].join(' · ');
  // A name of more than one line moves the content down.
  const more = wrapped(about, ABOUT.width, ABOUT.size).length - 1;
  const down = Math.ceil(more * ABOUT.size * LINE_HEIGHT);
  const total = TOP + down + height + FOOT;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={WIDTH}
      height={total}
      viewBox={`0 0 ${WIDTH} ${total}`}
      font-family="Inter, system-ui, 'Segoe UI', Roboto, Arial, sans-serif"
      role="img"
      aria-label={heading}
    >
      <rect width={WIDTH} height={total} fill="#ffffff" />
      <TextLines x={MARGIN} y={105} size={48} bold text={heading} />
      <TextLines x={MARGIN} y={160} {...ABOUT} color={MUTED} text={about} />
      <g transform={`translate(0 ${down})`}>{children}</g>
      <TextLines x={MARGIN} y={total - 44} size={20} color={MUTED} text={t.resultActions.exports.note} />
    </svg>
  );
}

interface TextLinesProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly color?: string;
  readonly bold?: boolean;
  /** The greatest width of a line; without it the text is not wrapped. */
  readonly width?: number;
}

/** Wrapped text: svg does not wrap text itself. */
export function TextLines({ x, y, size, text, color = INK, bold = false, width }: TextLinesProps) {
  const lines = width ? wrapped(text, width, size, bold) : [text];
  return (
    <text x={x} y={y} font-size={size} fill={color} font-weight={bold ? 600 : 400}>
      {lines.map((line, place) => (
        <tspan key={place} x={x} dy={place === 0 ? 0 : size * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface MarkProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly verdict: Verdict;
  readonly t: PictureProps['t'];
  /** The greatest width of shape and word; without it the word is not wrapped. */
  readonly width?: number;
}

/** The distance from the left of a shape to its word, in parts of the font size. */
const BESIDE = 1.7;

/** How many lines the word of a verdict takes. */
export function markLines({ size, width, verdict, t }: Required<Omit<MarkProps, 'x' | 'y'>>): number {
  return wrapped(t.common.verdicts[verdict], width - size * BESIDE, size, true).length;
}

/** A verdict as a shape and a word; `y` is the baseline of the word's first line. */
export function Mark({ x, y, size, verdict, t, width }: MarkProps) {
  const { strong } = VERDICT_HEX[verdict];
  // Sets "currentColor" for the shapes. Spread, because the types of svg elements lack this attribute.
  const ink = { color: strong };
  return (
    <>
      <g fill="none" transform={`translate(${x} ${y - size}) scale(${(size * 1.25) / 24})`} {...ink}>
        <VerdictSign verdict={verdict} />
      </g>
      <TextLines
        x={x + size * BESIDE}
        y={y}
        size={size}
        bold
        color={strong}
        text={t.common.verdicts[verdict]}
        {...(width && { width: width - size * BESIDE })}
      />
    </>
  );
}

/** A field of a heatmap. Every verdict but yes has a pattern of its own, so that colour is not needed. */
export function VerdictField({
  id,
  verdict,
  ...place
}: { id: string; verdict: Verdict } & Record<'x' | 'y' | 'width' | 'height', number>) {
  const { strong, soft } = VERDICT_HEX[verdict];
  return (
    <>
      <rect {...place} rx="10" fill={soft} />
      {verdict !== 'yes' && (
        <>
          <pattern
            id={id}
            width="14"
            height="14"
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${ANGLES[verdict]})`}
          >
            <rect
              width={verdict === 'no' ? 5 : 2}
              height={verdict === 'unseen' ? 7 : verdict === 'underHalf' ? 2 : 14}
              fill={strong}
              opacity="0.22"
            />
          </pattern>
          <rect {...place} rx="10" fill={`url(#${id})`} />
        </>
      )}
      <rect {...place} rx="10" fill="none" stroke={strong} stroke-width={verdict === 'no' ? 4 : 2} />
    </>
  );
}

const ANGLES = { no: 45, unseen: 90, overQuarter: 135, mixed: 0, underHalf: 90, yes: 0 } as const;
