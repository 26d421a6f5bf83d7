import type { Day } from '../shared/day.js';

/** Why an employer, workplace or leader is not registered. */
export type EmployerRefusal =
  | { because: 'cvr-known' }
  | { because: 'employer-succeeded'; firstDay: Day; by: string }
  | { because: 'p-number-known' }
  | { because: 'leader-known' }
  | { because: 'workplace-of-another-employer' };
