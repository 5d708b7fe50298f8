import { fill, plural } from '#i18n/format.ts';
import { Field } from '#ui/Field.tsx';
import type { CoachText } from '../coach-text.ts';

interface Props {
  readonly text: string;
  readonly found: number;
  readonly all: number;
  readonly t: CoachText;
  readonly onText: (text: string) => void;
}

/** Filters organisations by name while typing, in the browser alone. */
export function Search({ text, found, all, t, onText }: Props) {
  const words = t.portfolio.search;
  return (
    <search class="portfolio-search">
      <Field
        id="search"
        type="search"
        dir="auto"
        label={words.label}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p role="status">
        {found === 0 ? <bdi>{fill(words.none, { text })}</bdi> : plural(words.found, found, { all })}
      </p>
    </search>
  );
}
