import type { ComponentChildren } from 'preact';
import { CopyButton } from '#ui/CopyButton.tsx';
import type { CoachText } from '../coach-text.ts';
import { mailTo, type ReadyText } from './ready-texts.ts';

interface Props {
  readonly text: ReadyText;
  /** The language of the message, which may differ from the page's. */
  readonly locale: string;
  readonly t: CoachText;
  /** What the button copies, where that is not simply the text. */
  readonly what?: string;
  /** Whether a message with a subject can be opened in the mail program. A mail merge happens elsewhere. */
  readonly isMailable?: boolean;
  /** Other ways to send it. */
  readonly children?: ComponentChildren;
}

/** A message as its receivers read it, with buttons to copy it and to open it in the mail program. */
export function ReadyMessage({ text, locale, t, what, isMailable = true, children }: Props) {
  const words = t.share.texts;
  return (
    <>
      {/* The message, its links included, is in the receivers' language. */}
      <div class="ready-text" lang={locale} dir="auto" translate={false}>
        {text.subject && <p class="ready-subject">{text.subject}</p>}
        <p>{text.body.trim()}</p>
      </div>
      <div class="ready-actions">
        <CopyButton
          text={text.body}
          what={what ?? words.the}
          spelledOut
          t={t.linkCards}
          variant="secondary"
        />
        {text.subject && isMailable && (
          <a class="ds-button" data-variant="tertiary" href={mailTo(text)}>
            {words.openEmail}
          </a>
        )}
        {children}
      </div>
    </>
  );
}
