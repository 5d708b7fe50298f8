import { jumpingClock } from './clock.ts';
import { fullDisk } from './disk.ts';
import { killedHost, killedRedis } from './killed.ts';
import { refusingRedis } from './refusing.ts';
import { troubledRest } from './rest.ts';
import { halfSentBodies, slowLoris } from './rude-clients.ts';
import type { Troubled } from './troubled.ts';

/** Every trouble, by the name it has in the table. */
export const FAULTS: Readonly<Record<string, () => Promise<Troubled>>> = {
  'SIGKILL of the host, SQLite': killedHost,
  'SIGKILL of Redis': killedRedis,
  'a full disk, SQLite': fullDisk,
  'a Redis that refuses writes': refusingRedis,
  'a clock that jumps': jumpingClock,
  'REST time-outs, 500s and lost replies': troubledRest,
  'half-sent bodies': halfSentBodies,
  'slow-loris clients': slowLoris,
};
