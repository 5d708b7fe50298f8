import { describe, expect, it } from 'vitest';
import {
  keepShownOrder,
  matchesName,
  NEXT_ACTIONS,
  nextAction,
  sortByUrgency,
} from '#coach/workspace/next-action.ts';
import type { OrganisationDocument } from '#contract/organisations.ts';
import type { SurveyDocument } from '#contract/survey.ts';

const NOW = new Date(2026, 10, 23, 12).getTime();
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

function survey(change: Partial<SurveyDocument>, closesIn: number): SurveyDocument {
  return {
    id: '23456789',
    organisationId: 'x',
    round: 1,
    locale: 'nb',
    mode: 'open',
    status: 'open',
    participation: { atLeast: 10, asOf: new Date(NOW).toISOString(), employees: 50 },
    moves: 0,
    closesAt: new Date(NOW + closesIn).toISOString(),
    deletedAt: null,
    groups: [],
    invitations: null,
    factors: null,
    instrument: { id: 'okr-readiness', version: 2 },
    ...change,
  };
}

const FEW = { participation: { atLeast: 0, asOf: new Date(NOW).toISOString(), employees: 50 } };
/** Five to nine have answered, and five spares make ten the smallest result. */
const INVITED = {
  participation: { atLeast: 5, asOf: new Date(NOW).toISOString(), employees: 50 },
  invitations: { publicKey: '', count: 50, spares: 5, questions: {}, seed: '', secret: '' },
};
const CLOSED = {
  status: 'closed',
  participation: { responses: 30, employees: 50 },
  factors: [{ id: 'goals', verdict: 'no', trend: null }],
} as const;
const TOO_FEW = { ...CLOSED, participation: { responses: 4, employees: 50 }, factors: null };

const next = (...surveys: SurveyDocument[]) => nextAction({ surveys }, NOW);

describe('the next step of an organisation', () => {
  it.each([
    ['start', []],
    ['wait', [survey({}, 5 * DAY)]],
    ['remind', [survey(FEW, 5 * DAY)]],
    ['remind', [survey(INVITED, 5 * DAY)]],
    ['wait', [survey({ ...INVITED, participation: survey({}, DAY).participation }, 5 * DAY)]],
    ['urge', [survey(FEW, 2 * DAY)]],
    ['urge', [survey(FEW, HOUR)]],
    ['closes-today', [survey({}, 11 * HOUR)]],
    ['closes-tomorrow', [survey({}, 13 * HOUR)]],
    ['closes-tomorrow', [survey({}, 35 * HOUR)]],
    ['wait', [survey({}, 37 * HOUR)]],
    ['present', [survey(CLOSED, -HOUR)]],
    ['work', [survey(CLOSED, -15 * DAY)]],
    ['again', [survey(CLOSED, -81 * DAY)]],
    ['retry', [survey(TOO_FEW, -HOUR)]],
    ['closes-today', [survey({ round: 2 }, HOUR), survey(CLOSED, -90 * DAY)]],
  ] as const)('is %s', (expected, surveys) => {
    expect(next(...surveys)).toBe(expected);
  });

  it('of a survey whose time has passed while the page was open is that it closes today', () => {
    expect(next(survey({}, -HOUR))).toBe('closes-today');
  });
});

describe('the order of the portfolio', () => {
  const organisation = (name: string, ...surveys: SurveyDocument[]): OrganisationDocument => ({
    ...{ id: name, name, locale: 'nb', employees: 50, resultsKey: null, resultsShared: false },
    ...{ transfer: null, outcomesDue: 0, surveys },
  });

  it.each([
    ['nb', ['Bergen', 'Ås']],
    ['nn', ['Bergen', 'Ås']],
    ['en', ['Ås', 'Bergen']],
  ])('in %s is by urgency, then by deadline, then by name in that language', (locale, byName) => {
    const sorted = sortByUrgency(
      [
        organisation('Ås', survey({}, 9 * DAY)),
        organisation('Bergen', survey({}, 9 * DAY)),
        organisation('Østfold', survey({}, 8 * DAY)),
        organisation('Fersk', survey(CLOSED, -HOUR)),
        organisation('Ny'),
        organisation('Haster', survey(FEW, HOUR)),
      ],
      NOW,
      locale,
    );
    const names = sorted.map((one) => one.organisation.name);
    expect(names).toEqual(['Haster', 'Fersk', 'Ny', 'Østfold', ...byName]);
    const ranks = sorted.map((one) => NEXT_ACTIONS.indexOf(one.next));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it('stays as it was shown when an answer changes it, with what is new in front', () => {
    const a = organisation('A', survey({}, 9 * DAY));
    const b = organisation('B', survey({}, 9 * DAY));
    const urgentB = organisation('B', survey(FEW, HOUR));
    const fresh = organisation('C', survey({}, 9 * DAY));
    const namesOf = (all: OrganisationDocument[], shown: string[]) =>
      keepShownOrder(sortByUrgency(all, NOW, 'nb'), shown).map((one) => one.organisation.name);
    expect(namesOf([a, b], [])).toEqual(['A', 'B']);
    expect(namesOf([a, urgentB], ['A', 'B'])).toEqual(['A', 'B']);
    expect(namesOf([a, urgentB, fresh], ['A', 'B'])).toEqual(['C', 'A', 'B']);
    // By urgency alone, the second would have taken the place of the first.
    expect(namesOf([a, urgentB], [])).toEqual(['B', 'A']);
  });

  it('sorts organisations without a deadline among each other by name', () => {
    const sorted = sortByUrgency([organisation('B'), organisation('C'), organisation('A')], NOW, 'nb');
    expect(sorted.map((one) => one.organisation.name)).toEqual(['A', 'B', 'C']);
  });
});

describe('the search', () => {
  it('finds words in any order and case, with or without accents', () => {
    expect(matchesName('Café Østre Toten', 'toten cafe')).toBe(true);
    expect(matchesName('مؤسسة النور', 'النور')).toBe(true);
    expect(matchesName('Sjø & Land AS', 'sjø')).toBe(true);
    expect(matchesName('Sjø & Land AS', 'vann')).toBe(false);
    expect(matchesName('Sjø & Land AS', '  ')).toBe(true);
  });
});
