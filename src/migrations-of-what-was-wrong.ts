import { RecoveriesTakenBack1795856400022 } from '../migrations/2026-11-28-22-recoveries-taken-back.js';
import { PaymentsReturned1795856400031 } from '../migrations/2026-11-28-31-payments-returned.js';
import { HoursAfterAStop1795856400021 } from '../migrations/2026-11-28-21-hours-after-a-stop.js';

/** What turned out otherwise: courses that had stopped, and money that had not come, or did not stay. */
export const MIGRATIONS_OF_WHAT_WAS_WRONG = [
  HoursAfterAStop1795856400021,
  RecoveriesTakenBack1795856400022,
  PaymentsReturned1795856400031,
];
