import type { QuestionResult } from '#core/index.ts';
import { VERDICT_COLORS } from '#ui/VerdictMark.tsx';

interface Props {
  /** Unique in the page: the hatching is looked up by it. */
  readonly id: string;
  readonly question: QuestionResult;
  readonly responses: number;
  /** Wide hatching, for bars that are seen from far away. */
  readonly coarse?: boolean;
}

/**
 * The band of a question on a line from nobody to everybody: solid up to where it begins, hatched to where
 * it ends. The numbers stand beside it as text, so it is hidden from those who listen.
 */
export function BandBar({ id, question, responses, coarse }: Props) {
  const share = (count: number) => `${Math.round((1000 * count) / responses) / 10}%`;
  const { no } = question;
  const pitch = coarse ? 16 : 6;
  return (
    <svg
      class={no ? 'bar' : 'bar bar-unseen'}
      width="100%"
      height="16"
      aria-hidden="true"
      data-color={VERDICT_COLORS[question.verdict]}
    >
      <rect class="bar-track" width="100%" height="100%" />
      {no && (
        <>
          <pattern
            id={id}
            width={pitch}
            height={pitch}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect class="bar-solid" width={pitch / 2} height={pitch} />
          </pattern>
          <rect class="bar-solid" width={share(no.from)} height="100%" />
          <rect x={share(no.from)} width={share(no.to - no.from)} height="100%" fill={`url(#${id})`} />
          <rect class="bar-half" x="50%" width="2" height="100%" />
        </>
      )}
    </svg>
  );
}
