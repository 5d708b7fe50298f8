import type { Organisation, SurveyRecord } from '../core/index.ts';
import type { Store, SurveyInPlace, Versioned, WholeWorkspace } from '../store/store.ts';
import { organisationsOf } from './lists.ts';
import { inSlices } from './slices.ts';

/** A workspace with the organisations that are in it, and their surveys. */
export interface OwnWorkspace {
  readonly workspace: WholeWorkspace['workspace'];
  readonly organisations: readonly Versioned<Organisation>[];
  readonly surveys: readonly SurveyRecord[];
}

/**
 * A workspace with everything in it; null when it does not exist.
 *
 * @param proof the hash of a key: of a workspace that does not contain it, only the document itself is read
 */
export async function readWhole(store: Store, id: string, proof: string): Promise<OwnWorkspace | null> {
  if (store.inOne) {
    const whole = await store.inOne.workspace(id, proof);
    return whole && { ...whole, organisations: whole.organisations.filter((each) => isIn(id, each)) };
  }
  const [workspace] = await store.read('workspace', [id]);
  if (!workspace) return null;
  if (!JSON.stringify(workspace.body).includes(proof)) return { workspace, organisations: [], surveys: [] };
  const organisations = await organisationsOf(store, workspace.body);
  const ids = organisations.flatMap(({ body }) => [...body.surveys]);
  const records = await inSlices(ids, (some) => store.surveys(some));
  return { workspace, organisations, surveys: records.filter((record) => record !== null) };
}

/** A survey with its organisation, and beside it the workspace of a key. @param workspaceId null for none */
export async function readSurveyInPlace(
  store: Store,
  id: string,
  workspaceId: string | null,
): Promise<SurveyInPlace> {
  if (store.inOne) return store.inOne.survey(id, workspaceId);
  const [workspace = null] = workspaceId === null ? [] : await store.read('workspace', [workspaceId]);
  const [record = null] = await store.surveys([id]);
  const [organisation = null] = record
    ? await store.read('organisation', [record.survey.organisationId])
    : [];
  return { record, organisation, workspace };
}

function isIn(workspaceId: string, { body }: Versioned<Organisation>): boolean {
  return body.workspaceId === workspaceId;
}
