import { onVercel } from '../../src/host/vercel/function.ts';

export default onVercel('organisation', 'transfer', 'outcome');
