import { useState } from 'preact/hooks';
import type { ResultDocument } from '#contract/result.ts';
import type { ResultsDocument } from '#contract/results.ts';
import { fill } from '#i18n/format.ts';
import { Message } from './layout.tsx';
import { OpenNotice, OpenRound } from './OpenRound.tsx';
import { Round } from './Round.tsx';
import type { ResultsText, Wordings } from './results-text.ts';
import type { Opened } from './round-report.ts';

interface Props {
  readonly document: ResultsDocument;
  readonly opened: Opened;
  readonly wordings: Wordings;
  readonly t: ResultsText;
  readonly onAgain: () => void;
}

/** The newest closed round, with a choice of earlier ones. Rounds are never compared in numbers (invariant I4). */
export function Rounds({ document, opened, wordings, t, onAgain }: Props) {
  const { name } = document.organisation;
  const closed = document.rounds.filter(({ status }) => status === 'closed' || status === 'unreadable');
  const open = document.rounds.find(({ status }) => status === 'open' || status === 'closing');
  const [chosen, choose] = useState(closed[0]?.surveyId);
  // Nothing is chosen when the only round closed after the page had loaded.
  const round = closed.find(({ surveyId }) => surveyId === chosen) ?? closed[0];
  if (!round && open) return <OpenRound organisation={name} round={open} t={t} onAgain={onAgain} />;
  if (!round) {
    return (
      <Message about={{ organisation: name }} heading={t.results.empty.heading}>
        <p>{t.results.empty.text}</p>
      </Message>
    );
  }
  return (
    <>
      {open && <OpenNotice round={open} t={t} />}
      {closed.length > 1 && <RoundChoice closed={closed} round={round} t={t} onChoose={choose} />}
      <Round
        key={round.surveyId}
        organisation={name}
        round={round}
        rounds={closed}
        opened={opened}
        wordings={wordings}
        t={t}
      />
    </>
  );
}

interface ChoiceProps {
  readonly closed: readonly ResultDocument[];
  readonly round: ResultDocument;
  readonly t: ResultsText;
  readonly onChoose: (surveyId: string) => void;
}

function RoundChoice({ closed, round, t, onChoose }: ChoiceProps) {
  const { results } = t;
  return (
    <div class="round-choice">
      <label class="ds-label" for="round">
        {results.chooseRound}
      </label>
      <select
        class="ds-input"
        id="round"
        value={round.surveyId}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {closed.map((other) => (
          <option key={other.surveyId} value={other.surveyId}>
            {fill(other === closed[0] ? results.newest : results.round, { round: other.round })}
          </option>
        ))}
      </select>
      <p class="ds-sr-only" role="status">
        {fill(results.roundShown, { round: round.round })}
      </p>
    </div>
  );
}
