import { onVercel } from '../../src/host/vercel/function.ts';
import { organisation } from '../../src/server/organisations.ts';
import { outcome } from '../../src/server/outcome.ts';
import { transfer } from '../../src/server/transfers.ts';

export default onVercel(organisation, transfer, outcome);
