import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './port.ts';
import { caddy, nginx } from './tools.ts';

/** A proxy in front of a site, as the files in .github/deploy configure it. */
export interface RunningProxy extends AsyncDisposable {
  readonly http: number;
  /** null where the proxy would have to ask for a certificate. */
  readonly https: number | null;
  /** Everything it printed. */
  readonly output: () => string;
}

const example = (name: string) =>
  readFileSync(new URL(`../../.github/deploy/${name}`, import.meta.url), 'utf8');

/** Replaces what differs in a test, such as a port. All of it must be there. */
function substituted(text: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`the example has no ${from}`);
    return changed.replaceAll(from, to);
  }, text);
}

/** @param site port of the site @param folder for what it writes @param changes further ones, for a control */
export async function startNginx(
  site: number,
  folder: string,
  changes: Readonly<Record<string, string>> = {},
): Promise<RunningProxy> {
  const [http, https] = [await freePort(), await freePort()];
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const selfSigned =
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=okr.example';
  execFileSync('openssl', [...selfSigned.split(' '), '-keyout', key, '-out', certificate], { stdio: 'pipe' });
  const server = substituted(example('nginx.conf'), {
    '127.0.0.1:4321': `127.0.0.1:${site}`,
    'listen 80;': `listen 127.0.0.1:${http};`,
    'listen 443 ': `listen 127.0.0.1:${https} `,
    '[::]:80': `[::1]:${http}`,
    '[::]:443': `[::1]:${https}`,
    '/etc/letsencrypt/live/okr.example/fullchain.pem': certificate,
    '/etc/letsencrypt/live/okr.example/privkey.pem': key,
    ...changes,
  });
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  const file = join(folder, 'nginx.conf');
  const own = `daemon off; pid ${join(folder, 'pid')}; events {} http { access_log ${join(folder, 'access.log')};`;
  writeFileSync(file, `${own} ${places.join(' ')}\n${server}}`);
  const child = spawn(nginx(), ['-p', folder, '-c', file, '-e', join(folder, 'error.log')]);
  return running(child, { http, https });
}

export async function startCaddy(site: number, folder: string): Promise<RunningProxy> {
  const http = await freePort();
  const file = join(folder, 'Caddyfile');
  // By http only: Caddy would ask for a certificate.
  const server = substituted(example('Caddyfile'), {
    'okr.example {': `http://okr.example:${http} {`,
    '127.0.0.1:4321': `127.0.0.1:${site}`,
  });
  writeFileSync(file, `{\n\tadmin off\n}\n${server}`);
  const env = { PATH: process.env.PATH, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(caddy(), ['run', '--adapter', 'caddyfile', '--config', file], { env });
  return running(child, { http, https: null });
}

async function running(
  child: ChildProcess,
  ports: Pick<RunningProxy, 'http' | 'https'>,
): Promise<RunningProxy> {
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (printed += data));
  const ended = once(child, 'exit');
  // nginx tries again for two seconds where a port is taken.
  for (const port of [ports.http, ports.https ?? ports.http]) {
    while (!(await listens(port))) {
      if (child.exitCode !== null) throw new Error(`the proxy did not start: ${printed}`);
      await wait(20);
    }
  }
  return {
    ...ports,
    output: () => printed,
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
    },
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const told = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('connect', told(true)).on('error', told(false));
  });
}

/** A wire to a site that counts the connections of whoever uses it. */
export async function startCounter(target: number) {
  let connections = 0;
  const server = createServer((client) => {
    connections += 1;
    const upstream = connect(target, '127.0.0.1');
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream])
      socket.on('error', () => [client, upstream].map((each) => each.destroy()));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => connections,
    [Symbol.dispose]: () => void server.close(),
  };
}
