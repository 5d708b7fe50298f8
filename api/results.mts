import { onVercel } from '../src/host/vercel/function.ts';
import { results } from '../src/server/results.ts';

export default onVercel(results);
