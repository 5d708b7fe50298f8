import type { ComponentChildren } from 'preact';
import type { CoachText, MessagesText } from './coach-text.ts';
import { LazyPart } from './LazyPart.tsx';
import { loadMessages } from './load-text.ts';

interface Content {
  readonly children: (messages: MessagesText) => ComponentChildren;
}

interface Props extends Content {
  /** The language of the messages. */
  readonly locale: string;
  readonly t: Pick<CoachText, 'common'>;
}

/** A part of a page that shows messages, which load with it. A failed load can be retried. */
export function WithMessages({ locale, t, children }: Props) {
  async function load() {
    const messages = await loadMessages(locale);
    return ({ children }: Content) => <>{children(messages)}</>;
  }
  return (
    <LazyPart key={locale} load={load} props={{ children }} failed={t.common.unloaded.text} t={t.common} />
  );
}
