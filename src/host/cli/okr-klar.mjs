// `node src/host/cli/okr-klar.mjs COMMAND` in the project. Plain JavaScript, so that a Node which reads no TypeScript
// says what is wrong instead of printing a stack.
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
const [wanted] = engines.node.split('.');
const [found] = process.versions.node.split('.');
if (found === wanted) {
  const [{ main }, { projectCommands }, { endWithNpm }] = await Promise.all([
    import('./main.ts'),
    import('./project-commands.ts'),
    import('./end-with-npm.ts'),
  ]);
  endWithNpm();
  await main(process.argv.slice(2), projectCommands);
} else {
  console.error(
    `okr-klar: this is Node ${process.versions.node}, and Node ${wanted} is needed. On Linux and Windows npm ci brings it, for npm scripts; elsewhere, install it.`,
  );
  process.exitCode = 1;
}
