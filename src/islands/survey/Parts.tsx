import { ANSWERS } from '../../core/instrument.ts';
import { fill } from '../../i18n/format.ts';
import { Choices } from './Choices.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import type { SurveyProps } from './props.ts';
import type { Respondent } from './respondent.ts';
import { Step } from './Step.tsx';

interface Props {
  page: SurveyProps;
  respondent: Respondent;
}

/** The steps that ask about the factors: all of them in one form until the page is awake, then one at a time. */
export function Parts({ page: { t, parts, answers }, respondent }: Props) {
  const { awake, draft, step, missing } = respondent;
  const total = parts.reduce((sum, { questions }) => sum + questions.length, 0);
  const options = ANSWERS.map((answer) => [answer, answers[answer]] as const);
  return parts.map(({ name, questions }, place) => {
    const current = awake && place === step;
    const gaps = current ? questions.filter(({ id }) => missing.includes(id)) : [];
    return (
      <Step
        key={name}
        part={fill(t.part, { n: place + 1, all: parts.length })}
        heading={name}
        reached={place + 1}
        parts={parts.length}
        hidden={awake && !current}
        current={current}
        back={current && place > 0 ? { label: t.back, go: () => respondent.goTo(place - 1) } : undefined}
      >
        {gaps.length > 0 && (
          <ErrorSummary
            title={t.missing.title}
            missing={gaps.map(({ id, number }) => [id, fill(t.missing.answer, { n: number })])}
          />
        )}
        {questions.map(({ id, number, text, hint }) => (
          <Choices
            key={id}
            name={id}
            eyebrow={fill(t.question, { n: number, all: total })}
            legend={text}
            hint={hint}
            error={missing.includes(id) ? t.missing.hint : undefined}
            options={options}
            chosen={draft.answers[id]}
          />
        ))}
      </Step>
    );
  });
}
