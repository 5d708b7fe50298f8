import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What TypeScript does not understand in a tsconfig.json that is put in place of ours. */
function faultsIn(config: unknown): string[] {
  const { errors } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  return errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

// astro check reads the settings too, and says nothing of one it does not know.
test('every setting of tsconfig.json is one that TypeScript knows', () => {
  const { config, error } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile);
  expect(error).toBeUndefined();
  expect(faultsIn(config)).toEqual([]);

  const misspelt = { ...config, compilerOptions: { ...config.compilerOptions, erasableSyntaxOnlyy: true } };
  expect(faultsIn(misspelt).join()).toContain('erasableSyntaxOnlyy');
});
