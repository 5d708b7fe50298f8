import type { Draft } from './draft.ts';
import type { SurveyProps } from './props.ts';

interface Props extends Pick<SurveyProps, 't' | 'parts' | 'answers'> {
  draft: Draft;
  /** The name of the chosen group; undefined when the survey has no groups. */
  group: string | undefined;
  goTo: (step: number) => void;
}

/** Everything that is about to be sent, each part with a way back to it. */
export function Review({ t, parts, answers, draft, group, goTo }: Props) {
  const change = (step: number, name: string) => (
    <button type="button" class="survey-change" onClick={() => goTo(step)}>
      {t.reviewing.change} <span class="ds-sr-only">{name}</span>
    </button>
  );
  return (
    <>
      <p>{t.reviewing.intro}</p>
      {parts.map(({ name, questions }, step) => (
        <div class="survey-answered" key={name}>
          <h3>{name}</h3>
          {change(step, name)}
          <dl>
            {questions.map(({ id, text }) => (
              <div key={id}>
                <dt>{text}</dt>
                <dd>{answers[draft.answers[id] ?? 'unsure']}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      {group !== undefined && (
        <div class="survey-answered">
          <h3>{t.reviewing.group}</h3>
          {change(parts.length, t.reviewing.group)}
          <p>{group}</p>
        </div>
      )}
    </>
  );
}
