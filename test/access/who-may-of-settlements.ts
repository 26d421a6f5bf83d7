import type { Role } from '../../src/access/role.js';

/** What is settled outside the runs. */
export const OF_SETTLEMENTS: Record<string, readonly Role[]> = {
  'GET /api/internal-postings': ['payer', 'caseworker', 'consultant', 'auditor'],
  'POST /api/internal-postings': ['payer'],
  'GET /api/internal-postings/list': ['payer', 'auditor'],
  'POST /api/claims/{id}/invoices': ['payer', 'caseworker'],
  'POST /api/placements/{id}/fees': ['consultant'],
};
