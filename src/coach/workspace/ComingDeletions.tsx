import { useState } from 'preact/hooks';
import type { OrganisationDocument } from '#contract/organisations.ts';
import type { SurveyDocument } from '#contract/survey.ts';
import { fileDocument } from '#core/characters.ts';

import { datedDay, fill } from '#i18n/format.ts';
import { readRound } from '#ui/api-client.ts';
import { saveFile } from '#ui/download.ts';
import { problemSentence } from '#ui/problem-sentence.ts';
import type { CoachText } from '../coach-text.ts';

/** A coach is told of a deletion this long before it, in milliseconds: two months, longer than any holiday. */
const ANNOUNCED_AHEAD = 60 * 24 * 60 * 60 * 1000;

/** A round whose result is about to be deleted. */
type RoundToDelete = Pick<SurveyDocument, 'id' | 'round'> & { readonly deletedAt: string };

interface Props {
  readonly organisation: OrganisationDocument;
  readonly coachKey: string;
  readonly locale: string;
  readonly t: CoachText;
}

/** Results that are about to be deleted, each with its day and a button to save it. */
export function ComingDeletions({ organisation, ...props }: Props) {
  const rounds = roundsDeletedSoon(organisation.surveys, Date.now());
  return rounds.map((round) => (
    <ComingDeletion key={round.id} round={round} name={organisation.name} {...props} />
  ));
}

interface ResultProps extends Omit<Props, 'organisation'> {
  readonly round: RoundToDelete;
  readonly name: string;
}

function ComingDeletion({ round, name, coachKey, locale, t }: ResultProps) {
  const [outcome, setOutcome] = useState('');
  const words = t.portfolio.ending;
  async function download() {
    setOutcome('');
    try {
      const result = await readRound(coachKey, round.id);
      const content = JSON.stringify(fileDocument({ organisation: { name }, ...result }), null, 2);
      saveFile(`okr-klar-${round.id}.json`, `${content}\n`, 'application/json');
      setOutcome(words.done);
    } catch (error) {
      setOutcome(problemSentence(t.problems, error));
    }
  }
  const values = { n: round.round, date: datedDay(round.deletedAt, locale) };
  return (
    <div class="ending">
      <p>{fill(words.text, values)}</p>
      <button type="button" class="ds-button" data-variant="secondary" onClick={download}>
        {fill(words.download, values)}
      </button>
      <p class="muted">{words.hint}</p>
      <p role="status">{outcome}</p>
    </div>
  );
}

/** Rounds whose result is deleted within two months, the first to go first. @param now ms since the epoch */
export function roundsDeletedSoon(surveys: readonly SurveyDocument[], now: number): RoundToDelete[] {
  return surveys
    .flatMap(({ id, round, factors, deletedAt }) =>
      factors !== null && deletedAt !== null && Date.parse(deletedAt) - now <= ANNOUNCED_AHEAD
        ? [{ id, round, deletedAt }]
        : [],
    )
    .sort((a, b) => a.round - b.round);
}
