import type { Instrument } from '../../core/index.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { pl } from './pl.ts';
import { sv } from './sv.ts';
import { uk } from './uk.ts';

/**
 * "Before the start", version 2: what must be in place before an organisation starts with OKRs. Seven questions keep
 * their ids from version 1, since they ask the same thing; five are new, because they ask for other evidence.
 */
export const okrReadiness2: Instrument = {
  id: 'okr-readiness',
  version: 2,
  factors: [
    { id: 'leadership', questions: ['leadership-present', 'leadership-engaged', 'leadership-meetings'] },
    {
      id: 'ambassador',
      questions: ['ambassador-experience', 'ambassador-plan', 'ambassador-mandate'],
      isOnePerson: true,
    },
    { id: 'goals', questions: ['goals-strategic', 'goals-shared', 'goals-visible'] },
    { id: 'teams', questions: ['teams-reflect', 'teams-open', 'teams-learn'] },
  ],
};

export const okrReadiness2Text = { nb, nn, en };

/** For those who answer, in the languages that they alone have. */
export const okrReadiness2Respondents = { pl, uk, sv, da };
