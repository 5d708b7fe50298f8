import type { ComponentChildren } from 'preact';
import type { Verdict } from '../../core/index.ts';
import { VerdictSign } from '../parts/VerdictMark.tsx';
import { COLORS, FOOT, INK, MARGIN, type PictureProps, QUIET, TOP, WIDTH, wrapped } from './picture.ts';

interface FrameProps extends Pick<PictureProps, 'organisation' | 'facts' | 't'> {
  readonly heading: string;
  /** Height of what stands between heading and foot. */
  readonly height: number;
  readonly children: ComponentChildren;
}

/** White paper with a heading, whose it is, and the note on bands at the foot. */
export function Frame({ heading, organisation, facts, height, t, children }: FrameProps) {
  const total = TOP + height + FOOT;
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
      <Words x={MARGIN} y={160} size={26} color={QUIET} text={[organisation, ...facts].join(' · ')} />
      {children}
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
  /** Letters a line may hold; without it there is one line. */
  readonly letters?: number;
}

/** Text in lines that the picture breaks itself: svg does not. */
export function Words({ x, y, size, text, color = INK, bold = false, letters }: WordsProps) {
  const lines = letters ? wrapped(text, letters) : [text];
  return (
    <text x={x} y={y} font-size={size} fill={color} font-weight={bold ? 600 : 400}>
      {lines.map((line, place) => (
        <tspan key={place} x={x} dy={place === 0 ? 0 : size * 1.25}>
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
}

/** A verdict as shape and word; `y` is the line the word stands on. */
export function Mark({ x, y, size, verdict, t }: MarkProps) {
  const { strong } = COLORS[verdict];
  // What "currentColor" means in the shapes; the types of svg know it as a style only.
  const ink = { color: strong };
  return (
    <>
      <g fill="none" transform={`translate(${x} ${y - size}) scale(${(size * 1.25) / 24})`} {...ink}>
        <VerdictSign verdict={verdict} />
      </g>
      <Words x={x + size * 1.7} y={y} size={size} bold color={strong} text={t.common.verdicts[verdict]} />
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
