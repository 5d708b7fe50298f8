import { act } from './en/act.ts';
import { coach } from './en/coach.ts';
import { common } from './en/common.ts';
import { form } from './en/form.ts';
import { kit } from './en/kit.ts';
import { landing } from './en/landing.ts';
import { missing } from './en/missing.ts';
import { privacy } from './en/privacy.ts';
import { problems } from './en/problems.ts';
import { results } from './en/results.ts';
import { setup } from './en/setup.ts';
import { survey } from './en/survey.ts';
import { thanks } from './en/thanks.ts';
import type { nb } from './nb.ts';

/** British English. */
export const en: typeof nb = {
  act,
  coach,
  common,
  form,
  kit,
  landing,
  missing,
  privacy,
  problems,
  results,
  setup,
  survey,
  thanks,
};
