import { act } from './en/act.ts';
import { api } from './en/api.ts';
import { coach } from './en/coach.ts';
import { common } from './en/common.ts';
import { form } from './en/form.ts';
import { intl } from './en/intl.ts';
import { invitations } from './en/invitations.ts';
import { invited } from './en/invited.ts';
import { kit } from './en/kit.ts';
import { landing } from './en/landing.ts';
import { messages } from './en/messages.ts';
import { method } from './en/method.ts';
import { missing } from './en/missing.ts';
import { portfolio } from './en/portfolio.ts';
import { poster } from './en/poster.ts';
import { privacy } from './en/privacy.ts';
import { problems } from './en/problems.ts';
import { results } from './en/results.ts';
import { sample } from './en/sample.ts';
import { setup } from './en/setup.ts';
import { share } from './en/share.ts';
import { survey } from './en/survey.ts';
import { thanks } from './en/thanks.ts';
import { together } from './en/together.ts';
import type { nb } from './nb.ts';

/** British English. */
export const en: typeof nb = {
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
