import { onVercel } from '../../../src/host/vercel/function.ts';
import { credentials } from '../../../src/server/credentials.ts';

export default onVercel(credentials);
