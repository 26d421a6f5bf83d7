/** Why an employer, workplace or leader is not registered. */
export type EmployerRefusal =
  | { because: 'cvr-known' }
  | { because: 'p-number-known' }
  | { because: 'leader-known' }
  | { because: 'workplace-of-another-employer' };
