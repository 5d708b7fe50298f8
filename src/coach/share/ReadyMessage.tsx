import type { ComponentChildren } from 'preact';
import { CopyButton } from '#ui/CopyButton.tsx';
import type { CoachText } from '../coach-text.ts';
import { mailTo, type ReadyText } from './ready-texts.ts';

interface Props {
  readonly text: ReadyText;
  /** The language it is written in, which may be another than the page's. */
  readonly locale: string;
  readonly t: CoachText;
  /** Other ways of sending it. */
  readonly children?: ComponentChildren;
}

/** A message as it will be read, to copy, or to open in the mail program when it has a subject. */
export function ReadyMessage({ text, locale, t, children }: Props) {
  const words = t.share.texts;
  return (
    <>
      {/* What is copied is in the language of the receivers, link and all: here too. */}
      <div class="ready-text" lang={locale} dir="auto" translate={false}>
        {text.subject && <p class="ready-subject">{text.subject}</p>}
        <p>{text.body.trim()}</p>
      </div>
      <div class="ready-actions">
        <CopyButton text={text.body} what={words.the} spelledOut t={t.linkCards} variant="secondary" />
        {text.subject && (
          <a class="ds-button" data-variant="tertiary" href={mailTo(text)}>
            {words.openEmail}
          </a>
        )}
        {children}
      </div>
    </>
  );
}
