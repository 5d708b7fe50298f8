import { common } from './nb/common.ts';
import { form } from './nb/form.ts';
import { problems } from './nb/problems.ts';
import { results } from './nb/results.ts';

/** Bokmål: the source that every other locale satisfies. One file for each page, put together here. */
export const nb = { common, form, problems, results };
