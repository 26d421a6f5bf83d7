/** Who trains mentors, and who handles the invoices of it. */
import type { Role } from '../../src/access/role.js';

const READERS: Role[] = ['consultant', 'caseworker', 'payer', 'coordinator', 'auditor'];

export const WITH_INVOICES: Record<string, readonly Role[]> = {
  'GET /api/training-ceilings': ['administrator', 'payer', 'auditor'],
  'POST /api/training-ceilings': ['administrator'],
  'POST /api/placements/{id}/training-grants': ['consultant', 'caseworker'],
  'GET /api/placements/{id}/training-grants': READERS,
  'GET /api/training-grants/{id}': READERS,
  'PUT /api/training-grants/{id}': ['consultant', 'caseworker'],
  'POST /api/training-grants/{id}/recommendation': ['consultant', 'caseworker'],
  'POST /api/training-grants/{id}/return': ['caseworker'],
  'POST /api/training-grants/{id}/withdrawal': ['consultant', 'caseworker'],
  'POST /api/training-grants/{id}/decision': ['caseworker'],
  'POST /api/training-grants/{id}/ending': ['caseworker'],
  'POST /api/training-grants/{id}/reopening': ['caseworker'],
  'POST /api/training-grants/{id}/invoices': ['payer', 'caseworker'],
  'GET /api/invoices': READERS,
  'GET /api/invoices/{id}': READERS,
  'POST /api/invoices/{id}/attestation': ['caseworker'],
  'POST /api/invoices/{id}/payment': ['payer'],
  'POST /api/invoices/{id}/payment-taken-back': ['payer'],
  'POST /api/invoices/{id}/rejection': ['payer', 'caseworker'],
};
