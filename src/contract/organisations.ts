import { NewOrganisation, OrganisationChange } from '../server/organisations.ts';
import { OrganisationDocument } from './documents.ts';
import type { Operations } from './operation.ts';

/** /api/organisations */
export const organisations: Operations = {
  POST: {
    id: 'createOrganisation',
    keys: ['coachKey'],
    body: { schema: NewOrganisation, example: { name: 'Solvik', employees: 40, locale: 'nb' } },
    answers: { 201: OrganisationDocument },
    problems: ['invalid-request', 'too-many', 'conflict'],
  },
};

/** /api/organisations/{id} */
export const organisation: Operations = {
  PATCH: {
    id: 'changeOrganisation',
    keys: ['coachKey'],
    body: { schema: OrganisationChange, example: { employees: 42, resultsKey: 'rotate' } },
    answers: { 200: OrganisationDocument },
    problems: ['invalid-request', 'conflict'],
  },
  DELETE: {
    id: 'removeOrganisation',
    keys: ['coachKey'],
    answers: { 204: null },
    problems: ['conflict'],
  },
};
