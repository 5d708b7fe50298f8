import { ANSWERS, type Answer } from '#core/index.ts';
import type { AskedQuestion, Questionnaire } from './questionnaire.ts';

interface Props {
  readonly questionnaire: Questionnaire;
  readonly answers: Readonly<Record<string, Answer>>;
  /** The fields that had no answer when the form was sent. */
  readonly missing: readonly string[];
  /** The message at a question without an answer. */
  readonly choose: string;
  readonly onAnswer: (question: string, answer: Answer) => void;
}

/** The id of the first choice of a question, to which messages lead. */
export function answerField(question: string): string {
  return `view-${question}`;
}

/** The questions factor by factor, each with three choices. */
export function QuestionFields({ questionnaire, ...props }: Props) {
  return questionnaire.factors.map(({ name, questions }) => (
    <section key={name} class="stack">
      <h3 class="ds-heading" data-size="xs">
        {name}
      </h3>
      {questions.map((question) => (
        <Question key={question.id} {...props} question={question} words={questionnaire.answers} />
      ))}
    </section>
  ));
}

interface QuestionProps extends Omit<Props, 'questionnaire'> {
  readonly question: AskedQuestion;
  readonly words: Questionnaire['answers'];
}

function Question({ question, words, answers, missing, choose, onAnswer }: QuestionProps) {
  const { id, text, hint } = question;
  const given = answers[id];
  const field = answerField(id);
  const isMissing = given === undefined && missing.includes(field);
  const described = [hint && `${field}-hint`, isMissing && `${field}-error`].filter(Boolean).join(' ');
  return (
    <fieldset class="ds-fieldset" {...(described && { 'aria-describedby': described })}>
      <legend class="ds-label" data-weight="medium">
        {text}
      </legend>
      {hint && (
        <p data-field="description" id={`${field}-hint`}>
          {hint}
        </p>
      )}
      {isMissing && (
        <p class="ds-validation-message" id={`${field}-error`}>
          {choose}
        </p>
      )}
      <div class="choices view-choices">
        {ANSWERS.map((answer, place) => (
          <label class="choice" key={answer}>
            <input
              class="ds-input"
              type="radio"
              name={id}
              {...(place === 0 && { id: field })}
              value={answer}
              checked={answer === given}
              onChange={() => onAnswer(id, answer)}
            />
            <span>{words[answer]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
