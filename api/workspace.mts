import { onVercel } from '../src/host/vercel/function.ts';
import { evidence } from '../src/server/evidence.ts';
import { invitationSecret, key, keys } from '../src/server/keys.ts';
import { workspace } from '../src/server/workspace.ts';

export default onVercel(workspace, keys, key, invitationSecret, evidence);
