import type { SetupText } from '../coach-text.ts';

interface Props {
  /** The id of what is chosen at first. */
  readonly initial?: string | undefined;
  readonly t: SetupText;
}

/** What the survey asks. The first instrument is the default. */
export function InstrumentField({ initial, t }: Props) {
  const chosen = t.offered.find(({ id }) => id === initial) ?? t.offered[0];
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{t.create.instrument}</legend>
      <div class="choices">
        {t.offered.map(({ id, name, purpose }) => (
          <label class="choice choice-explained" key={id}>
            <input
              class="ds-input"
              type="radio"
              name="instrument"
              value={id}
              defaultChecked={id === chosen?.id}
            />
            <span>
              {name}
              <small>{purpose}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
