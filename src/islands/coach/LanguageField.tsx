import type { Text } from '../../i18n/index.ts';

interface Props {
  readonly locale: string;
  readonly t: Text['setup']['locale'];
}

/** The language of the survey, not of this page; that one is only the first guess. */
export function LanguageField({ locale, t }: Props) {
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{t.label}</legend>
      <div class="choices">
        {(['nb', 'en'] as const).map((one) => (
          <label class="choice" key={one}>
            <input
              class="ds-input"
              type="radio"
              name="locale"
              id={`locale-${one}`}
              value={one}
              defaultChecked={one === locale}
            />
            <span lang={one}>{t[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
