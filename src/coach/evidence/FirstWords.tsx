import { useState } from 'preact/hooks';
import { LEAST_OUTCOMES, type OutcomeCount, outcomeTables } from '#core/evidence.ts';
import { OUTCOME_ANSWERS, OUTCOME_QUARTERS, OUTCOME_QUESTIONS } from '#core/outcome.ts';
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
  const [question, setQuestion] = useState<(typeof OUTCOME_QUESTIONS)[number]>('inUse');
  const [after, setAfter] = useState<(typeof OUTCOME_QUARTERS)[number]>(2);
  const tables = outcomeTables(organisations, after, question);
  const { ask, answers } = t.outcome.questions[question];
  const answer = (answers as Readonly<Record<string, string>>)[OUTCOME_ANSWERS[question][0]] ?? '';
  return (
    <>
      <div class="evidence-choice">
        <div class="ds-field">
          <label class="ds-label" for="outcome-question">
            {words.question}
          </label>
          <select
            class="ds-input"
            id="outcome-question"
            value={question}
            onChange={({ currentTarget }) => setQuestion(currentTarget.value as typeof question)}
          >
            {OUTCOME_QUESTIONS.map((each) => (
              <option key={each} value={each}>
                {t.outcome.questions[each].ask}
              </option>
            ))}
          </select>
        </div>
        <div class="ds-field">
          <label class="ds-label" for="outcome-after">
            {words.after}
          </label>
          <select
            class="ds-input"
            id="outcome-after"
            value={String(after)}
            onChange={({ currentTarget }) => setAfter(currentTarget.value === '4' ? 4 : 2)}
          >
            {OUTCOME_QUARTERS.map((each) => (
              <option key={each} value={String(each)}>
                {t.outcome.after[each]}
              </option>
            ))}
          </select>
        </div>
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
