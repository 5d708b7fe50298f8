import { onVercel } from '../../../src/platform/vercel.ts';

export default onVercel('credentials');
