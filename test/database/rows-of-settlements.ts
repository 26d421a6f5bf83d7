/** What is settled outside the runs. */
import {
  AT,
  CASEWORKER,
  COLLEAGUE,
  COLLEAGUE_CLAIM,
  CONSULTANT,
  id,
  LEADING,
  PLACEMENT,
  type RowOf,
} from './row-facts.js';

export const SETTLEMENT_ROWS: RowOf[] = [
  [
    'claims',
    {
      id: COLLEAGUE_CLAIM,
      reference: 'K-11',
      placement_id: PLACEMENT,
      month: '2026-09',
      status: 'approved',
      settlement: 'internal-posting',
      mentor_id: COLLEAGUE,
      amount_ore: 24_799,
      created_by: LEADING,
      created_at: AT,
      declared_at: AT,
      submitted_by: LEADING,
      submitted_at: AT,
      decided_by: CASEWORKER,
      decided_at: AT,
      legal_basis: 'LAB § 167',
    },
  ],
  [
    'internal_postings',
    {
      id: id(265),
      claim_id: COLLEAGUE_CLAIM,
      placement_id: PLACEMENT,
      amount_ore: 24_799,
      account: '5.68.90',
      posting_year: 2026,
      voucher: '900123',
      posted_on: '2026-10-01',
      posted_by: CONSULTANT,
      posted_at: AT,
    },
  ],
];
