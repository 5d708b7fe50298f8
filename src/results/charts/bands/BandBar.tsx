import type { QuestionResult } from '#core/index.ts';
import { VERDICT_COLORS } from '#ui/verdict-colors.ts';
import { barOf } from './geometry.ts';

interface Props {
  /** Unique on the page: the bar refers to its hatching by it. */
  readonly id: string;
  readonly question: QuestionResult;
  readonly responses: number;
  /** Wider hatching, for bars that are seen from a distance. */
  readonly coarse?: boolean;
}

/**
 * The band of a question on a line from nobody to everybody: solid up to its lower end, hatched up to its upper end.
 * Hidden from screen readers, because the figures stand beside it as text.
 */
export function BandBar({ id, question, responses, coarse }: Props) {
  const { no } = question;
  const bar = no && barOf(no, responses, 100);
  return (
    <svg
      class={bar ? 'bar' : 'bar bar-unseen'}
      width="100%"
      height="16"
      aria-hidden="true"
      data-color={VERDICT_COLORS[question.verdict]}
    >
      <rect class="bar-track" width="100%" height="100%" />
      {bar && (
        <>
          <Hatching id={id} pitch={coarse ? 16 : 6} />
          <rect class="bar-solid" width={`${bar.solid}%`} height="100%" />
          <rect x={`${bar.solid}%`} width={`${bar.open}%`} height="100%" fill={`url(#${id})`} />
          <rect class="bar-half" x="50%" width="2" height="100%" />
        </>
      )}
    </svg>
  );
}

/** The pattern of the open part of a bar; `pitch` is the distance of its lines. */
export function Hatching({ id, pitch }: { readonly id: string; readonly pitch: number }) {
  return (
    <pattern id={id} width={pitch} height={pitch} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="bar-solid" width={pitch / 2} height={pitch} />
    </pattern>
  );
}
