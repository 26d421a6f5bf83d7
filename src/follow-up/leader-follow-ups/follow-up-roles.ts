import { CASE_READERS } from '../../access/role.js';

/** Those who read what the employer does for the mentor: neither mentor nor mentee. */
export const FOLLOW_UP_READERS = [...CASE_READERS, 'leader'] as const;

export const ACTIVITY_WRITERS = ['consultant', 'caseworker', 'coordinator', 'leader'] as const;
