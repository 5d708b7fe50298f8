import type { ResultsText } from './results-text.ts';

/** A section of the page: the id of its heading, and its name. */
export interface SectionLink {
  readonly id: string;
  readonly name: string;
}

/** Links to the sections, at the top of the window on wide screens. A link also unfolds its section. */
export function SectionLinks({
  sections,
  t,
}: {
  readonly sections: readonly SectionLink[];
  readonly t: ResultsText;
}) {
  return (
    <nav class="section-links" aria-label={t.results.sections}>
      <ul>
        {sections.map(({ id, name }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                // The address keeps its results key.
                event.preventDefault();
                showSection(id);
              }}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function showSection(id: string): void {
  const heading = document.getElementById(id);
  const fold = heading?.closest('details');
  if (fold) fold.open = true;
  heading?.scrollIntoView();
  fold?.querySelector('summary')?.focus({ preventScroll: true });
}
