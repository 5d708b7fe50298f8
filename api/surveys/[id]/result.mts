import { onVercel } from '../../../src/host/vercel/function.ts';
import { result } from '../../../src/server/result.ts';

export default onVercel(result);
