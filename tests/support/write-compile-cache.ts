import { flushCompileCache } from 'node:module';

/** For `node --import`: writes the compile cache once the program has loaded, if it has one. */
setTimeout(flushCompileCache, 500).unref();
