import { common } from './en/common.ts';
import { form } from './en/form.ts';
import { problems } from './en/problems.ts';
import { results } from './en/results.ts';
import type { nb } from './nb.ts';

/** British English. */
export const en: typeof nb = { common, form, problems, results };
