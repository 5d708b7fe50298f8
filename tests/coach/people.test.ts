import { expect, test } from 'vitest';
import { peopleIn } from '#coach/invitations/people.ts';
import * as nb from '#i18n/nb/index.ts';
import { cases } from '../cases/people.json' with { type: 'json' };

const t = nb.invitations.mail;

test.each(cases)('$what: everybody is read, nobody twice', ({ text, columns, rows, without }) => {
  expect(peopleIn(text, t)).toMatchObject({ columns, rows, without });
});

test.each(['Navneet Singh', 'Mailand, Ole', 'Per Namnath', 'Postholm'])(
  'somebody called %s is no header',
  (name) => expect(peopleIn(`${name}\t\nOla\tola@a.no`, t)).toMatchObject({ headed: false, without: 1 }),
);
