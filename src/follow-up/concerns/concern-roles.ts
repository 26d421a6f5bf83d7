import { PARTY_ROLES } from '../../access/role.js';

/** Those whom a scheme may name as readers. */
export const CONCERN_READERS = ['consultant', 'coordinator'] as const;

/** The parties, and the staff who write for somebody else. */
export const CONCERN_WRITERS = [...PARTY_ROLES, ...CONCERN_READERS, 'caseworker'] as const;
