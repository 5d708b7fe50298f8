import { vi } from 'vitest';

/** What is logged until it is let go of. */
export function logLines() {
  const lines: string[] = [];
  const spy = vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));
  return { lines, [Symbol.dispose]: () => spy.mockRestore() };
}
