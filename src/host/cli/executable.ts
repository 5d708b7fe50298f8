import { mapStackTraces } from '../executable/stack-traces.ts';
import { commands } from './commands.ts';
import { main } from './main.ts';

// Where the executable starts; see executable/package.ts.
mapStackTraces();
main(process.argv.slice(2), commands);
