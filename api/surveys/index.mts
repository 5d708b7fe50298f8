import { onVercel } from '../../src/host/vercel/function.ts';
import { surveys } from '../../src/server/surveys.ts';

export default onVercel(surveys);
