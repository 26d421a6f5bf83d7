import type { Role } from '../../src/access/role.js';

/** What is settled outside the runs. */
export const OF_SETTLEMENTS: Record<string, readonly Role[]> = {
  'GET /api/internal-postings': ['payer', 'caseworker', 'consultant', 'auditor'],
  'GET /api/internal-postings/waiting': ['payer', 'caseworker', 'consultant', 'auditor'],
  'POST /api/internal-postings': ['payer'],
  'POST /api/internal-postings/{id}/taken-back': ['payer'],
  'GET /api/internal-postings/list': ['payer', 'auditor'],
  'POST /api/claims/{id}/invoices': ['payer', 'caseworker'],
  'POST /api/placements/{id}/fees': ['consultant'],
};
