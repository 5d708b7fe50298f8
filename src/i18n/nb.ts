import { coach } from './nb/coach.ts';
import { common } from './nb/common.ts';
import { form } from './nb/form.ts';
import { kit } from './nb/kit.ts';
import { problems } from './nb/problems.ts';
import { setup } from './nb/setup.ts';

/** Bokmål: the source that every other locale satisfies. One file for each page, put together here. */
export const nb = { common, form, problems, kit, setup, coach };
