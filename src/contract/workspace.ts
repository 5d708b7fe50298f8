import * as v from 'valibot';
import { NewWorkspace } from '../server/workspace.ts';
import { WorkspaceDocument } from './documents.ts';
import type { Operations } from './operation.ts';

/** /api/workspace */
export const workspace: Operations = {
  POST: {
    id: 'createWorkspace',
    body: { schema: NewWorkspace, example: {} },
    answers: { 201: v.strictObject({ workspaceId: v.string(), coachKey: v.string() }) },
    problems: ['invalid-request', 'signup-code', 'rate-limited', 'conflict'],
  },
  GET: { id: 'readWorkspace', keys: ['coachKey'], answers: { 200: WorkspaceDocument, 304: null } },
  DELETE: { id: 'removeWorkspace', keys: ['coachKey'], answers: { 204: null } },
};
