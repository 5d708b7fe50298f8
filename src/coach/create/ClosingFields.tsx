import { useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '#i18n/index.ts';
import { dateIn, LONGEST_DAYS, type LocalMoment, momentText, usualClosing } from './closing-time.ts';

interface Props {
  readonly t: Pick<Text, 'setup' | 'common'>;
  readonly error?: string | undefined;
  /** What to begin with, when it is not the usual. */
  readonly initial?: LocalMoment;
}

/**
 * When the survey closes: a date and a time of the reader's own clock, filled in with the usual ones, and the same in
 * words, since fields write dates as the browser does and not as the page.
 */
export function ClosingFields({ t, error, initial }: Props) {
  const date = useRef<HTMLInputElement>(null);
  const time = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<string>();
  const say = () =>
    setSaid(momentText({ date: date.current?.value ?? '', time: time.current?.value ?? '' }, t));
  // Only the browser knows what day it is; the page was made earlier.
  useEffect(() => {
    const now = new Date();
    const usual = initial ?? usualClosing(now);
    if (!date.current || !time.current) return;
    date.current.min = dateIn(now, 1);
    date.current.max = dateIn(now, LONGEST_DAYS);
    date.current.value ||= usual.date;
    time.current.value ||= usual.time;
    say();
  }, []);

  const { closing } = t.setup;
  const described = error ? 'closing-hint closing-error' : 'closing-hint';
  return (
    <fieldset class="ds-fieldset" aria-describedby={described} onInput={say}>
      <legend class="ds-label">{closing.legend}</legend>
      <p data-field="description" id="closing-hint">
        {closing.hint}
      </p>
      {error && (
        <p class="ds-validation-message" id="closing-error">
          {error}
        </p>
      )}
      <div class="closing-fields">
        <div class="ds-field">
          <label class="ds-label" for="closing-date" data-weight="regular">
            {closing.date}
          </label>
          <input
            class="ds-input"
            type="date"
            id="closing-date"
            name="closing-date"
            ref={date}
            {...(error && { 'aria-invalid': 'true' })}
          />
        </div>
        <div class="ds-field">
          <label class="ds-label" for="closing-time" data-weight="regular">
            {closing.time}
          </label>
          <input class="ds-input" type="time" id="closing-time" name="closing-time" ref={time} />
        </div>
      </div>
      <p class="closing-words" role="status">
        {said}
      </p>
    </fieldset>
  );
}
