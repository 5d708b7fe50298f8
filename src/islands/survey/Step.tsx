import type { ComponentChildren } from 'preact';

interface Props {
  /** Where the reader is, as in "Part 2 of 4". */
  part: string;
  heading: string;
  /** How many of the parts are reached, and of how many. */
  reached: number;
  parts: number;
  hidden: boolean;
  /** The step on screen. Its heading takes focus when the reader comes here. */
  current: boolean;
  back?: { label: string; go: () => void } | undefined;
  children: ComponentChildren;
}

/** One screen of the survey. Without a script all of them stand below each other. */
export function Step({ part, heading, reached, parts, hidden, current, back, children }: Props) {
  return (
    <section class="survey-step" hidden={hidden}>
      <div class="survey-progress">
        <p class="survey-part">
          {back && (
            <button type="button" class="survey-back" onClick={back.go}>
              <span aria-hidden="true">←</span> {back.label}
            </button>
          )}
          <span>{part}</span>
        </p>
        <div class="survey-bar" aria-hidden="true">
          {Array.from({ length: parts }, (_, place) => (
            <i key={place} data-reached={place < reached ? '' : undefined} />
          ))}
        </div>
      </div>
      <h2 class="ds-heading" data-size="md" id={current ? 'here' : undefined} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
