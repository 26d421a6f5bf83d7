/** Training that is asked for, training that is granted, and an invoice of it. */
import {
  AT,
  CASEWORKER,
  CONSULTANT,
  GRANTED_TRAINING,
  INVOICE,
  MENTOR,
  PLACEMENT,
  type RowOf,
  TRAINING,
} from './row-facts.js';

const ASKED_FOR = {
  placement_id: PLACEMENT,
  mentor_id: MENTOR,
  course: 'Mentor på arbejdspladsen',
  provider_name: 'Limstrup AMU',
  provider_cvr: '13748136',
  first_day: '2026-11-02',
  last_day: '2026-11-04',
  price_ore: 450_000,
  needed_because: 'Mona har ikke været mentor før',
  created_by: CONSULTANT,
  created_at: AT,
};

export const INVOICE_ROWS: RowOf[] = [
  ['training_grants', { id: TRAINING, ...ASKED_FOR, status: 'draft' }],
  [
    'training_grants',
    {
      id: GRANTED_TRAINING,
      ...ASKED_FOR,
      status: 'granted',
      recommended_by: CONSULTANT,
      recommended_at: AT,
      decided_by: CASEWORKER,
      decided_at: AT,
      decision_reason: 'Det styrker forløbet',
      legal_basis: 'LAB § 167',
      order_reference: 'LS-1-U1',
    },
  ],
  [
    'invoices',
    {
      id: INVOICE,
      placement_id: PLACEMENT,
      training_grant_id: GRANTED_TRAINING,
      sender_cvr: '13748136',
      number: 'F 17a',
      issued_on: '2026-11-04',
      received_on: '2026-11-05',
      ean: '5798000000001',
      order_reference: 'LS-1-U1',
      amount_ore: 200_000,
      vat_ore: 50_000,
      status: 'received',
      registered_by: CONSULTANT,
      registered_at: AT,
    },
  ],
];
