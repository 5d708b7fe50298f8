import { onVercel } from '../../../src/host/vercel/function.ts';
import { plan } from '../../../src/server/plan.ts';
import { survey } from '../../../src/server/survey.ts';

export default onVercel(survey, plan);
