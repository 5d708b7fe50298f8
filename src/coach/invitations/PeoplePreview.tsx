import { plural } from '#i18n/format.ts';
import type { CoachText } from '../coach-text.ts';
import type { People } from './people.ts';

interface Props {
  readonly people: People;
  /** Their numbers, in order. */
  readonly numbers: readonly number[];
  readonly t: CoachText['invitations']['mail'];
}

/** Enough rows to see whether lines and columns were read correctly. */
const SHOWN = 5;

/** How a pasted list was read, before invitations are handed out. */
export function PeoplePreview({ people: { columns, rows, hasHeader }, numbers, t }: Props) {
  const more = rows.length - SHOWN;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, which keys must be able to do.
    <section class="people-preview" tabIndex={0} aria-label={t.preview}>
      <table>
        <caption>
          {t.preview} {hasHeader && t.headed}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.number}</th>
            {columns.map((column, at) => (
              <th scope="col" key={`${at} ${column}`}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((row, place) => (
            <tr key={numbers[place]}>
              <td>{numbers[place]}</td>
              {columns.map((column, at) => (
                <td key={`${at} ${column}`}>
                  <bdi>{row[at]}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="muted">{plural(t.more, more)}</p>}
    </section>
  );
}
