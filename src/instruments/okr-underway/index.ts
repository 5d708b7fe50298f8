import type { Instrument } from '../../core/index.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { pl } from './pl.ts';
import { sv } from './sv.ts';
import { uk } from './uk.ts';

/** "Under way": how the last quarter went in an organisation that uses OKRs. The same four factors. */
export const okrUnderway: Instrument = {
  id: 'okr-underway',
  version: 1,
  factors: [
    {
      id: 'leadership',
      questions: ['underway-leadership-shares', 'underway-leadership-asks', 'underway-leadership-rhythm'],
    },
    {
      id: 'ambassador',
      questions: ['underway-ambassador-help', 'underway-ambassador-time', 'underway-ambassador-mandate'],
      isOnePerson: true,
    },
    { id: 'goals', questions: ['underway-goals-few', 'underway-goals-open', 'underway-goals-used'] },
    { id: 'teams', questions: ['underway-teams-own', 'underway-teams-change', 'underway-teams-learn'] },
  ],
};

export const okrUnderwayText = { nb, nn, en };

/** For those who answer, in the languages that they alone have. */
export const okrUnderwayRespondents = { pl, uk, sv, da };
