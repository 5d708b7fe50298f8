import {
  type EvidenceOrganisation,
  type EvidenceRound,
  factorVerdict,
  type Instrument,
  instrumentKey,
  type RoundOutcome,
  type Verdict,
} from '#core/index.ts';

const SIZE = 12;
/** In the order in which they are drawn: five of seven are no weakness. */
const WORDS: readonly Verdict[] = ['no', 'yes', 'yes', 'mixed', 'yes', 'yes', 'underHalf'];

/** A made-up portfolio, the same every time, to show what the page will look like. */
export function sampleEvidence(instrument: Instrument): EvidenceOrganisation[] {
  return Array.from({ length: SIZE }, (_, place) => {
    const rounds = [1, 2].map((number) => sampleRound(instrument, place, number));
    const outcomes = [sampleOutcome(rounds[0] as EvidenceRound, place)];
    return { id: String(place), name: String(place), rounds, outcomes, due: [] };
  });
}

function sampleRound(instrument: Instrument, place: number, number: number): EvidenceRound {
  const ids = instrument.factors.flatMap(({ questions }) => questions);
  const wordOf = (id: string) =>
    WORDS[(place * 3 + ids.indexOf(id) * 5 + (number - 1) * place) % WORDS.length] ?? 'yes';
  const factors = instrument.factors.map(({ id, questions }) => {
    const words = questions.map((question) => ({ id: question, verdict: wordOf(question) }));
    return { id, questions: words, verdict: factorVerdict(words) };
  });
  return {
    ...{ surveyId: `${place}-${number}`, round: number, instrument: instrumentKey(instrument) },
    ...{ closedAt: '2026-01-15T12:00:00.000Z', size: '25-99' },
    factors,
    measures: ids
      .filter((_, index) => (place + index) % 3 < 2)
      .map((questionId, index) => ({ questionId, text: '', state: index % 2 ? 'done' : 'planned' })),
  };
}

function sampleOutcome(
  { surveyId, round, instrument, closedAt }: EvidenceRound,
  place: number,
): RoundOutcome {
  return {
    ...{ surveyId, round, instrument, closedAt, after: 2, shared: false, entered: closedAt },
    inUse: place % 3 ? 'yes' : 'partly',
    reviewed: place % 2 ? 'yes' : 'partly',
    moved: place % 4 ? 'some' : 'most',
    again: place % 5 ? 'yes' : 'no',
  };
}
