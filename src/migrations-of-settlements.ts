import { Settlements1795856400011 } from '../migrations/2026-11-28-11-settlements.js';
import { InternalPostings1795856400012 } from '../migrations/2026-11-28-12-internal-postings.js';
import { OutsidersInCases1795856400013 } from '../migrations/2026-11-28-13-outsiders-in-cases.js';
import { InvoicesOfClaims1795856400014 } from '../migrations/2026-11-28-14-invoices-of-claims.js';

/** What is not paid to the workplace's employer, and how it is settled. */
export const MIGRATIONS_OF_SETTLEMENTS = [
  Settlements1795856400011,
  InternalPostings1795856400012,
  OutsidersInCases1795856400013,
  InvoicesOfClaims1795856400014,
];
