import { weakestCounts } from '#core/evidence.ts';
import { plural } from '#i18n/format.ts';
import { CountTable, EvidenceSection, Example, type PartProps } from './parts.tsx';
import { sampleEvidence } from './sample.ts';

/** How often each factor was the weakest. */
export function Weakest({ organisations, ...rest }: PartProps) {
  const words = rest.t.evidence.weakest;
  const isEmpty = organisations.every(({ rounds }) => rounds.length === 0);
  return (
    <EvidenceSection id="weakest" heading={words.heading}>
      {isEmpty ? (
        <Example text={words.none} t={rest.t}>
          <Tables organisations={sampleEvidence(rest.t.instrument)} {...rest} />
        </Example>
      ) : (
        <Tables organisations={organisations} {...rest} />
      )}
    </EvidenceSection>
  );
}

function Tables({ organisations, t }: PartProps) {
  const words = t.evidence.weakest;
  return (
    <>
      {weakestCounts(organisations).map(({ instrument, rounds, none, factors }) => (
        <CountTable
          key={instrument}
          caption={plural(words.caption, rounds, { instrument: t.instruments[instrument] ?? instrument })}
          head={[words.factor, words.rounds]}
          groups={[
            {
              rows: [
                ...factors.map(({ id, rounds: cell }) => ({
                  key: id,
                  name: t.factors[id] ?? id,
                  cells: [cell],
                })),
                { key: '', name: words.nothing, cells: [none] },
              ],
            },
          ]}
        />
      ))}
      <p class="muted">{words.tied}</p>
    </>
  );
}
