import type { OrganisationDocument } from '#contract/organisations.ts';
import type { SurveyDocument } from '#contract/survey.ts';
import { dateAndTime, fill } from '#i18n/format.ts';
import type { Text } from '#i18n/index.ts';
import { answerLink } from '#ui/links.ts';
import { type FindingsText, findingsOf } from '../findings.ts';

/** What messages say about a survey. */
export interface SharedSurvey {
  readonly id: string;
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
  return { id, organisation: name, locale, link, closesAt, moves };
}

/** The channels that have a message. */
export const CHANNELS = ['email', 'chat', 'sms', 'reminder'] as const;
export type Channel = (typeof CHANNELS)[number];

export interface ReadyText {
  readonly subject?: string;
  readonly body: string;
}

/** The message for a channel. */
export function readyText(channel: Channel, shared: SharedSurvey, messages: Text['messages']): ReadyText {
  const { organisation, link, closesAt, locale } = shared;
  const values = { organisation, link, closes: dateAndTime(closesAt, locale) };
  const message = messages[channel];
  if (typeof message === 'string') return { body: fill(message, values) };
  return { subject: message.subject, body: fill(message.body, values) };
}

/** A reminder for everybody who was invited: nobody knows who has answered. Without a link, since each has their own. */
export function invitedReminder(
  { organisation, closesAt, locale }: Omit<SharedSurvey, 'link'>,
  messages: Text['messages'],
): ReadyText {
  const { subject, invited } = messages.reminder;
  return { subject, body: fill(invited, { organisation, closes: dateAndTime(closesAt, locale) }) };
}

/** What the message to the leadership says about a result. */
export interface SharedResult {
  readonly organisation: string;
  readonly factors: NonNullable<SurveyDocument['factors']>;
  /** The results link. */
  readonly link: string;
}

/** The message to the leadership: the findings, the worst first, and the link. */
export function resultText(
  { organisation, factors, link }: SharedResult,
  { result }: Text['messages'],
  words: FindingsText,
): ReadyText {
  const findings = findingsOf(factors, words).map(({ word, factors }) => `– ${word}: ${factors}`);
  const values = { organisation, link, findings: findings.join('\n') };
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
