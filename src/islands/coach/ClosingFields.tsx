import { useEffect, useRef } from 'preact/hooks';
import type { Text } from '../../i18n/index.ts';
import { dayAhead, LONGEST_DAYS, type LocalMoment, usualClosing } from './closing.ts';

interface Props {
  readonly t: Text['setup'];
  readonly error?: string | undefined;
  /** What to begin with, when it is not the usual. */
  readonly initial?: LocalMoment;
}

/** When the survey closes: a date and a time of the reader's own clock, filled in with the usual ones. */
export function ClosingFields({ t, error, initial }: Props) {
  const date = useRef<HTMLInputElement>(null);
  const time = useRef<HTMLInputElement>(null);
  // Only the browser knows what day it is; the page was made earlier.
  useEffect(() => {
    const now = new Date();
    const usual = initial ?? usualClosing(now);
    if (!date.current || !time.current) return;
    date.current.min = dayAhead(now, 1);
    date.current.max = dayAhead(now, LONGEST_DAYS);
    date.current.value ||= usual.date;
    time.current.value ||= usual.time;
  }, []);

  const described = error ? 'closing-hint closing-error' : 'closing-hint';
  return (
    <fieldset class="ds-fieldset" aria-describedby={described}>
      <legend class="ds-label">{t.closing.legend}</legend>
      <p data-field="description" id="closing-hint">
        {t.closing.hint}
      </p>
      {error && (
        <p class="ds-validation-message" id="closing-error">
          {error}
        </p>
      )}
      <div class="closing-fields">
        <div class="ds-field">
          <label class="ds-label" for="closing-date" data-weight="regular">
            {t.closing.date}
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
            {t.closing.time}
          </label>
          <input class="ds-input" type="time" id="closing-time" name="closing-time" ref={time} />
        </div>
      </div>
    </fieldset>
  );
}
