import { type Command, readArgs } from '../cli/command.ts';
import { readNodeConfig, readSiteSettings } from '../config.ts';
import { startHost } from '../node/host.ts';
import { requireFreePort } from '../node/listening.ts';
import { runAstro } from './astro.ts';
import { buildPages } from './pages.ts';

export const build: Command = {
  summary: 'Build the pages into dist',
  usage: 'build\n\nA host that is running is not touched: it keeps the pages that it started with.',
  run: (args) => {
    readArgs(args, {});
    readSiteSettings(process.env);
    return buildPages();
  },
};

export const start: Command = {
  summary: 'Build the pages, then serve the site',
  usage: 'start\n\nChecks that the port is free, then does what build and serve do.',
  run: async (args) => {
    readArgs(args, {});
    await requireFreePort(readNodeConfig(process.env));
    readSiteSettings(process.env);
    const code = await buildPages();
    if (code !== 0) return code;
    await startHost();
    return undefined;
  },
};

/** Only this machine, unless HOST says otherwise: the development server shows the source code. */
const DEV_HOST = 'localhost';

export const dev: Command = {
  summary: 'Serve the site from its source files, and reload when they change',
  usage: 'dev\n\nListens on PORT (4321) and HOST (localhost).',
  run: async (args) => {
    readArgs(args, {});
    const { port, host } = readNodeConfig(process.env);
    const place = { port, host: host ?? DEV_HOST };
    await requireFreePort(place);
    return runAstro(['dev', '--port', `${place.port}`, '--host', place.host]);
  },
};
