import { useState } from 'preact/hooks';
import { fileDocument } from '#core/file-text.ts';
import type { OrganisationDocument } from '#core/index.ts';
import { datedDay, fill } from '#i18n/format.ts';
import { readRound } from '#ui/api-client.ts';
import { saveFile } from '#ui/download.ts';
import type { CoachText } from '../coach-text.ts';
import { problemSentence } from '../problem-sentence.ts';
import { type RoundToDelete, roundsDeletedSoon } from './deletion.ts';

interface Props {
  readonly organisation: OrganisationDocument;
  readonly coachKey: string;
  readonly locale: string;
  readonly t: CoachText;
}

/** Results that are about to be deleted, each with its day and a way to keep it. */
export function ComingDeletions({ organisation, ...props }: Props) {
  const ending = roundsDeletedSoon(organisation.surveys, Date.now());
  return ending.map((round) => (
    <ComingDeletion key={round.id} round={round} name={organisation.name} {...props} />
  ));
}

interface ResultProps extends Omit<Props, 'organisation'> {
  readonly round: RoundToDelete;
  readonly name: string;
}

function ComingDeletion({ round, name, coachKey, locale, t }: ResultProps) {
  const [said, setSaid] = useState('');
  const words = t.portfolio.ending;
  async function download() {
    setSaid('');
    try {
      const result = await readRound(coachKey, round.id);
      const content = JSON.stringify(fileDocument({ organisation: { name }, ...result }), null, 2);
      saveFile(`okr-klar-${round.id}.json`, `${content}\n`, 'application/json');
      setSaid(words.done);
    } catch (error) {
      setSaid(problemSentence(t.problems, error));
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
      <p role="status">{said}</p>
    </div>
  );
}
