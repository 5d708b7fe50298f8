import type { Instrument } from '../../core/index.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** What must be in place before an organisation starts with OKRs: four readiness factors, three questions each. */
export const okrReadiness: Instrument = {
  id: 'okr-readiness',
  version: 1,
  factors: [
    { id: 'leadership', questions: ['leadership-present', 'leadership-engaged', 'leadership-rhythm'] },
    {
      id: 'ambassador',
      questions: ['ambassador-experience', 'ambassador-organised', 'ambassador-empowered'],
      isOnePerson: true,
    },
    { id: 'goals', questions: ['goals-strategic', 'goals-company', 'goals-open'] },
    { id: 'teams', questions: ['teams-reflect', 'teams-open', 'teams-learn'] },
  ],
};

export const okrReadinessText = { nb, nn, en };
