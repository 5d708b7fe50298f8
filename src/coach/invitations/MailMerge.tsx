import { useState } from 'preact/hooks';
import { dateAndTime, fill, plural } from '#i18n/format.ts';
import { csvFile } from '#ui/csv.ts';
import { saveFile } from '#ui/download.ts';
import { fingerprintWords } from '#ui/fingerprint.ts';
import type { CoachText, MessagesText } from '../coach-text.ts';
import { ReadyMessage } from '../share/ReadyMessage.tsx';
import { askedValues, type ReadyText, type SharedSurvey } from '../share/ready-texts.ts';
import { type HandedOut, isFree, numberRanges, type useHandedOut } from './handed-out.ts';
import { PeoplePreview } from './PeoplePreview.tsx';
import { type People, readPeople } from './people.ts';
import type { Invitation, MadeInvitations } from './useInvitations.ts';

interface Props {
  readonly made: MadeInvitations;
  readonly shared: SharedSurvey;
  readonly messages: MessagesText;
  readonly list: ReturnType<typeof useHandedOut>;
  readonly t: CoachText;
}

/** The list that was saved last, with its numbers: saving it again gives the same file. */
interface Saved {
  readonly typed: string;
  readonly numbers: readonly number[];
}

/** Saves a file with a link for each person, and shows the message for it. Names and addresses stay in the browser. */
export function MailMerge({ made, shared, messages, list, t }: Props) {
  const [typed, setTyped] = useState('');
  const [saved, setSaved] = useState<Saved>();
  const words = t.invitations.mail;
  const { column } = messages.messages.invited;
  const people = readPeople(typed, words);
  const n = people.rows.length;
  const free = (handed: HandedOut) =>
    made.invitations.map(({ number }) => number).filter((number) => isFree(handed, number, 'file'));
  const left = free(list.handedOut);
  const again =
    saved?.typed === typed && saved.numbers.every((number) => list.handedOut.get(number) === 'file');
  const numbers = again ? saved.numbers : n > 0 ? left.slice(0, n) : left;
  const fits = numbers.length > 0 && numbers.length >= n;
  const id = `people-${shared.id}`;

  function save() {
    // Another tab may have taken some numbers since the last render; then nothing is saved.
    const taken = again ? numbers : list.take('file', (now) => (isStillFree(now) ? numbers : []));
    if (taken.length === 0) return;
    const invitations = made.invitations.filter(({ number }) => taken.includes(number));
    const file = mergeFile(people, invitations, column, t);
    saveFile(fill(words.fileName, { id: shared.id }), file, 'text/csv');
    setSaved({ typed, numbers: taken });
  }

  function isStillFree(now: HandedOut): boolean {
    return numbers.every((number) => isFree(now, number, 'file'));
  }

  return (
    <>
      <div class="ds-field">
        <label class="ds-label" for={id}>
          {words.label}
        </label>
        <p data-field="description" id={`${id}-hint`}>
          {words.hint}
        </p>
        <textarea
          class="ds-input"
          id={id}
          rows={4}
          spellcheck={false}
          aria-describedby={`${id}-hint ${id}-said`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <p class={fits ? 'muted' : 'advice'} id={`${id}-said`} role="status">
        {n > 0 && peopleText(people, words)}{' '}
        {!fits
          ? fill(n > 0 ? words.tooMany : words.none, { left: left.length })
          : fill(again ? words.saved : n > 0 ? words.numbers : words.empty, {
              numbers: numberRanges(numbers),
            })}
      </p>
      {fits && n > 0 && <PeoplePreview people={people} numbers={numbers} t={words} />}
      {fits && (
        <button type="button" class="ds-button kit-save" data-variant="secondary" onClick={save}>
          {again ? words.again : words.download}
        </button>
      )}
      <div>
        <p class="kit-words-heading">{words.text}</p>
        <ReadyMessage
          text={invitation(made, shared, messages)}
          locale={shared.locale}
          t={t}
          what={words.the}
          isMailable={false}
        />
      </div>
    </>
  );
}

/** Such as "12 personer, 1 uten adresse." */
function peopleText({ rows, withoutContact }: People, words: CoachText['invitations']['mail']): string {
  const people = plural(words.people, rows.length);
  return withoutContact > 0 ? `${people}, ${fill(words.without, { n: withoutContact })}.` : `${people}.`;
}

function invitation(made: MadeInvitations, shared: SharedSurvey, texts: MessagesText): ReadyText {
  const { subject, body, column } = texts.messages.invited;
  const values = {
    ...askedValues(shared, texts),
    link: `«${column}»`,
    words: fingerprintWords(made.fingerprint).join(' '),
    closes: dateAndTime(shared.closesAt, shared.locale),
  };
  return { subject: fill(subject, values), body: fill(body, values) };
}

/**
 * The file for a mail merge: the pasted columns and each person's own link; without people, the links alone.
 * @param invitations one for each person
 */
export function mergeFile(
  { columns, rows }: Pick<People, 'columns' | 'rows'>,
  invitations: readonly Invitation[],
  linkColumn: string,
  t: Pick<CoachText, 'common' | 'invitations'>,
): string {
  const head = [t.invitations.mail.number, ...columns, linkColumn];
  const body = invitations.map(({ number, link }, place) => [number, ...(rows[place] ?? []), link]);
  return csvFile([head, ...body], t.common.lang);
}
