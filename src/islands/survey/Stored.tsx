import type { SurveyProps } from './props.ts';

/** The promise, and behind it what exactly is stored; it needs no script to open. */
export function Stored({ promise, stored }: { promise: string; stored: SurveyProps['t']['stored'] }) {
  return (
    <div class="survey-promise">
      <p>{promise}</p>
      <details>
        <summary>{stored.summary}</summary>
        <dl>
          {stored.parts.map(({ heading, text }) => (
            <div key={heading}>
              <dt>{heading}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
