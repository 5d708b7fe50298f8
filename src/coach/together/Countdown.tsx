import { plural } from '#i18n/format.ts';
import type { TogetherText } from '../coach-text.ts';
import { announcedMinutes, COUNTDOWN, clockText, useCountdown } from './countdown.ts';

interface Props {
  readonly surveyId: string;
  readonly t: TogetherText;
}

/** Ten minutes in large figures, with what the coach needs to lead them. */
export function Countdown({ surveyId, t }: Props) {
  const { left, running, start, pause, lengthen } = useCountdown(surveyId);
  const words = t.together;
  const over = left === 0;
  const minutes = running ? announcedMinutes(left) : undefined;
  return (
    <section class="countdown" aria-label={words.left}>
      <p class="countdown-label" aria-hidden="true">
        {over ? words.over : words.left}
      </p>
      <p class="countdown-clock" role="timer" data-over={over}>
        {clockText(left)}
      </p>
      <p class="ds-sr-only" role="status">
        {over && words.over}
        {!over && minutes && plural(words.minutesLeft, minutes)}
      </p>
      <div class="countdown-actions">
        <button
          type="button"
          class="ds-button"
          data-variant={running ? 'secondary' : 'primary'}
          onClick={running ? pause : start}
        >
          {running ? words.pause : left === COUNTDOWN || over ? words.start : words.resume}
        </button>
        <button type="button" class="ds-button" data-variant="tertiary" onClick={lengthen}>
          {words.more}
        </button>
      </div>
    </section>
  );
}
