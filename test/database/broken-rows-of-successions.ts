/** As in `broken-rows.ts`, of employers who go on in others. */
import { type Case, tooLong, unknown } from './breaking.js';
import { AT, CONSULTANT, EMPLOYER } from './row-facts.js';

const TABLE = 'employer_successions';
const ANNULLED = { annulled_by: CONSULTANT, annulled_at: AT, annulled_because: 'En fejl' };

export const SUCCESSION_CASES: Case[] = [
  unknown('succession_kind_is_known', TABLE, 'kind'),
  { name: 'nobody_succeeds_themselves', table: TABLE, good: {}, bad: { successor_id: EMPLOYER } },
  {
    name: 'an_annulled_succession_says_who_and_why',
    table: TABLE,
    good: ANNULLED,
    bad: { annulled_because: null },
  },
  {
    ...tooLong('succession_annulled_because_is_short', TABLE, 'annulled_because', 1000),
    good: { ...ANNULLED, annulled_because: 'x'.repeat(1000) },
  },
];
