import type { OrganisationDocument } from '#contract/organisations.ts';
import type { SurveyDocument } from '#contract/survey.ts';

import {
  createOrganisation,
  createSurvey,
  isProblem,
  readWorkspace,
  updateOrganisation,
} from '#ui/api-client.ts';
import { makeInvitations } from '../invitations/codes.ts';
import { storedKey } from '../keys/key-storage.ts';
import { openNewWorkspace } from '../keys/new-workspace.ts';
import type { Setup } from './setup.ts';

/** What has been created so far. A retry continues from here, so that nothing is created twice. */
export interface CreationProgress {
  coachKey?: string;
  /** Whether to create a new workspace even if a key is stored in this browser. */
  ignoresStoredKey?: true;
  /** Whether the workspace was created here; its key has not been shown yet. */
  isNewWorkspace?: boolean;
  organisation?: OrganisationDocument;
  /** A request to create the organisation got no answer: it may exist. */
  mayExist?: boolean;
}

/** A new survey with everything that is shared. */
export interface CreatedSurvey {
  readonly coachKey: string;
  readonly isNewWorkspace: boolean;
  readonly organisation: OrganisationDocument;
  readonly survey: SurveyDocument;
}

/** Creates what is missing of workspace, organisation and survey, in that order, and records it in `progress`. */
export async function createMissing(setup: Setup, progress: CreationProgress): Promise<CreatedSurvey> {
  const stored = progress.coachKey ?? (progress.ignoresStoredKey ? undefined : storedKey());
  const coachKey = stored ?? (await openWorkspace(setup, progress));
  progress.coachKey = coachKey;
  const organisation = await organisationFor(setup, coachKey, progress);
  progress.organisation = organisation;
  const survey = await surveyFor(setup, coachKey, organisation.id);
  return { coachKey, isNewWorkspace: progress.isNewWorkspace ?? false, organisation, survey };
}

async function openWorkspace({ signupCode }: Setup, progress: CreationProgress): Promise<string> {
  const key = await openNewWorkspace(signupCode);
  progress.isNewWorkspace = true;
  return key;
}

/** Updates the organisation on a retry, since the name may have been corrected meanwhile. */
async function organisationFor(
  setup: Setup,
  key: string,
  progress: CreationProgress,
): Promise<OrganisationDocument> {
  const { name, locale, employees, resultsShared } = setup;
  const body = { name, locale, employees, resultsShared };
  const existing = progress.organisation ?? (progress.mayExist ? await findUnused(key, name) : undefined);
  if (existing) return updateOrganisation(key, existing.id, body);
  progress.mayExist = true;
  const organisation = await createOrganisation(key, body);
  progress.mayExist = false;
  return organisation;
}

async function findUnused(key: string, name: string): Promise<OrganisationDocument | undefined> {
  const { organisations } = await readWorkspace(key);
  return organisations.find((one) => one.name === name && one.surveys.length === 0);
}

/** `survey-open` after a lost answer means that the first request succeeded: the organisation is new. */
async function surveyFor(setup: Setup, key: string, organisationId: string): Promise<SurveyDocument> {
  const { locale, instrument, groups, closing, invited } = setup;
  try {
    const invitations = invited ? await makeInvitations(key, invited) : {};
    return await createSurvey(key, {
      organisationId,
      instrument,
      locale,
      groups,
      ...closing,
      ...invitations,
    });
  } catch (error) {
    if (!isProblem(error, 'survey-open')) throw error;
    const { organisations } = await readWorkspace(key);
    const survey = organisations.find(({ id }) => id === organisationId)?.surveys[0];
    if (!survey) throw error;
    return survey;
  }
}
