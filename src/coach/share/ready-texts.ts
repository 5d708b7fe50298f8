import type { OrganisationDocument, SurveyDocument } from '#core/index.ts';
import { dateAndTime, fill } from '#i18n/format.ts';
import type { Text } from '#i18n/index.ts';
import { answerLink } from '#ui/links.ts';
import { type FindingsText, findingsOf } from '../findings.ts';

/** A survey as it is told to those who are to answer. */
export interface SharedSurvey {
  readonly id: string;
  readonly organisation: string;
  /** The survey's language, which may be another than the page's. */
  readonly locale: string;
  readonly link: string;
  readonly closesAt: string;
  /** How often the closing time has been moved. */
  readonly moves: number;
}

/** What those who are to answer are told of a survey. In the browser only: the link leads to where the page is. */
export function sharedSurvey({ name }: OrganisationDocument, survey: SurveyDocument): SharedSurvey {
  const { id, locale, closesAt, moves } = survey;
  const link = answerLink(location.origin, locale, id);
  return { id, organisation: name, locale, link, closesAt, moves };
}

/** The ways of sending a ready text. */
export const CHANNELS = ['email', 'chat', 'sms', 'reminder'] as const;
export type Channel = (typeof CHANNELS)[number];

export interface ReadyText {
  readonly subject?: string;
  readonly body: string;
}

/** The text for a channel, filled in. */
export function readyText(channel: Channel, shared: SharedSurvey, messages: Text['messages']): ReadyText {
  const { organisation, link, closesAt, locale } = shared;
  const values = { organisation, link, closes: dateAndTime(closesAt, locale) };
  const message = messages[channel];
  if (typeof message === 'string') return { body: fill(message, values) };
  return { subject: message.subject, body: fill(message.body, values) };
}

/** A reminder to everybody who was invited: nobody knows who has answered, and each has a link of their own. */
export function invitedReminder(
  { organisation, closesAt, locale }: Omit<SharedSurvey, 'link'>,
  messages: Text['messages'],
): ReadyText {
  const { subject, invited } = messages.reminder;
  return { subject, body: fill(invited, { organisation, closes: dateAndTime(closesAt, locale) }) };
}

/** A result as it is told to the leadership. */
export interface SharedResult {
  readonly organisation: string;
  readonly factors: NonNullable<SurveyDocument['factors']>;
  /** The results link. */
  readonly link: string;
}

/** What was found, the worst first, and where to read it. */
export function resultText(
  { organisation, factors, link }: SharedResult,
  { result }: Text['messages'],
  words: FindingsText,
): ReadyText {
  const findings = findingsOf(factors, words).map(({ word, factors }) => `– ${word}: ${factors}`);
  const values = { organisation, link, findings: findings.join('\n') };
  return { subject: fill(result.subject, values), body: fill(result.body, values) };
}

/** Opens the mail program with a message that only lacks its receivers. */
export function mailTo({ subject = '', body }: ReadyText): string {
  // RFC 6068: line breaks in a mailto address are CRLF.
  const lines = body.replaceAll('\n', '\r\n');
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}

/** Opens a text message. iOS reads what follows `&`, Android what follows `?`. */
export function smsTo({ body }: ReadyText): string {
  return `sms:?&body=${encodeURIComponent(body)}`;
}
