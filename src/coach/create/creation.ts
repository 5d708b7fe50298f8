import type { OrganisationDocument, SurveyDocument } from '#core/index.ts';
import {
  ApiProblem,
  createOrganisation,
  createSurvey,
  createWorkspace,
  readWorkspace,
  updateOrganisation,
} from '#ui/api-client.ts';
import { makeInvitations } from '../invitations/codes.ts';
import { storedKey, storeKey } from '../keys/key-storage.ts';
import type { Setup } from './setup.ts';

/** What exists so far. A retry goes on from here, so nothing is created twice. */
export interface CreationProgress {
  coachKey?: string;
  /** A workspace of its own is wanted, whatever key is kept here. */
  anew?: true;
  /** Whether the workspace was created here, so that its key has never been shown. */
  fresh?: boolean;
  organisation?: OrganisationDocument;
  /** An organisation was asked for and no answer came: it may be there. */
  unsure?: boolean;
}

/** Everything there is to share. */
export interface CreatedSurvey {
  readonly coachKey: string;
  readonly fresh: boolean;
  readonly organisation: OrganisationDocument;
  readonly survey: SurveyDocument;
}

/** Workspace, organisation, survey: creates what is missing, in that order, and notes it in `made`. */
export async function createMissing(setup: Setup, made: CreationProgress): Promise<CreatedSurvey> {
  const kept = made.coachKey ?? (made.anew ? undefined : storedKey());
  const coachKey = kept ?? (await openWorkspace(setup, made));
  made.coachKey = coachKey;
  const organisation = await organisationFor(setup, coachKey, made);
  made.organisation = organisation;
  const survey = await surveyFor(setup, coachKey, organisation.id);
  return { coachKey, fresh: made.fresh ?? false, organisation, survey };
}

async function openWorkspace({ signupCode }: Setup, made: CreationProgress): Promise<string> {
  const { coachKey } = await createWorkspace(signupCode || undefined);
  made.fresh = true;
  storeKey(coachKey);
  return coachKey;
}

/** On a retry the name may have been corrected: then the organisation follows. */
async function organisationFor(
  setup: Setup,
  key: string,
  made: CreationProgress,
): Promise<OrganisationDocument> {
  const { name, locale, employees } = setup;
  const body = { name, locale, employees };
  const there = made.organisation ?? (made.unsure ? await findUnused(key, name) : undefined);
  if (there) return updateOrganisation(key, there.id, body);
  made.unsure = true;
  const organisation = await createOrganisation(key, body);
  made.unsure = false;
  return organisation;
}

async function findUnused(key: string, name: string): Promise<OrganisationDocument | undefined> {
  const { organisations } = await readWorkspace(key);
  return organisations.find((one) => one.name === name && one.surveys.length === 0);
}

/** "It already has one" after a lost answer means ours: the organisation is new. */
async function surveyFor(setup: Setup, key: string, organisationId: string): Promise<SurveyDocument> {
  const { locale, groups, how, invited } = setup;
  try {
    const invitations = invited ? await makeInvitations(key, invited) : {};
    return await createSurvey(key, { organisationId, locale, groups, ...how, ...invitations });
  } catch (error) {
    if (!(error instanceof ApiProblem && error.code === 'survey-open')) throw error;
    const { organisations } = await readWorkspace(key);
    const survey = organisations.find(({ id }) => id === organisationId)?.surveys[0];
    if (!survey) throw error;
    return survey;
  }
}
