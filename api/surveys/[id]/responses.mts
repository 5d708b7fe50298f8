import { onVercel } from '../../../src/host/vercel/function.ts';
import { responses } from '../../../src/server/responses.ts';

export default onVercel(responses);
