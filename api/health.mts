import { onVercel } from '../src/host/vercel/function.ts';
import { health } from '../src/server/health.ts';

export default onVercel(health);
