import type { ResultDocument } from '../../core/index.ts';
import { datedDay, fill, plural, wholeNumber } from '../../i18n/format.ts';
import { Findings } from './Findings.tsx';
import { type AboutProps, Message } from './Frame.tsx';
import type { Wordings, Words } from './text.ts';

interface Props {
  readonly organisation: string;
  readonly round: ResultDocument;
  readonly wordings: Wordings;
  readonly t: Words;
}

/** A closed round: its findings, or why there are none. */
export function Round({ organisation, round, wordings, t }: Props) {
  const { results, common } = t;
  const { id, version } = round.instrument;
  const wording = wordings[`${id}@${version}`];
  const facts = [
    fill(results.round, { round: round.round }),
    fill(results.closed, { date: datedDay(round.closesAt, common.lang) }),
  ];
  const { result } = round;
  if (!result || !wording) {
    return (
      <Message about={{ organisation, facts }} heading={results.trouble.heading}>
        <p>{t.problems.codes.unexpected}</p>
      </Message>
    );
  }
  if ('tooFew' in result) return <TooFew about={{ organisation, facts }} t={t} />;
  const size = plural(results.responses, result.responses, {
    n: wholeNumber(result.responses, common.lang),
  });
  return (
    <Findings
      about={{ organisation, facts: [...facts, size] }}
      result={result}
      participation={round.participation}
      wording={wording}
      t={t}
    />
  );
}

function TooFew({ about, t }: { readonly about: AboutProps; readonly t: Words }) {
  const { tooFew } = t.results;
  return (
    <Message about={about} heading={tooFew.heading}>
      <p class="lead">{tooFew.text}</p>
      <div class="ds-card stack">
        <h2 class="ds-heading" data-size="2xs">
          {tooFew.next}
        </h2>
        <ul class="steps">
          {tooFew.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </div>
    </Message>
  );
}
