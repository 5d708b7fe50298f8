import type { OrganisationDocument } from '#contract/organisations.ts';
import type { SurveyDocument } from '#contract/survey.ts';
import type { WorkspaceDocument } from '#contract/workspace.ts';

/** A round with its organisation. */
export interface FoundRound {
  readonly organisation: OrganisationDocument;
  readonly survey: SurveyDocument;
}

/** The round with this id in a coach's workspace. */
export function findRound({ organisations }: WorkspaceDocument, id: string): FoundRound | undefined {
  for (const organisation of organisations) {
    const survey = organisation.surveys.find((one) => one.id === id);
    if (survey) return { organisation, survey };
  }
  return undefined;
}
