import { coach } from './en/coach.ts';
import { common } from './en/common.ts';
import { form } from './en/form.ts';
import { kit } from './en/kit.ts';
import { problems } from './en/problems.ts';
import { setup } from './en/setup.ts';
import type { nb } from './nb.ts';

/** British English. */
export const en: typeof nb = { common, form, problems, kit, setup, coach };
