import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** A section of the page with a heading. */
export function Section({ id, heading, children }: SectionProps) {
  return (
    <section class="part stack" aria-labelledby={id}>
      <h2 class="ds-heading" data-size="sm" id={id}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

interface FoldProps extends SectionProps {
  /** What the section says, in a line; undefined where its heading says enough. */
  readonly says?: string | undefined;
}

/** A section that is folded to its heading and what it says. Open in print and where no script runs: see print.css. */
export function Fold({ id, heading, says, children }: FoldProps) {
  return (
    <details class="part fold">
      <summary>
        <h2 class="ds-heading" data-size="2xs" id={id}>
          {heading}
        </h2>
        {says && <span class="fold-says">{says}</span>}
      </summary>
      <div class="fold-content stack">{children}</div>
    </details>
  );
}

/** Scrolls a table that is wider than the screen, also by keyboard. */
export function ScrollArea({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be focusable
    <section class="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

export interface AboutRoundProps {
  readonly organisation: string;
  /** Round, date, responses. */
  readonly facts?: readonly string[];
}

/** The organisation and the facts of the round, above the page's h1. */
export function AboutRound({ organisation, facts = [] }: AboutRoundProps) {
  return (
    <p class="about">
      <strong>{organisation}</strong>
      {facts.length > 0 && (
        <span>
          {facts.map((fact) => (
            <span class="about-fact" key={fact}>
              {fact}
            </span>
          ))}
        </span>
      )}
    </p>
  );
}

interface MessageProps {
  readonly about?: AboutRoundProps;
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** A page with a message in place of a result. */
export function Message({ about, heading, children }: MessageProps) {
  return (
    <div class="message stack">
      {about && <AboutRound {...about} />}
      <h1 class="ds-heading" tabIndex={-1}>
        {heading}
      </h1>
      {children}
    </div>
  );
}
