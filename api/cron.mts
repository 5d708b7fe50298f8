import { onVercel } from '../src/host/vercel/function.ts';
import { cron } from '../src/server/cron.ts';

export default onVercel(cron);
