import { useState } from 'preact/hooks';
import { LEAST_OUTCOMES, type OutcomeCount, outcomeTables } from '#core/evidence.ts';
import {
  OUTCOME_ANSWERS,
  OUTCOME_QUARTERS,
  OUTCOME_QUESTIONS,
  type OutcomeQuarters,
  type OutcomeQuestion,
} from '#core/outcome.ts';
import { fill, plural } from '#i18n/format.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';
import type { EvidenceText } from './evidence-text.ts';
import { CountTable, EvidenceSection, Example, type PartProps } from './parts.tsx';
import { sampleEvidence } from './sample.ts';

/** First words against how it went: counts with their intervals, and what may be concluded from them. */
export function FirstWords({ organisations, locale, t }: PartProps) {
  const words = t.evidence.first;
  const isEmpty = organisations.every(({ outcomes }) => outcomes.length === 0);
  const deleted = organisations.flatMap(({ outcomes, rounds }) =>
    outcomes.filter(({ surveyId }) => !rounds.some((round) => round.surveyId === surveyId)),
  ).length;
  return (
    <EvidenceSection id="first" heading={words.heading}>
      {isEmpty ? (
        <Example text={words.none} t={t}>
          <Choice organisations={sampleEvidence(t.instrument)} locale={locale} t={t} />
        </Example>
      ) : (
        <Choice organisations={organisations} locale={locale} t={t} />
      )}
      {deleted > 0 && <p>{plural(words.deleted, deleted)}</p>}
    </EvidenceSection>
  );
}

function Choice({ organisations, t }: PartProps) {
  const words = t.evidence.first;
  const [question, setQuestion] = useState<OutcomeQuestion>('inUse');
  const [after, setAfter] = useState<OutcomeQuarters>(2);
  const tables = outcomeTables(organisations, after, question);
  const { ask, answers } = t.outcome.questions[question];
  const answer = (answers as Readonly<Record<string, string>>)[OUTCOME_ANSWERS[question][0]] ?? '';
  return (
    <>
      <div class="evidence-choice">
        <Select
          id="outcome-question"
          label={words.question}
          value={question}
          options={OUTCOME_QUESTIONS.map((each) => [each, t.outcome.questions[each].ask] as const)}
          onSelect={setQuestion}
        />
        <Select
          id="outcome-after"
          label={words.after}
          value={after}
          options={OUTCOME_QUARTERS.map((each) => [each, t.outcome.after[each]] as const)}
          onSelect={setAfter}
        />
      </div>
      {tables.length === 0 && <p role="status">{plural(words.tooFew, 0)}</p>}
      {tables.map(({ instrument, organisations: n, rows }) => (
        <div class="stack" key={instrument}>
          <CountTable
            caption={fill(words.caption, {
              ...{ instrument: t.instruments[instrument] ?? instrument, ask, answer },
              after: t.outcome.after[after].toLocaleLowerCase(t.common.lang),
            })}
            head={[words.start, words.organisations, fill(words.answered, { answer }), words.interval]}
            groups={groupsOf(rows, t)}
          />
          <p class="evidence-conclusion">
            {n < LEAST_OUTCOMES ? plural(words.tooFew, n) : fill(words.enough, { n })}
          </p>
        </div>
      ))}
      <p class="muted">{words.how}</p>
    </>
  );
}

interface SelectProps<Value extends string | number> {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, text: string])[];
  readonly onSelect: (value: Value) => void;
}

function Select<Value extends string | number>(props: SelectProps<Value>) {
  const { id, label, value, options, onSelect } = props;
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {label}
      </label>
      <select
        class="ds-input"
        id={id}
        value={String(value)}
        onChange={({ currentTarget }) => {
          const chosen = options[currentTarget.selectedIndex];
          if (chosen) onSelect(chosen[0]);
        }}
      >
        {options.map(([each, text]) => (
          <option key={each} value={String(each)}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The rows of each factor together, under its name. */
function groupsOf(rows: readonly OutcomeCount[], t: EvidenceText) {
  const factors = [...new Set(rows.map(({ factor }) => factor))];
  return factors.map((factor) => ({
    name: factor === null ? t.evidence.first.worst : (t.factors[factor] ?? factor),
    rows: rows
      .filter((row) => row.factor === factor)
      .map((row) => ({
        key: row.word,
        name: <VerdictMark verdict={row.word} t={t} />,
        cells: [row.n, row.k, intervalOf(row, t)],
      })),
  }));
}

function intervalOf({ n, share }: OutcomeCount, t: EvidenceText): string {
  const { percent, few } = t.evidence.first;
  const [low, high] = [share.low, share.high].map((end) => Math.round(100 * end)) as [number, number];
  const interval = fill(percent, { low, high });
  return n < LEAST_OUTCOMES ? `${interval}, ${few}` : interval;
}
