import type { nb } from '../nb/index.ts';
import { act } from './act.ts';
import { api } from './api.ts';
import { coach } from './coach.ts';
import { common } from './common.ts';
import { form } from './form.ts';
import { intl } from './intl.ts';
import { invitations } from './invitations.ts';
import { invited } from './invited.ts';
import { kit } from './kit.ts';
import { landing } from './landing.ts';
import { messages } from './messages.ts';
import { method } from './method.ts';
import { missing } from './missing.ts';
import { portfolio } from './portfolio.ts';
import { poster } from './poster.ts';
import { privacy } from './privacy.ts';
import { problems } from './problems.ts';
import { results } from './results.ts';
import { sample } from './sample.ts';
import { setup } from './setup.ts';
import { share } from './share.ts';
import { survey } from './survey.ts';
import { thanks } from './thanks.ts';
import { together } from './together.ts';

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
