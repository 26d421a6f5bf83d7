/** What is paid, and how. */
import {
  AT,
  BYTES,
  CASEWORKER,
  CONSULTANT,
  id,
  LEADING,
  PAID_CLAIM,
  PAYMENT_SETTINGS,
  PLACEMENT,
  RELEASED_RUN,
  type RowOf,
  RUN,
} from './row-facts.js';

const AMOUNT = 24_799;
const LOCKED = {
  through_month: '2026-09',
  due_day: '2026-10-12',
  built_by: CONSULTANT,
  built_at: AT,
  settings_id: PAYMENT_SETTINGS,
  debtor_name: 'Limstrup Kommune',
  payments: 1,
  amount_ore: AMOUNT,
  locked_by: CONSULTANT,
  locked_at: AT,
};

export const PAYMENT_ROWS: RowOf[] = [
  [
    'payment_settings',
    {
      id: PAYMENT_SETTINGS,
      debtor_iban: 'DK5000400440116243',
      debtor_bic: 'DABADKKK',
      payee_by: 'cvr',
      identifier_placement: 'organisation',
      supplementary_until: '01-31',
      set_by: CONSULTANT,
      set_at: AT,
    },
  ],
  [
    'account_strings',
    {
      id: id(224),
      first_month: '2026-01',
      account: '5.68.90',
      registered_by: CONSULTANT,
      registered_at: AT,
    },
  ],
  [
    'claims',
    {
      id: PAID_CLAIM,
      reference: 'K-9',
      placement_id: PLACEMENT,
      month: '2026-09',
      status: 'approved',
      amount_ore: AMOUNT,
      created_by: LEADING,
      created_at: AT,
      declared_at: AT,
      submitted_by: LEADING,
      submitted_at: AT,
      payee_cvr: '12345678',
      decided_by: CASEWORKER,
      decided_at: AT,
      legal_basis: 'LAB § 167',
    },
  ],
  [
    'payment_holds',
    {
      id: id(225),
      claim_id: PAID_CLAIM,
      until_day: '2026-12-01',
      reason: 'Vi venter på en lønseddel',
      held_by: CONSULTANT,
      held_at: AT,
    },
  ],
  ['payment_runs', { id: RUN, reference: 'U-1', status: 'locked', ...LOCKED }],
  [
    'payments',
    {
      run_id: RUN,
      position: 1,
      reference: 'U-1-1',
      claim_id: PAID_CLAIM,
      payee_cvr: '12345678',
      payee_name: 'Lageret',
      amount_ore: AMOUNT,
      account: '5.68.90',
      posting_year: 2026,
    },
  ],
  [
    'payment_runs',
    {
      id: RELEASED_RUN,
      reference: 'U-2',
      status: 'released',
      ...LOCKED,
      released_by: CASEWORKER,
      released_at: AT,
    },
  ],
  ['payment_files', { run_id: RELEASED_RUN, format: 'csv', parts: 2 }],
  ['payment_file_parts', { run_id: RELEASED_RUN, format: 'csv', part: 1, content: BYTES }],
];
