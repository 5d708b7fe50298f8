import { act } from './nb/act.ts';
import { api } from './nb/api.ts';
import { coach } from './nb/coach.ts';
import { common } from './nb/common.ts';
import { form } from './nb/form.ts';
import { intl } from './nb/intl.ts';
import { invitations } from './nb/invitations.ts';
import { invited } from './nb/invited.ts';
import { kit } from './nb/kit.ts';
import { landing } from './nb/landing.ts';
import { messages } from './nb/messages.ts';
import { method } from './nb/method.ts';
import { missing } from './nb/missing.ts';
import { portfolio } from './nb/portfolio.ts';
import { poster } from './nb/poster.ts';
import { privacy } from './nb/privacy.ts';
import { problems } from './nb/problems.ts';
import { results } from './nb/results.ts';
import { sample } from './nb/sample.ts';
import { setup } from './nb/setup.ts';
import { share } from './nb/share.ts';
import { survey } from './nb/survey.ts';
import { thanks } from './nb/thanks.ts';
import { together } from './nb/together.ts';

/** Bokmål: the source that every other locale satisfies. One file for each page, put together here. */
export const nb = {
  act,
  api,
  coach,
  common,
  form,
  intl,
  invitations,
  invited,
  kit,
  landing,
  messages,
  method,
  missing,
  portfolio,
  poster,
  privacy,
  problems,
  results,
  sample,
  setup,
  share,
  survey,
  thanks,
  together,
};
