import { verify } from './command.ts';

/** `npm run verify -- <address of a site>` */
process.exitCode = await verify.run(process.argv.slice(2));
