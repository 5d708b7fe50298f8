import { useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '#i18n/index.ts';
import { dateIn, LONGEST_DAYS, type LocalMoment, momentText, usualClosing } from './closing-time.ts';

interface Props {
  readonly t: Pick<Text, 'create' | 'common'>;
  readonly error?: string | undefined;
  /** The moment to begin with, in place of the usual one. */
  readonly initial?: LocalMoment;
}

/**
 * When the survey closes: date and time in the reader's time zone. The moment is repeated in words, since inputs show
 * dates in the browser's language, not the page's.
 */
export function ClosingFields({ t, error, initial }: Props) {
  const date = useRef<HTMLInputElement>(null);
  const time = useRef<HTMLInputElement>(null);
  const [inWords, setInWords] = useState<string>();
  const describe = () =>
    setInWords(momentText({ date: date.current?.value ?? '', time: time.current?.value ?? '' }, t));
  // Not at build time: the default depends on today's date.
  useEffect(() => {
    const now = new Date();
    const usual = initial ?? usualClosing(now);
    if (!date.current || !time.current) return;
    date.current.min = dateIn(now, 1);
    date.current.max = dateIn(now, LONGEST_DAYS);
    date.current.value ||= usual.date;
    time.current.value ||= usual.time;
    describe();
  }, []);

  const { closing } = t.create;
  const described = error ? 'closing-hint closing-error' : 'closing-hint';
  return (
    <fieldset class="ds-fieldset" aria-describedby={described} onInput={describe}>
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
        {inWords}
      </p>
    </fieldset>
  );
}
