import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type MessagesText, messagesText } from '#coach/coach-text.ts';
import { cancellationFile, deadlineFile } from '#coach/share/calendar.ts';
import {
  CHANNELS,
  invitedReminder,
  mailTo,
  readyText,
  resultText,
  type SharedSurvey,
  smsTo,
} from '#coach/share/ready-texts.ts';
import { fill } from '#i18n/format.ts';
import { LOCALES, textIn } from '#i18n/index.ts';
import { delayAfter } from '#ui/polling.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const SHARED: SharedSurvey = {
  id: 'bab2cd3ef',
  instrument: 'okr-readiness@2',
  organisation: 'Sjø, Land; & «Øst»\\ 🚀 مؤسسة النور '.repeat(3).trim(),
  locale: 'nb',
  link: 'https://okr.example/s/bab2cd3ef',
  closesAt: '2026-12-07T15:00:00.000Z',
  moves: 0,
};

const texts = new Map<string, MessagesText>();
for (const locale of LOCALES) texts.set(locale, await messagesText(locale));
const messagesOf = (locale: string) => texts.get(locale) as MessagesText;

function event(shared: SharedSurvey, locale: string, now = NOW) {
  const file = deadlineFile(shared, messagesOf(locale), now);
  const component = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
  if (!component) throw new Error('no event');
  return { file, component, event: new ICAL.Event(component) };
}

describe.each(LOCALES)('the calendar file in %s', (locale) => {
  it('is read by a parser, with the closing time, the link and every character of the name', () => {
    const { event: found, component } = event(SHARED, locale);
    expect(found.endDate.toJSDate().toISOString()).toBe(SHARED.closesAt);
    expect(found.duration.toSeconds()).toBe(30 * 60);
    expect(found.description).toContain(SHARED.organisation);
    expect(found.description).toContain(SHARED.link);
    expect(component.getFirstPropertyValue('url')).toBe(SHARED.link);
    expect(found.summary).toBe(
      fill(textIn(locale).messages.calendar.summary, {
        title: messagesOf(locale).asked['okr-readiness@2']?.title ?? '',
      }),
    );
  });

  it('has lines of 75 octets at most, ended as the standard says', () => {
    const { file } = event(SHARED, locale);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const octets = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('the reminder', () => {
  const trigger = (now: number) =>
    event(SHARED, 'nb', now)
      .component.getFirstSubcomponent('valarm')
      ?.getFirstPropertyValue('trigger')
      ?.toString();

  it('comes the day before, or an hour before when there is no day left', () => {
    expect(trigger(NOW)).toBe('-P1D');
    expect(trigger(Date.parse('2026-12-06T20:00:00Z'))).toBe('-PT1H');
  });
});

describe('a deadline that is moved or called off', () => {
  const read = (file: string) => {
    const calendar = new ICAL.Component(ICAL.parse(file));
    const found = calendar.getFirstSubcomponent('vevent');
    const value = (name: string) => found?.getFirstPropertyValue(name)?.toString();
    return {
      method: calendar.getFirstPropertyValue('method'),
      ...{ uid: value('uid'), sequence: Number(value('sequence')), status: value('status') },
      ...{ starts: value('dtstart'), zone: found && new ICAL.Event(found).startDate.zone.tzid },
      alarms: found?.getAllSubcomponents('valarm').length,
    };
  };
  const messages = messagesOf('nb');
  const later = { ...SHARED, closesAt: '2026-12-11T15:00:00.000Z', moves: 1 };

  it('is the same entry with a higher number, in UTC', () => {
    const [before, after] = [SHARED, later].map((shared) => read(deadlineFile(shared, messages, NOW)));
    expect(before).toEqual({
      ...{ method: 'PUBLISH', uid: 'bab2cd3ef@okr-klar', sequence: 0, status: 'CONFIRMED', alarms: 1 },
      ...{ starts: '2026-12-07T14:30:00Z', zone: 'UTC' },
    });
    expect(after).toEqual({ ...before, sequence: 1, starts: '2026-12-11T14:30:00Z' });
  });

  it('is cancelled by the same entry with a number above all others', () => {
    expect(read(cancellationFile(later, messages, NOW))).toMatchObject({
      ...{ method: 'CANCEL', uid: 'bab2cd3ef@okr-klar', sequence: 2, status: 'CANCELLED', alarms: 0 },
    });
  });
});

describe('the ready texts', () => {
  it('hold the link and the name, nothing unfilled, in every language and channel', () => {
    for (const locale of LOCALES) {
      for (const channel of CHANNELS) {
        const { subject = '', body } = readyText(channel, { ...SHARED, locale }, messagesOf(locale));
        expect(body).toContain(SHARED.link);
        expect(body).toContain(SHARED.organisation);
        expect(subject + body).not.toMatch(/[{}]|undefined|Invalid/);
      }
    }
  });

  it('remind those with invitations of their own without any link', () => {
    for (const locale of LOCALES) {
      const { subject = '', body } = invitedReminder({ ...SHARED, locale }, messagesOf(locale));
      expect(body).not.toContain('http');
      expect(subject + body).not.toMatch(/[{}]|undefined|Invalid/);
    }
  });

  it('tell the leadership what was found, the worst first, each verdict once', () => {
    const factors = [
      { id: 'rhythm', verdict: 'yes', trend: null },
      { id: 'goals', verdict: 'no', trend: null },
      { id: 'culture', verdict: 'mixed', trend: null },
      { id: 'leadership', verdict: 'no', trend: null },
    ] as const;
    const names = { goals: 'Mål', culture: 'Kultur', leadership: 'Ledelse', rhythm: 'Rytme' };
    for (const locale of LOCALES) {
      const { common } = textIn(locale);
      const findings = { lang: common.lang, verdicts: common.verdicts, factors: names };
      const { organisation, instrument, link } = SHARED;
      const result = { organisation, instrument, factors, link };
      const { subject = '', body } = resultText(result, { ...messagesOf(locale), findings });
      const and = locale === 'en' ? 'and' : 'og';
      expect(body.split('\n').filter((line) => line.startsWith('–'))).toEqual([
        `– ${common.verdicts.no}: Mål ${and} Ledelse`,
        `– ${common.verdicts.mixed}: Kultur`,
        `– ${common.verdicts.yes}: Rytme`,
      ]);
      expect(body).toContain(SHARED.link);
      expect(subject + body).not.toMatch(/[{}]|undefined/);
    }
  });

  it('survive the way through an address whole', () => {
    const text = readyText('email', SHARED, messagesOf('nb'));
    const mail = new URL(mailTo(text));
    expect(mail.searchParams.get('subject')).toBe(text.subject);
    expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(text.body);
    const sms = readyText('sms', SHARED, messagesOf('nb'));
    expect(new URL(smsTo(sms)).searchParams.get('body')).toBe(sms.body);
  });
});

describe('asking again', () => {
  it('waits twice as long after each failure, five minutes at most, and is itself again after a success', () => {
    expect([0, 1, 2, 3, 4, 20].map((failures) => delayAfter(failures, 20_000))).toEqual([
      20_000, 40_000, 80_000, 160_000, 300_000, 300_000,
    ]);
  });
});
