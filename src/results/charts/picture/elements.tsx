import type { ComponentChildren } from 'preact';
import type { Verdict } from '#core/index.ts';
import { VerdictSign } from '#ui/VerdictMark.tsx';
import { wrapped } from './lines.ts';
import { COLORS, FOOT, INK, MARGIN, type PictureProps, QUIET, TOP, WIDTH } from './picture.ts';

/** Whose picture it is, in as many lines as a long name takes. */
const ABOUT = { size: 26, width: WIDTH - 2 * MARGIN };
/** How far one line stands below the other, in parts of its size. */
const LINE_HEIGHT = 1.25;

interface FrameProps extends Pick<PictureProps, 'organisation' | 'facts' | 't'> {
  readonly heading: string;
  /** Height of what stands between heading and foot. */
  readonly height: number;
  readonly children: ComponentChildren;
}

/** White paper with a heading, whose it is, and the note on bands at the foot. */
export function Frame({ heading, organisation, facts, height, t, children }: FrameProps) {
  const about = [organisation, ...facts].join(' · ');
  // What stands below moves down by the lines that the name takes beside the first.
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
      <Words x={MARGIN} y={105} size={48} bold text={heading} />
      <Words x={MARGIN} y={160} {...ABOUT} color={QUIET} text={about} />
      <g transform={`translate(0 ${down})`}>{children}</g>
      <Words x={MARGIN} y={total - 44} size={20} color={QUIET} text={t.act.exports.note} />
    </svg>
  );
}

interface WordsProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly color?: string;
  readonly bold?: boolean;
  /** How wide a line may be; without it there is one line. */
  readonly width?: number;
}

/** Text in lines that the picture breaks itself: svg does not. */
export function Words({ x, y, size, text, color = INK, bold = false, width }: WordsProps) {
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
  /** How wide shape and word may be; without it the word stands on one line. */
  readonly width?: number;
}

/** How far a word stands to the right of its shape, in parts of its size. */
const BESIDE = 1.7;

/** How many lines the word of a verdict takes. */
export function markLines({ size, width, verdict, t }: Required<Omit<MarkProps, 'x' | 'y'>>): number {
  return wrapped(t.common.verdicts[verdict], width - size * BESIDE, size, true).length;
}

/** A verdict as shape and word; `y` is the line that the first line of the word stands on. */
export function Mark({ x, y, size, verdict, t, width }: MarkProps) {
  const { strong } = COLORS[verdict];
  // What "currentColor" means in the shapes; the types of svg know it as a style only.
  const ink = { color: strong };
  return (
    <>
      <g fill="none" transform={`translate(${x} ${y - size}) scale(${(size * 1.25) / 24})`} {...ink}>
        <VerdictSign verdict={verdict} />
      </g>
      <Words
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

/** A field of a heatmap: its pattern tells the verdicts apart without colour. */
export function Field({
  id,
  verdict,
  ...place
}: { id: string; verdict: Verdict } & Record<'x' | 'y' | 'width' | 'height', number>) {
  const { strong, soft } = COLORS[verdict];
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
