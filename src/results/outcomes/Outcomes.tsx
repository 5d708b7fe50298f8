import type { SharedOutcome } from '#contract/outcome.ts';
import { OUTCOME_QUESTIONS } from '#core/outcome.ts';
import { outcome as en } from '#i18n/en/outcome.ts';
import { outcome as nb } from '#i18n/nb/outcome.ts';
import { outcome as nn } from '#i18n/nn/outcome.ts';
import { Section } from '../layout.tsx';

/** The page does not carry them: few rounds have an outcome, so the texts load with this part. */
const TEXTS: Readonly<Record<string, typeof nb>> = { nb, nn, en };

interface Props {
  readonly outcomes: readonly SharedOutcome[];
  readonly lang: string;
}

/** How it went after the round, as the coach wrote it and shares it. */
export function Outcomes({ outcomes, lang }: Props) {
  const words = TEXTS[lang] ?? nb;
  return (
    <Section id="outcomes" heading={words.heading}>
      {outcomes.map(({ after, ...given }) => (
        <div key={after}>
          <h3 class="ds-heading" data-size="2xs">
            {words.after[after]}
          </h3>
          <ul class="bullets">
            {OUTCOME_QUESTIONS.map((question) => {
              const { ask, answers } = words.questions[question];
              const shown: Readonly<Record<string, string>> = answers;
              return (
                <li key={question}>
                  {ask} <strong>{shown[given[question]]}</strong>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
      <p class="muted">{words.written}</p>
    </Section>
  );
}
