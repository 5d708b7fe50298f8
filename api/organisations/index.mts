import { onVercel } from '../../src/host/vercel/function.ts';
import { organisations } from '../../src/server/organisations.ts';
import { transfers } from '../../src/server/transfers.ts';

export default onVercel(organisations, transfers);
