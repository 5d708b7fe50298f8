import type { InstrumentText, Published, Weakness } from '#core/index.ts';
import { fill } from '#i18n/format.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';
import { firstSteps, instrumentAdvice } from './advice.ts';
import { BandBar } from './charts/bands/BandBar.tsx';
import { Section } from './layout.tsx';
import { questionSentence } from './question-sentence.ts';
import type { ResultsText } from './results-text.ts';

interface Props {
  readonly weaknesses: readonly Weakness[];
  readonly result: Published;
  readonly wording: InstrumentText;
  readonly t: ResultsText;
}

/** All weaknesses, worst first. Ties are labelled as ties. */
export function Weaknesses({ weaknesses, ...props }: Props) {
  const { results } = props.t;
  const rankText = (rank: number) =>
    fill(results.weaknesses[weaknesses.filter((other) => other.rank === rank).length > 1 ? 'tied' : 'rank'], {
      rank,
    });
  return (
    <Section id="weaknesses" heading={results.weaknesses.heading}>
      <p>{results.weaknesses.intro}</p>
      <ol class="weaknesses">
        {weaknesses.map((weakness, place) => (
          <WeaknessCard
            key={weakness.question.id}
            weakness={weakness}
            rank={rankText(weakness.rank)}
            isAgain={weaknesses.slice(0, place).some(({ factor }) => factor === weakness.factor)}
            {...props}
          />
        ))}
      </ol>
    </Section>
  );
}

interface CardProps extends Omit<Props, 'weaknesses'> {
  readonly weakness: Weakness;
  readonly rank: string;
  /** Whether a weakness further up already explains why the factor matters. */
  readonly isAgain: boolean;
}

function WeaknessCard({ weakness, rank, isAgain, ...props }: CardProps) {
  const { result, wording, t } = props;
  const { question, factor } = weakness;
  return (
    <li class="weakness ds-card">
      <div class="weakness-head">
        <p class="weakness-rank">
          <strong>{rank}</strong> {wording.factors[factor]?.name}
        </p>
        <h3 class="ds-heading" data-size="2xs">
          {wording.questions[question.id]?.text}
        </h3>
        <BandBar id={`weakness-${question.id}`} question={question} responses={result.responses} />
        <p class="weakness-said">
          <VerdictMark verdict={question.verdict} t={t} />
          <span>{questionSentence(question, result, t)}</span>
        </p>
        {question.verdict === 'unseen' && <p>{t.results.unseen.explain}</p>}
        <details
          class="weakness-why"
          open={weakness.rank === 1 && !isAgain}
          data-again={isAgain || undefined}
        >
          <summary>
            {t.results.weaknesses.why}
            <span class="ds-sr-only">: {wording.factors[factor]?.name}</span>
          </summary>
          <p>{wording.factors[factor]?.why}</p>
        </details>
      </div>
      <WhatToDo question={question} {...props} />
    </li>
  );
}

function WhatToDo({ question, wording, t }: Omit<Props, 'weaknesses'> & Pick<Weakness, 'question'>) {
  const { weaknesses, unseen } = t.results;
  return (
    <div class="weakness-do">
      <h4>{weaknesses.steps}</h4>
      <Steps steps={firstSteps(question, wording, t)} />
      {question.verdict === 'unseen' && (
        <>
          <h4>{unseen.missing}</h4>
          <Steps steps={instrumentAdvice(question, wording)} />
        </>
      )}
    </div>
  );
}

function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ul class="bullets">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ul>
  );
}
