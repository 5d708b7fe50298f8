import { useEffect, useRef, useState } from 'preact/hooks';
import { groupShortage, smallestBlock } from '#core/groups.ts';
import { MAX_GROUPS } from '#core/limits.ts';
import { fill, wholeNumber } from '#i18n/format.ts';
import type { Text } from '#i18n/index.ts';

/** The numbers that decide whether groups can be shown. */
export interface GroupSizes {
  /** How many are asked; null if unknown. */
  readonly employees: number | null;
  readonly groups: number;
  /** Spare invitations; 0 without invitations. */
  readonly spares: number;
}

interface Props {
  /** The page's language. */
  readonly locale: string;
  readonly t: Text['create'];
  /** The names to begin with. */
  readonly initial?: readonly string[];
  /** Errors by the id of their field. */
  readonly errors: ReadonlyMap<string, string>;
  readonly sizes: GroupSizes;
  /** Called when a row was added or removed, for which there is no input event. */
  readonly onRows: () => void;
}

/** No groups, or the names of two to eight. The inputs hold the names; the state is only which inputs there are. */
export function GroupFields({ locale, t, initial = [], errors, sizes, onRows }: Props) {
  const advice = adviceOn(sizes, locale, t);
  const [rows, setRows] = useState<readonly number[]>(() => initial.map((_, place) => place + 1));
  const next = useRef(initial.length + 1);
  const focus = useRef<string>();

  // Focus goes to the row that was added, or to the one before a removed row.
  useEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus();
    focus.current = undefined;
    onRows();
  }, [rows]);

  function add(count: number) {
    const added = Array.from({ length: count }, () => next.current++);
    focus.current = `group-${added[0]}`;
    setRows([...rows, ...added]);
  }

  function remove(row: number) {
    const left = rows.filter((other) => other !== row);
    const neighbour = left[Math.max(0, rows.indexOf(row) - 1)];
    focus.current = neighbour === undefined ? 'groups-add' : `group-${neighbour}`;
    setRows(left);
  }

  return (
    <fieldset class="ds-fieldset" aria-describedby="groups-hint">
      <legend class="ds-label">
        {t.groups.legend} <span class="optional">{t.optional}</span>
      </legend>
      <p data-field="description" id="groups-hint">
        {t.groups.hint} {t.groups.example}
      </p>
      {rows.length > 0 && (
        <ol class="group-fields">
          {rows.map((row, at) => (
            <GroupField
              key={row}
              id={`group-${row}`}
              nth={at + 1}
              name={initial[row - 1]}
              t={t.groups}
              error={errors.get(`group-${row}`)}
              onRemove={() => remove(row)}
            />
          ))}
        </ol>
      )}
      <div role="status">{advice && <p class="advice">{advice}</p>}</div>
      {rows.length < MAX_GROUPS ? (
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          id="groups-add"
          onClick={() => add(rows.length === 0 ? 2 : 1)}
        >
          {rows.length === 0 ? t.groups.start : t.groups.add}
        </button>
      ) : (
        <p class="muted">{t.groups.most}</p>
      )}
    </fieldset>
  );
}

/** Says so when the groups are too many for the number of people. */
function adviceOn({ employees, groups, spares }: GroupSizes, locale: string, t: Text['create']) {
  const shortage = groupShortage(employees, groups, spares);
  const values = { employees: wholeNumber(employees ?? 0, locale), groups, least: smallestBlock(spares) };
  return shortage && fill(t.groups[shortage], values);
}

interface GroupProps {
  readonly id: string;
  readonly nth: number;
  /** The name to begin with. */
  readonly name: string | undefined;
  readonly t: Text['create']['groups'];
  readonly error: string | undefined;
  readonly onRemove: () => void;
}

function GroupField({ id, nth, name, t, error, onRemove }: GroupProps) {
  return (
    <li class="ds-field">
      <label class="ds-label" for={id} data-weight="regular">
        {fill(t.nth, { n: nth })}
      </label>
      {error && (
        <p class="ds-validation-message" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div class="group-row">
        <input
          class="ds-input"
          type="text"
          dir="auto"
          name="group"
          id={id}
          defaultValue={name}
          {...(error && { 'aria-invalid': 'true', 'aria-describedby': `${id}-error` })}
        />
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          data-icon
          aria-label={fill(t.remove, { n: nth })}
          onClick={onRemove}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2">
            <path d="M6 6l12 12M18 6L6 18" stroke-linecap="round" />
          </svg>
        </button>
      </div>
    </li>
  );
}
