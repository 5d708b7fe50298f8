import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setupText } from '#coach/coach-text.ts';
import {
  closingFault,
  closingFaultText,
  dateIn,
  momentText,
  toMilliseconds,
  usualClosing,
} from '#coach/create/closing-time.ts';
import { parseSpares, type SetupFields, setupFaults, summaryLines, toSetup } from '#coach/create/setup.ts';
import * as nb from '#i18n/nb/index.ts';

const NOW = new Date(2026, 10, 23, 12);
const CLOSING = usualClosing(NOW);
const FILLED: SetupFields = {
  ...CLOSING,
  name: 'Nordlys AS',
  employees: '',
  locale: 'nb',
  instrument: 'okr-readiness',
  groups: [],
  groupFields: [],
  signupCode: '',
  resultsShared: false,
  mode: 'open',
  spares: '',
};

function faults(change: Partial<SetupFields>): string[] {
  return setupFaults({ ...FILLED, ...change }, NOW.getTime()).map(
    ({ path, message }) => `${path} ${message}`,
  );
}

function groups(...names: string[]): Pick<SetupFields, 'groups' | 'groupFields'> {
  const fields = names.map((name, at) => ({ id: `group-${at + 1}`, name }));
  return { groups: fields.filter(({ name }) => name), groupFields: fields.map(({ id }) => id) };
}

describe('the form of /new', () => {
  it('is complete with a name alone', () => {
    expect(faults({})).toEqual([]);
    expect(toSetup(FILLED)).toMatchObject({ name: 'Nordlys AS', employees: null, groups: [] });
  });

  it('names every field that is wrong, in the order of the page', () => {
    expect(faults({ name: '', employees: '12x', ...groups('Ledere', ''), date: '' })).toEqual([
      'name missing',
      'employees out-of-range',
      'groups missing',
      'closesAt out-of-range',
    ]);
  });

  it('takes the limits of the API', () => {
    expect(faults({ name: 'x'.repeat(120), employees: '1000000' })).toEqual([]);
    expect(faults({ name: 'x'.repeat(121), employees: '1000001' })).toEqual([
      'name too-long',
      'employees out-of-range',
    ]);
    expect(faults({ employees: '0' })).toEqual(['employees out-of-range']);
  });

  it('needs a number of people for invitations, and never says that it may be left blank', () => {
    const invited = { mode: 'invited', spares: '2' };
    expect(faults({ ...invited, employees: '12' })).toEqual([]);
    for (const employees of ['', 'tolv', '0'])
      expect(faults({ ...invited, employees })).toEqual(['invited missing']);
    expect(faults({ ...invited, employees: '4' })).toEqual(['invited too-short']);
  });

  it('refuses two groups of the same name, whatever their capitals', () => {
    expect(faults(groups('Ledere', 'Stab', 'ledere'))).toEqual(['groups.2 invalid']);
  });

  it('leads to the first group there is, when none has a name, whichever were removed', async () => {
    const typed = { ...FILLED, groups: [], groupFields: ['group-2', 'group-3'] };
    expect(
      summaryLines(setupFaults(typed, NOW.getTime()), typed, {
        ...setupText('nb'),
        create: nb.create,
      }),
    ).toMatchObject([{ id: 'group-2' }]);
  });

  it('leads an error of the API to the field it was typed in, past groups left blank', async () => {
    const typed = { ...FILLED, ...groups('Ledere', '', 'Stab') };
    const lines = summaryLines([{ path: 'groups.1', message: 'too-long' }], typed, {
      ...setupText('nb'),
      create: nb.create,
    });
    expect(lines).toEqual([{ id: 'group-3', message: nb.create.faults['groups.too-long'] }]);
  });
});

describe('the closing time', () => {
  it('is two weeks ahead at four in the afternoon unless the coach says otherwise', () => {
    expect(CLOSING).toEqual({ date: '2026-12-07', time: '16:00' });
    expect(toMilliseconds(CLOSING)).toBe(new Date(2026, 11, 7, 16).getTime());
  });

  it('lies 24 hours ahead, at most 90 days', () => {
    const at = (days: number) => closingFault({ date: dateIn(NOW, days), time: '11:00' }, NOW.getTime());
    const outside = 'out-of-range';
    expect([at(1), at(2), at(90), at(91)]).toEqual([outside, undefined, undefined, outside]);
  });
});

describe('a closing time on the nights that clocks are moved', () => {
  const zone = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = 'Europe/Oslo';
  });
  afterAll(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
  const spring = (time: string) => ({ date: '2027-03-28', time });
  const march = Date.parse('2027-03-01T12:00:00Z');

  it('is refused when no clock shows it, in words of its own, and never moved', () => {
    expect(
      ['01:59', '02:00', '02:30', '02:59', '03:00'].map((time) => closingFault(spring(time), march)),
    ).toEqual([...[undefined, 'invalid', 'invalid', 'invalid', undefined]]);
    expect(closingFaultText('invalid', nb.create)).toBe(nb.create.faults['closesAt.invalid']);
    expect(momentText(spring('02:30'), nb)).toBe(nb.create.faults['closesAt.invalid']);
    // Control: JavaScript itself would take it for half past three.
    expect(new Date(toMilliseconds(spring('02:30'))).getHours()).toBe(3);
  });

  it('leads the form to the field, with the reason', async () => {
    const typed = { ...FILLED, ...spring('02:30') };
    const found = setupFaults(typed, march);
    expect(summaryLines(found, typed, { ...setupText('nb'), create: nb.create })).toEqual([
      { id: 'closing-date', message: nb.create.faults['closesAt.invalid'] },
    ]);
  });

  it('is the first of two when clocks show it twice, and says so', () => {
    const autumn = { date: '2027-10-31', time: '02:30' };
    expect(new Date(toMilliseconds(autumn)).toISOString()).toBe('2027-10-31T00:30:00.000Z');
    expect(momentText(autumn, nb)).toBe(`søndag 31. oktober 2027 kl. 02:30. ${nb.create.closing.twice}`);
    expect(momentText({ ...autumn, time: '03:30' }, nb)).toBe('søndag 31. oktober 2027 kl. 03:30');
  });

  it('is said in words with its year, and not at all while a field is empty', () => {
    expect(momentText({ date: '2026-12-04', time: '12:00' }, nb)).toBe('fredag 4. desember 2026 kl. 12:00');
    expect(momentText({ date: '', time: '12:00' }, nb)).toBeUndefined();
    expect(closingFault({ date: '2026-12-04', time: '' }, NOW.getTime())).toBe('out-of-range');
  });
});

describe('the number of spares', () => {
  it('is read of invitations alone, and only if it is a number', () => {
    expect(parseSpares({ mode: 'invited', spares: '12' })).toBe(12);
    expect(parseSpares({ mode: 'invited', spares: 'many' })).toBe(0);
    expect(parseSpares({ mode: 'open', spares: '12' })).toBe(0);
  });
});
