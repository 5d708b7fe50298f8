import { useEffect, useState } from 'preact/hooks';
import type { Mode } from '#core/index.ts';
import { MODES } from '#core/survey.ts';
import { Field } from '#ui/Field.tsx';
import type { CoachText } from '../coach-text.ts';

interface Props {
  readonly t: CoachText;
  /** How to begin with. */
  readonly initial?: Mode;
  readonly onMode?: (mode: Mode) => void;
  readonly count: number | null;
  /** How many spares to begin with. */
  readonly usual: number;
  /** Where no other field asks how many are invited. */
  readonly asksCount?: boolean;
  readonly error?: string | undefined;
}

/** One link for all, an invitation for each, or a meeting; and of invitations, how many. */
export function ModeFields({ t, initial = 'open', onMode, count, usual, asksCount = false, error }: Props) {
  const [mode, setMode] = useState(initial);
  const [spares, setSpares] = useState<string>();
  const words = t.invitations;
  // A survey that was opened another way may be the next to be set up here.
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
