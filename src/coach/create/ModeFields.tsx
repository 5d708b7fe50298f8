import { useEffect, useState } from 'preact/hooks';
import type { Mode } from '#core/index.ts';
import { MODES } from '#core/survey.ts';
import { Field } from '#ui/Field.tsx';
import type { SetupText } from '../coach-text.ts';

interface Props {
  readonly t: SetupText;
  /** The mode to begin with. */
  readonly initial?: Mode;
  readonly onMode?: (mode: Mode) => void;
  readonly count: number | null;
  /** The default number of spares. */
  readonly usual: number;
  /** Whether to ask how many are invited here, as no other field of the form does. */
  readonly asksCount?: boolean;
  readonly error?: string | undefined;
}

/** How the survey is answered: one link for all, an invitation each (and how many), or in a meeting. */
export function ModeFields({ t, initial = 'open', onMode, count, usual, asksCount = false, error }: Props) {
  const [mode, setMode] = useState(initial);
  const [spares, setSpares] = useState<string>();
  const words = t.create;
  // The dialog may be reused for another survey, with another mode.
  useEffect(() => setMode(initial), [initial]);
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{words.mode.legend}</legend>
      <div class="choices">
        {MODES.map((one) => (
          <label class="choice choice-explained" key={one}>
            <input
              class="ds-input"
              type="radio"
              name="mode"
              id={`mode-${one}`}
              value={one}
              checked={one === mode}
              onChange={() => {
                setMode(one);
                onMode?.(one);
              }}
            />
            <span>
              {words.mode[one]}
              <small>{words.mode[`${one}Hint`]}</small>
            </span>
          </label>
        ))}
      </div>
      {mode === 'invited' && (
        <div class="mode-numbers">
          {asksCount && (
            <Field
              id="count"
              label={words.count.label}
              hint={words.count.hint}
              error={error}
              inputmode="numeric"
              size={6}
              defaultValue={count ?? ''}
            />
          )}
          <Field
            id="spares"
            label={words.spares.label}
            hint={words.spares.hint}
            error={asksCount ? undefined : error}
            inputmode="numeric"
            size={6}
            value={spares ?? String(usual)}
            onInput={(event) => setSpares(event.currentTarget.value)}
          />
        </div>
      )}
    </fieldset>
  );
}
