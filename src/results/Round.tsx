import type { ResultDocument } from '#contract/result.ts';
import { smallestResult } from '#core/index.ts';
import { fill } from '#i18n/format.ts';
import { Findings } from './Findings.tsx';
import { type AboutRoundProps, Message } from './layout.tsx';
import type { ResultsText, Wordings } from './results-text.ts';
import { type Opened, roundFacts, roundReport } from './round-report.ts';

interface Props {
  readonly organisation: string;
  readonly round: ResultDocument;
  /** Every round that the key gives access to. */
  readonly rounds: readonly ResultDocument[];
  readonly opened: Opened;
  readonly wordings: Wordings;
  readonly t: ResultsText;
}

/** A closed round: its findings, or why there are none. */
export function Round({ organisation, round, rounds, opened, wordings, t }: Props) {
  const report = roundReport(organisation, round, rounds, wordings, t);
  if (report) return <Findings report={report} opened={opened} />;
  const about = { organisation, facts: roundFacts(round, t) };
  const { tooFew, unreadable } = t.results;
  if (round.result && 'tooFew' in round.result) {
    const least = smallestResult(round.invitations?.spares);
    return <NoFindings about={about} why={{ ...tooFew, text: fill(tooFew.text, { least }) }} t={t} />;
  }
  if (round.status === 'unreadable') return <NoFindings about={about} why={unreadable} t={t} />;
  return (
    <Message about={about} heading={t.results.trouble.heading}>
      <p>{t.problems.codes.unexpected}</p>
    </Message>
  );
}

interface NoFindingsProps {
  readonly about: AboutRoundProps;
  readonly why: Pick<ResultsText['results']['tooFew'], 'heading' | 'text' | 'steps'>;
  readonly t: ResultsText;
}

/** Why there are no findings, and what to do about it. */
function NoFindings({ about, why, t }: NoFindingsProps) {
  return (
    <Message about={about} heading={why.heading}>
      <p class="lead">{why.text}</p>
      <div class="ds-card stack">
        <h2 class="ds-heading" data-size="2xs">
          {t.results.tooFew.next}
        </h2>
        <ul class="bullets">
          {why.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </div>
    </Message>
  );
}
