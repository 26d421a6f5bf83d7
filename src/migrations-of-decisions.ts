import { Hearings1795770000080 } from '../migrations/2026-11-27-80-hearings.js';
import { ReasonsOfGrants1795770000081 } from '../migrations/2026-11-27-81-reasons-of-grants.js';
import { GrantsThatEnd1795770000082 } from '../migrations/2026-11-27-82-grants-that-end.js';
import { Complaints1795770000083 } from '../migrations/2026-11-27-83-complaints.js';
import { HearingsInCases1795770000084 } from '../migrations/2026-11-27-84-hearings-in-cases.js';

/** What comes before and after a decision: hearings and complaints. */
export const MIGRATIONS_OF_DECISIONS = [
  Hearings1795770000080,
  ReasonsOfGrants1795770000081,
  GrantsThatEnd1795770000082,
  Complaints1795770000083,
  HearingsInCases1795770000084,
];
