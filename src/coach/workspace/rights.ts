import type { WorkspaceDocument } from '#contract/workspace.ts';

/** Whether the key that has read a workspace is a coach's. What a helper may not do is not offered to one. */
export function isCoach({ keys }: WorkspaceDocument): boolean {
  return keys.some(({ current, kind }) => current && kind === 'coach');
}
