import type { nb } from './nb.ts';
import { act } from './nn/act.ts';
import { api } from './nn/api.ts';
import { coach } from './nn/coach.ts';
import { common } from './nn/common.ts';
import { form } from './nn/form.ts';
import { intl } from './nn/intl.ts';
import { invitations } from './nn/invitations.ts';
import { invited } from './nn/invited.ts';
import { kit } from './nn/kit.ts';
import { landing } from './nn/landing.ts';
import { messages } from './nn/messages.ts';
import { method } from './nn/method.ts';
import { missing } from './nn/missing.ts';
import { portfolio } from './nn/portfolio.ts';
import { poster } from './nn/poster.ts';
import { privacy } from './nn/privacy.ts';
import { problems } from './nn/problems.ts';
import { results } from './nn/results.ts';
import { sample } from './nn/sample.ts';
import { setup } from './nn/setup.ts';
import { share } from './nn/share.ts';
import { survey } from './nn/survey.ts';
import { thanks } from './nn/thanks.ts';
import { together } from './nn/together.ts';

/** Nynorsk. */
export const nn: typeof nb = {
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
