import { act } from './nb/act.ts';
import { coach } from './nb/coach.ts';
import { common } from './nb/common.ts';
import { form } from './nb/form.ts';
import { kit } from './nb/kit.ts';
import { landing } from './nb/landing.ts';
import { missing } from './nb/missing.ts';
import { privacy } from './nb/privacy.ts';
import { problems } from './nb/problems.ts';
import { results } from './nb/results.ts';
import { setup } from './nb/setup.ts';
import { survey } from './nb/survey.ts';
import { thanks } from './nb/thanks.ts';

/** Bokmål: the source that every other locale satisfies. One file for each page, put together here. */
export const nb = {
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
