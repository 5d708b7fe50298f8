import { MIN_RESPONSES, type ResultDocument } from '../../core/index.ts';
import { fill } from '../../i18n/format.ts';
import { Findings } from './Findings.tsx';
import { type AboutProps, Message } from './Frame.tsx';
import { roundFacts, sheetOf } from './sheet.ts';
import type { Wordings, Words } from './text.ts';

interface Props {
  readonly organisation: string;
  readonly round: ResultDocument;
  /** Every round behind the key. */
  readonly rounds: readonly ResultDocument[];
  readonly wordings: Wordings;
  readonly t: Words;
}

/** A closed round: its findings, or why there are none. */
export function Round({ organisation, round, rounds, wordings, t }: Props) {
  const sheet = sheetOf(organisation, round, rounds, wordings, t);
  if (sheet) return <Findings sheet={sheet} />;
  const about = { organisation, facts: roundFacts(round, t) };
  if (round.result && 'tooFew' in round.result)
    return <TooFew about={about} spares={round.invitations?.spares ?? 0} t={t} />;
  return (
    <Message about={about} heading={t.results.trouble.heading}>
      <p>{t.problems.codes.unexpected}</p>
    </Message>
  );
}

interface TooFewProps {
  readonly about: AboutProps;
  /** Spare invitations raise the smallest result: one person may have spent them all. */
  readonly spares: number;
  readonly t: Words;
}

function TooFew({ about, spares, t }: TooFewProps) {
  const { tooFew } = t.results;
  return (
    <Message about={about} heading={tooFew.heading}>
      <p class="lead">{fill(tooFew.text, { least: MIN_RESPONSES + spares })}</p>
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
