/** Who writes letters, and who reads them. */
import { CASE_CHANGERS, CASE_READERS, PARTY_ROLES, type Role } from '../../src/access/role.js';

const READERS: readonly Role[] = CASE_READERS;
const WRITERS: readonly Role[] = CASE_CHANGERS;
const READERS_AND_PARTIES: readonly Role[] = [...CASE_READERS, ...PARTY_ROLES];

export const OF_LETTERS: Record<string, readonly Role[]> = {
  'POST /api/placements/{id}/letters': WRITERS,
  'GET /api/placements/{id}/letters': READERS_AND_PARTIES,
  'GET /api/letter-wordings': ['administrator'],
  'GET /api/letter-wordings/{name}': ['administrator'],
  'PUT /api/letter-wordings/{name}': ['administrator'],
  'POST /api/letters/{id}/deliveries': WRITERS,
  'GET /api/letters/{id}/deliveries': READERS,
  'POST /api/letters/{id}/window-prints': ['consultant', 'caseworker'],
  'GET /api/letters/{id}': READERS_AND_PARTIES,
  'GET /api/letters/{id}/pdf': READERS_AND_PARTIES,

  'POST /api/letter-batches': WRITERS,
  'GET /api/letter-batches': READERS,
  'GET /api/letter-batches/{id}': READERS,
  'GET /api/letter-batches/{id}/letters': READERS,
  'POST /api/letter-batches/{id}/letters/{position}/omission': WRITERS,
  'POST /api/letter-batches/{id}/start': WRITERS,
  'POST /api/letter-batches/{id}/cancellation': WRITERS,
  'POST /api/letter-batches/{id}/retry': WRITERS,
  'POST /api/letter-batches/{id}/print-mark': WRITERS,
  'GET /api/letter-batches/{id}/pdf': READERS,
  'GET /api/letter-batches/{id}/zip': READERS,
};
