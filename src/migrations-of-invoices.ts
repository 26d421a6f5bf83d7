import { TrainingGrants1795856400001 } from '../migrations/2026-11-28-01-training-grants.js';
import { Invoices1795856400002 } from '../migrations/2026-11-28-02-invoices.js';
import { TrainingCeiling1795856400003 } from '../migrations/2026-11-28-03-training-ceiling.js';
import { TrainingOfAYear1795856400004 } from '../migrations/2026-11-28-04-training-of-a-year.js';

/** Training of mentors, and what is paid by e-invoice. */
export const MIGRATIONS_OF_INVOICES = [
  TrainingGrants1795856400001,
  Invoices1795856400002,
  TrainingCeiling1795856400003,
  TrainingOfAYear1795856400004,
];
