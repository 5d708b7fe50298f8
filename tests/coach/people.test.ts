import { expect, test } from 'vitest';
import { readPeople } from '#coach/invitations/people.ts';
import * as nb from '#i18n/nb/index.ts';
import { cases } from '../cases/people.json' with { type: 'json' };

const t = nb.invitations.mail;

test.each(cases)('$what: everybody is read, nobody twice', ({ text, columns, rows, without }) => {
  expect(readPeople(text, t)).toMatchObject({ columns, rows, withoutContact: without });
});

test.each(['Navneet Singh', 'Mailand, Ole', 'Per Namnath', 'Postholm'])(
  'somebody called %s is no header',
  (name) =>
    expect(readPeople(`${name}\t\nOla\tola@a.no`, t)).toMatchObject({ hasHeader: false, withoutContact: 1 }),
);
