import { onVercel } from '../../../src/host/vercel/function.ts';

export default onVercel('survey', 'plan');
