import { sealingKey } from '../core/index.ts';
import { kept } from './kept.ts';

/** The sealing key of a survey. */
export const keptSealingKey = kept(sealingKey);
