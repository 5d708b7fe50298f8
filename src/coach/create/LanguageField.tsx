import type { SetupText } from '../coach-text.ts';

interface Props {
  readonly locale: string;
  readonly t: SetupText;
}

/** The language of the survey. The page's language is the default. */
export function LanguageField({ locale, t }: Props) {
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{t.create.language}</legend>
      <div class="choices">
        {Object.entries(t.languages).map(([one, name]) => (
          <label class="choice" key={one}>
            <input
              class="ds-input"
              type="radio"
              name="locale"
              id={`locale-${one}`}
              value={one}
              defaultChecked={one === locale}
            />
            <span lang={one}>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
