import { useState } from 'preact/hooks';
import { CopyButton } from '../../../components/CopyButton.tsx';
import { saveFile } from '../../../components/save.ts';
import { dateAndTime, fill, plural } from '../../../i18n/format.ts';
import { fingerprintWords } from '../../fingerprint.ts';
import type { Shared } from '../share/texts.ts';
import type { CoachText } from '../text.ts';
import { mergeFile, peopleIn } from './merge.ts';
import type { Made } from './useInvitations.ts';

interface Props {
  readonly made: Made;
  readonly shared: Shared;
  readonly onHanded: (numbers: readonly number[]) => void;
  readonly t: CoachText;
}

/** A file with a link for each person, and the text that goes with it. Names and addresses stay in the browser. */
export function MailMerge({ made, shared, onHanded, t }: Props) {
  const [typed, setTyped] = useState('');
  const words = t.invitations.mail;
  const message = t.messages[shared.locale]?.invited;
  const people = peopleIn(typed, words);
  const all = made.invitations.length;
  const n = people.rows.length;
  const id = `people-${shared.id}`;
  if (!message) return null;

  function save() {
    const file = mergeFile(people, made.invitations, message?.column ?? '', t);
    saveFile(fill(words.fileName, { id: shared.id }), file, 'text/csv');
    onHanded(made.invitations.slice(0, n || all).map(({ number }) => number));
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
      <p class={n > all ? 'advice' : 'muted'} id={`${id}-said`} role="status">
        {n > all ? fill(words.tooMany, { n, all }) : n > 0 ? plural(words.rows, n) : words.empty}
      </p>
      {n <= all && (
        <button type="button" class="ds-button kit-save" data-variant="secondary" onClick={save}>
          {words.download}
        </button>
      )}
      <MergeText text={textOf(message, made, shared)} subject={message.subject} shared={shared} t={t} />
    </>
  );
}

function textOf(message: CoachText['messages'][string]['invited'], made: Made, shared: Shared): string {
  return fill(message.body, {
    organisation: shared.organisation,
    link: `«${message.column}»`,
    words: fingerprintWords(made.fingerprint).join(' '),
    closes: dateAndTime(shared.closesAt, shared.locale),
  });
}

interface TextProps extends Pick<Props, 'shared' | 't'> {
  readonly text: string;
  readonly subject: string;
}

function MergeText({ text, subject, shared, t }: TextProps) {
  const words = t.invitations.mail;
  return (
    <div>
      <p class="kit-words-heading">{words.text}</p>
      <div class="ready-text" lang={shared.locale} dir="auto" translate={false}>
        <p class="ready-subject">{subject}</p>
        <p>{text.trim()}</p>
      </div>
      <CopyButton text={text} what={words.the} spelledOut t={t.kit} variant="secondary" />
    </div>
  );
}
