import { sealingKey } from '../core/index.ts';
import { cachedPerSurvey } from './survey-key-cache.ts';

/** The sealing key of a survey. */
export const cachedSealingKey = cachedPerSurvey(sealingKey);
