import { MOVE_ROWS, moveCounts, type Step, stepsOf, WORD_MOVES } from '#core/evidence.ts';
import { isWeak } from '#core/verdict.ts';
import { fill, plural } from '#i18n/format.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';
import type { EvidenceText } from './evidence-text.ts';
import { CountTable, EvidenceSection, Example, type PartProps } from './parts.tsx';
import { sampleEvidence } from './sample.ts';

/** How words moved from round to round, by what was done about them. */
export function Moves({ organisations, t }: PartProps) {
  const words = t.evidence.moves;
  const steps = stepsOf(organisations);
  const withMeasure = steps.filter(({ before, measure }) => isWeak(before) && measure === 'done');
  return (
    <EvidenceSection id="moves" heading={words.heading}>
      {steps.length === 0 ? (
        <Example text={words.none} t={t}>
          <Counts steps={stepsOf(sampleEvidence(t.instrument))} t={t} />
        </Example>
      ) : (
        <Counts steps={steps} t={t} />
      )}
      {withMeasure.length > 0 && (
        <details>
          <summary>{plural(words.list, withMeasure.length)}</summary>
          <ul class="evidence-steps">
            {withMeasure.map((step) => (
              <StepItem key={`${step.organisation} ${step.round} ${step.question}`} step={step} t={t} />
            ))}
          </ul>
        </details>
      )}
    </EvidenceSection>
  );
}

interface CountsProps {
  readonly steps: readonly Step[];
  readonly t: EvidenceText;
}

function Counts({ steps, t }: CountsProps) {
  const words = t.evidence.moves;
  const counts = moveCounts(steps);
  return (
    <>
      <CountTable
        caption={words.caption}
        head={[words.points, ...WORD_MOVES.map((move) => words.columns[move])]}
        groups={[
          {
            rows: MOVE_ROWS.map((row) => ({
              ...{ key: row, name: words.rows[row] },
              cells: WORD_MOVES.map((move) => counts[row][move]),
            })),
          },
        ]}
      />
      <p class="muted">{words.note}</p>
    </>
  );
}

function StepItem({ step, t }: { readonly step: Step; readonly t: EvidenceText }) {
  const { organisation, instrument, round, question, before, after, done } = step;
  const words = t.evidence.moves;
  const short = t.questions[instrument]?.[question] ?? question;
  return (
    <li>
      <p>{fill(words.step, { organisation, n: round, question: short })}</p>
      <p>
        <VerdictMark verdict={before} t={t} /> {words.next} <VerdictMark verdict={after} t={t} />
      </p>
      {done.map((text) => (
        <p key={text} class="muted">
          {text}
        </p>
      ))}
    </li>
  );
}
