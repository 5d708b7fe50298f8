import type { PublicCount } from './participation.ts';
import type { Result } from './result.ts';
import type { Group, Invitations, Mode } from './survey.ts';
import type { FactorSummary } from './trend.ts';

/** The documents of the HTTP API, version 1: what server/ sends and ui/api-client.ts receives. */

/**
 * `closing` passes in a moment: it is worth asking again. `unreadable` lasts until whoever runs the site does
 * something about it.
 */
export type Status = 'open' | 'closing' | 'closed' | 'unreadable';

/**
 * Until it is closed only a multiple of five is told, as it was at `asOf`; exact once closed, and in a meeting at all
 * times. `employees` is null when the coach has not said.
 */
export type Participation =
  | (PublicCount & { readonly employees: number | null })
  | { readonly responses: number; readonly employees: number | null };

/** A survey as its coach sees it. */
export interface SurveyDocument {
  readonly id: string;
  readonly organisationId: string;
  readonly round: number;
  readonly locale: string;
  readonly mode: Mode;
  readonly status: Status;
  readonly participation: Participation;
  /** ISO 8601, UTC. */
  readonly closesAt: string;
  /** How often the closing time has been moved. */
  readonly moves: number;
  /**
   * When one that is over is deleted, as it stands now, ISO 8601, UTC: a result is kept longer than what does not open.
   * null while it is open, since its closing time may be moved.
   */
  readonly deletedAt: string | null;
  readonly groups: readonly Group[];
  /** null when anybody with the link may answer. */
  readonly invitations: Invitations | null;
  /** What came of it, factor by factor; null until it is closed, and when there is nothing to show. */
  readonly factors: readonly FactorSummary[] | null;
  readonly instrument: { readonly id: string; readonly version: number };
}

/** A survey as anybody with its link sees it. */
export interface PublicSurveyDocument
  extends Pick<SurveyDocument, 'id' | 'locale' | 'mode' | 'status' | 'closesAt' | 'groups' | 'instrument'> {
  readonly organisation: { readonly name: string };
  /** Whether its result, once closed, is there for everybody with the link. */
  readonly resultShared: boolean;
  /** What a browser checks before it sends anything; null when anybody with the link may answer. */
  readonly invitations: Omit<Invitations, 'seed'> | null;
  /** In a meeting everybody sees how many have answered, at every moment until it is closed. */
  readonly together?: { readonly responses: number };
}

export interface OrganisationDocument {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly employees: number | null;
  /** null when the results link is revoked. */
  readonly resultsKey: string | null;
  /** Whether everybody with a round's answer link sees its result after closing. */
  readonly resultsShared: boolean;
  /** Newest round first. */
  readonly surveys: readonly SurveyDocument[];
}

export interface WorkspaceDocument {
  readonly workspaceId: string;
  readonly organisations: readonly OrganisationDocument[];
}

/** One round as its result page shows it; `result` is null while the survey is open or closing. */
export interface ResultDocument {
  readonly surveyId: string;
  readonly round: number;
  readonly status: Status;
  readonly closesAt: string;
  readonly instrument: { readonly id: string; readonly version: number };
  readonly participation: Participation;
  /** How many were invited; null when anybody with the link could answer. */
  readonly invitations: Pick<Invitations, 'count' | 'spares'> | null;
  readonly result: Result | null;
}

/** A respondent's code, traded for something to answer with that nobody can trace back to it. */
export interface CredentialRequest {
  readonly code: string;
  /** The blinded element (RFC 9497), base64url. */
  readonly blinded: string;
}

/** The answer to it, both base64url: the evaluated element, and the proof that the published key did it. */
export interface CredentialGrant {
  readonly evaluated: string;
  readonly proof: string;
}

/** Everything behind one results key, newest round first. */
export interface ResultsDocument {
  readonly organisation: { readonly name: string; readonly locale: string };
  readonly rounds: readonly ResultDocument[];
}
