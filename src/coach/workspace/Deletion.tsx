import { useState } from 'preact/hooks';
import { fileDocument } from '#core/characters.ts';
import type { OrganisationDocument } from '#core/index.ts';
import { datedDay, fill } from '#i18n/format.ts';
import { readRound } from '#ui/api-client.ts';
import { saveFile } from '#ui/download.ts';
import { type CoachText, sentenceFor } from '../coach-text.ts';
import { type EndingRound, endingRounds } from './deletion.ts';

interface Props {
  readonly organisation: OrganisationDocument;
  readonly coachKey: string;
  readonly locale: string;
  readonly t: CoachText;
}

/** Results that are about to be deleted, each with its day and a way to keep it. */
export function Ending({ organisation, ...props }: Props) {
  const ending = endingRounds(organisation.surveys, Date.now());
  return ending.map((round) => (
    <EndingResult key={round.id} round={round} name={organisation.name} {...props} />
  ));
}

interface ResultProps extends Omit<Props, 'organisation'> {
  readonly round: EndingRound;
  readonly name: string;
}

function EndingResult({ round, name, coachKey, locale, t }: ResultProps) {
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
      setSaid(sentenceFor(t.problems, error));
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
