import { onVercel } from '../src/host/vercel/function.ts';

export default onVercel('workspace', 'keys', 'key', 'invitationSecret', 'evidence');
