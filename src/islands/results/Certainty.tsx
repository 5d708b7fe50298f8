import { meaningOfUnseen } from '../../charts/parts/said.ts';
import { VerdictMark } from '../../charts/parts/VerdictMark.tsx';
import { type Participation, type Published, type ResultDocument, VERDICTS } from '../../core/index.ts';
import { fill } from '../../i18n/format.ts';
import { certaintyText } from './certainty.ts';
import { Section } from './Frame.tsx';
import type { Words } from './text.ts';

interface Props {
  readonly result: Published;
  readonly participation: Participation;
  readonly invitations: ResultDocument['invitations'];
  readonly t: Words;
}

/** How sure we can be: how many answered, why figures are ranges, what the verdicts mean. */
export function Certainty({ result, participation, invitations, t }: Props) {
  const { certainty } = t.results;
  const { label, text } = certaintyText(result.responses, participation, t);
  return (
    <Section id="certainty" heading={certainty.heading}>
      <p class="certainty">
        <strong>{label}.</strong> {text}
      </p>
      {invitations && <p>{fill(t.results.certainty.invited, { ...invitations })}</p>}
      <div class="answers">
        <details class="ds-details">
          <summary>{certainty.why}</summary>
          <div class="stack">
            {certainty.reasons.map((reason) => (
              <p key={reason}>{reason}</p>
            ))}
          </div>
        </details>
        <details class="ds-details">
          <summary>{certainty.how}</summary>
          <Meanings result={result} t={t} />
        </details>
      </div>
    </Section>
  );
}

function Meanings({ result, t }: Omit<Props, 'participation' | 'invitations'>) {
  const { meanings, weakest } = t.results.certainty;
  return (
    <div class="stack">
      <dl class="meanings">
        {VERDICTS.map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictMark verdict={verdict} t={t} />
            </dt>
            <dd>{verdict === 'unseen' ? meaningOfUnseen(result, t) : meanings[verdict]}</dd>
          </div>
        ))}
      </dl>
      <p>{weakest}</p>
    </div>
  );
}
