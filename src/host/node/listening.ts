import { once } from 'node:events';
import { createServer } from 'node:net';
import { ConfigError, type NodeConfig } from '../config.ts';

type Place = Pick<NodeConfig, 'port' | 'host'>;

/** Whether the configured port and address can be listened on; call it before what takes long. @throws ConfigError */
export async function requireFreePort({ port, host }: Place): Promise<void> {
  const server = createServer();
  server.listen({ port, ...(host && { host }) });
  await once(server, 'listening').catch(refuseToListen({ port, host }));
  server.close();
  await once(server, 'close');
}

/** Says in a sentence why a host cannot listen, where settings are the reason. */
export function refuseToListen({ port, host }: Place): (error: NodeJS.ErrnoException) => never {
  const sentences: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is taken. Name another with PORT.`,
    EACCES: `Port ${port} is only for privileged users. Name one above 1023 with PORT, and put a proxy in front.`,
    EADDRNOTAVAIL: `HOST is not an address of this machine: ${host}. Without HOST all of its addresses are used.`,
    ENOTFOUND: `HOST is neither an address nor a name that this machine knows: ${host}.`,
  };
  return (error) => {
    const code = error.code === 'EAI_AGAIN' ? 'ENOTFOUND' : (error.code ?? '');
    throw sentences[code] ? new ConfigError(sentences[code]) : error;
  };
}
