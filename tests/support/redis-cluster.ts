import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { temporaryFolder } from './host.ts';
import { freePort } from './port.ts';
import { redisServer } from './tools.ts';

/** Hash slots of a Redis Cluster. */
const SLOTS = 16_384;

/** Real servers that belong together, each with a connection of the test's own. */
export interface RunningServers extends AsyncDisposable {
  readonly nodes: readonly Redis[];
  readonly ports: readonly number[];
}

/**
 * Starts a server for each list of options, on free loopback ports, in one folder.
 *
 * @param each options after the port, of which they may take others; a configuration file comes first
 */
async function startServers(
  each: readonly ((ports: readonly number[], folder: string) => readonly string[])[],
): Promise<RunningServers> {
  const folder = temporaryFolder();
  const ports: number[] = [];
  for (const _ of each) ports.push(await freePort());
  const children = each.map((optionsOf, place) => {
    const own = ['--port', `${ports[place]}`, '--bind', '127.0.0.1', '--dir', folder.path, '--save', ''];
    const words = [...optionsOf(ports, folder.path)];
    const file = words[0]?.startsWith('--') ? [] : words.splice(0, 1);
    return spawn(redisServer(), [...file, ...own, ...words], { stdio: 'ignore' });
  });
  const nodes = ports.map((port) => {
    const node = new Redis(port, '127.0.0.1', { retryStrategy: () => 20, maxRetriesPerRequest: null });
    node.on('error', () => undefined);
    return node;
  });
  await Promise.all(nodes.map((node) => node.ping()));
  return {
    nodes,
    ports,
    async [Symbol.asyncDispose]() {
      for (const node of nodes) node.disconnect();
      for (const child of children) child.kill('SIGKILL');
      folder[Symbol.dispose]();
    },
  };
}

/** Three masters that share the slots, and no replicas. */
export async function startCluster(): Promise<RunningServers & { readonly url: string }> {
  const options = ['a', 'b', 'c'].map((name) => () => [
    ...['--cluster-enabled', 'yes', '--cluster-config-file', `${name}.conf`],
    ...['--appendonly', 'yes', '--appenddirname', name, '--appendfsync', 'always'],
  ]);
  const servers = await startServers(options);
  const { nodes, ports } = servers;
  const share = Math.ceil(SLOTS / nodes.length);
  await Promise.all(
    nodes.map(async (node, place) => {
      const last = Math.min(SLOTS, (place + 1) * share) - 1;
      await node.call('CLUSTER', 'ADDSLOTSRANGE', `${place * share}`, `${last}`);
      await node.call('CLUSTER', 'SET-CONFIG-EPOCH', `${place + 1}`);
      for (const port of ports) await node.call('CLUSTER', 'MEET', '127.0.0.1', `${port}`);
    }),
  );
  const isWhole = async (node: Redis) => {
    const info = String(await node.call('CLUSTER', 'INFO'));
    return info.includes('cluster_state:ok') && info.includes(`cluster_known_nodes:${nodes.length}`);
  };
  while (!(await Promise.all(nodes.map(isWhole))).every(Boolean)) await wait(50);
  return { ...servers, url: `redis+cluster://${ports.map((port) => `127.0.0.1:${port}`).join(',')}` };
}

/** A master, a replica of it, and a sentinel that puts the replica in its place half a second after it is gone. */
export async function startSentinel(): Promise<RunningServers & { readonly url: string }> {
  const servers = await startServers([
    () => ['--repl-diskless-sync-delay', '0'],
    ([master]) => ['--replicaof', '127.0.0.1', `${master}`],
    (_, folder) => {
      const file = join(folder, 'sentinel.conf');
      writeFileSync(file, '');
      return [file, '--sentinel'];
    },
  ]);
  const [, replica, sentinel] = servers.nodes as [Redis, Redis, Redis];
  while (!(await replica.info('replication')).includes('master_link_status:up')) await wait(20);
  // Told of the master only now: it asks for replicas at once, and then every ten seconds.
  await sentinel.call('SENTINEL', 'MONITOR', 'watched', '127.0.0.1', `${servers.ports[0]}`, '1');
  await sentinel.call('SENTINEL', 'SET', 'watched', 'down-after-milliseconds', '500');
  while (!String(await sentinel.info('sentinel')).includes('slaves=1')) await wait(20);
  return { ...servers, url: `redis+sentinel://127.0.0.1:${servers.ports[2]}/watched/1` };
}
