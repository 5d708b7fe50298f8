import type { ResultDocument } from '#contract/result.ts';
import { smallestResult } from '#core/index.ts';
import { fill } from '#i18n/format.ts';
import { Findings } from './Findings.tsx';
import { type AboutProps, Message } from './Frame.tsx';
import type { Wordings, Words } from './results-text.ts';
import { roundFacts, sheetOf } from './round-report.ts';

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
  const { tooFew, unreadable } = t.results;
  if (round.result && 'tooFew' in round.result) {
    const least = smallestResult(round.invitations?.spares);
    return <Nothing about={about} why={{ ...tooFew, text: fill(tooFew.text, { least }) }} t={t} />;
  }
  if (round.status === 'unreadable') return <Nothing about={about} why={unreadable} t={t} />;
  return (
    <Message about={about} heading={t.results.trouble.heading}>
      <p>{t.problems.codes.unexpected}</p>
    </Message>
  );
}

interface NothingProps {
  readonly about: AboutProps;
  readonly why: Pick<Words['results']['tooFew'], 'heading' | 'text' | 'steps'>;
  readonly t: Words;
}

/** Why there is nothing to show, and what can be done. */
function Nothing({ about, why, t }: NothingProps) {
  return (
    <Message about={about} heading={why.heading}>
      <p class="lead">{why.text}</p>
      <div class="ds-card stack">
        <h2 class="ds-heading" data-size="2xs">
          {t.results.tooFew.next}
        </h2>
        <ul class="steps">
          {why.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </div>
    </Message>
  );
}
