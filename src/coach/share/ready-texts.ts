import type { OrganisationDocument } from '#contract/organisations.ts';
import type { SurveyDocument } from '#contract/survey.ts';
import { instrumentKey } from '#core/instrument.ts';
import { dateAndTime, fill } from '#i18n/format.ts';
import { answerLink } from '#ui/links.ts';
import type { AskedText, MessagesText } from '../coach-text.ts';
import { findingsOf } from '../findings.ts';

/** What messages say about a survey. */
export interface SharedSurvey {
  readonly id: string;
  /** What it asks, `id@version`. */
  readonly instrument: string;
  readonly organisation: string;
  /** The survey's language, which may differ from the page's. */
  readonly locale: string;
  readonly link: string;
  readonly closesAt: string;
  /** How often the closing time has been moved. */
  readonly moves: number;
}

/** What messages say about a survey. Works in the browser only: the link leads to the page's own origin. */
export function sharedSurvey({ name }: OrganisationDocument, survey: SurveyDocument): SharedSurvey {
  const { id, locale, closesAt, moves } = survey;
  const link = answerLink(location.origin, locale, id);
  return {
    id,
    instrument: instrumentKey(survey.instrument),
    organisation: name,
    locale,
    link,
    closesAt,
    moves,
  };
}

/** The channels that have a message. */
export const CHANNELS = ['email', 'chat', 'sms', 'reminder'] as const;
export type Channel = (typeof CHANNELS)[number];

export interface ReadyText {
  readonly subject?: string;
  readonly body: string;
}

/** What a message says about what a survey asks: its title, why it asks, and how many questions. */
export function askedValues(
  { instrument, organisation }: Pick<SharedSurvey, 'instrument' | 'organisation'>,
  { asked }: Pick<MessagesText, 'asked'>,
): Readonly<Record<keyof AskedText | 'organisation', string | number>> {
  const { title = '', about = '', n = 0 } = asked[instrument] ?? {};
  return { organisation, title, n, about: fill(about, { organisation }) };
}

/** The message for a channel. */
export function readyText(channel: Channel, shared: SharedSurvey, texts: MessagesText): ReadyText {
  const { link, closesAt, locale } = shared;
  const values = { ...askedValues(shared, texts), link, closes: dateAndTime(closesAt, locale) };
  const message = texts.messages[channel];
  if (typeof message === 'string') return { body: fill(message, values) };
  return { subject: fill(message.subject, values), body: fill(message.body, values) };
}

/** A reminder for everybody who was invited: nobody knows who has answered. Without a link, since each has their own. */
export function invitedReminder(shared: Omit<SharedSurvey, 'link'>, texts: MessagesText): ReadyText {
  const { subject, invited } = texts.messages.reminder;
  const values = { ...askedValues(shared, texts), closes: dateAndTime(shared.closesAt, shared.locale) };
  return { subject: fill(subject, values), body: fill(invited, values) };
}

/** What the message to the leadership says about a result. */
export interface SharedResult {
  /** What was asked, `id@version`. */
  readonly instrument: string;
  readonly organisation: string;
  readonly factors: NonNullable<SurveyDocument['factors']>;
  /** The results link. */
  readonly link: string;
}

/** The message to the leadership: the findings, the worst first, and the link. */
export function resultText(shared: SharedResult, texts: MessagesText): ReadyText {
  const { result } = texts.messages;
  const findings = findingsOf(shared.factors, texts.findings).map(
    ({ word, factors }) => `– ${word}: ${factors}`,
  );
  const values = { ...askedValues(shared, texts), link: shared.link, findings: findings.join('\n') };
  return { subject: fill(result.subject, values), body: fill(result.body, values) };
}

/** An address that opens the mail program with a message without receivers. */
export function mailTo({ subject = '', body }: ReadyText): string {
  // RFC 6068: line breaks in a mailto address are CRLF.
  const lines = body.replaceAll('\n', '\r\n');
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}

/** An address that opens a text message. iOS reads the part after `&`, Android the part after `?`. */
export function smsTo({ body }: ReadyText): string {
  return `sms:?&body=${encodeURIComponent(body)}`;
}
