/** Who may do what with training and with invoices: each step bears the name of whoever takes it. */
import { type Expected, READERS, SELF, WORKERS } from './reach.js';
import { AT, CASEWORKER, NEIGHBOUR } from './row-facts.js';

const TRAINING = `course decided_at decided_by decision_reason decision_reason_code ended_at ended_because ended_by
  first_day last_day legal_basis mentor_id needed_because no_hearing_because no_hearing_words order_reference price_ore
  provider_cvr provider_name recommended_at recommended_by reopened_at reopened_because
  reopened_by returned_because status version withdrawn_at
  withdrawn_by`;
const INVOICE = `attested_at attested_by paid_at paid_by paid_on rejected_at rejected_because rejected_by status
  version voucher`;
const ATTESTED = { status: 'attested', registered_by: NEIGHBOUR, attested_at: AT };
const RECOMMENDED = { status: 'recommended', recommended_at: AT };
const GRANTED = {
  ...RECOMMENDED,
  status: 'granted',
  recommended_by: CASEWORKER,
  decided_by: SELF,
  decided_at: AT,
  decision_reason: 'Det styrker forløbet',
  legal_basis: 'LAB § 167',
  order_reference: 'LS-9-U1',
};

export const WITH_INVOICES: Record<string, Expected> = {
  training_grants: {
    select: { all: READERS },
    insert: { all: WORKERS },
    update: { all: WORKERS },
    columns: { staff: TRAINING },
  },
  'training that is recommended by another': {
    table: 'training_grants',
    row: { ...RECOMMENDED, recommended_by: NEIGHBOUR },
    select: { all: READERS },
    columns: { staff: TRAINING },
  },
  'training that is decided': {
    table: 'training_grants',
    row: GRANTED,
    select: { all: READERS },
    update: { all: WORKERS },
    columns: { staff: TRAINING },
  },
  'training that is withdrawn': {
    table: 'training_grants',
    row: { status: 'withdrawn', withdrawn_by: SELF, withdrawn_at: AT },
    select: { all: READERS },
    update: { all: WORKERS },
    columns: { staff: TRAINING },
  },
  'training that another reopened': {
    table: 'training_grants',
    row: { ...GRANTED, reopened_by: NEIGHBOUR, reopened_at: AT, reopened_because: 'En faktura kom' },
    select: { all: READERS },
    columns: { staff: TRAINING },
  },
  invoices: {
    select: { all: READERS },
    insert: { all: ['payer', 'caseworker'] },
    columns: { staff: INVOICE },
  },
  'invoices from another sender than was agreed': {
    table: 'invoices',
    row: { sender_because: 'Afsenderen har skiftet CVR' },
    select: { all: READERS },
    insert: { all: ['caseworker'] },
    columns: { staff: INVOICE },
  },
  'invoices that are attested': {
    table: 'invoices',
    row: { ...ATTESTED, attested_by: SELF },
    select: { all: READERS },
    update: { all: ['caseworker'] },
    columns: { staff: INVOICE },
  },
  'invoices that are paid': {
    table: 'invoices',
    row: {
      ...ATTESTED,
      status: 'paid',
      attested_by: CASEWORKER,
      voucher: '77',
      paid_on: '2026-11-20',
      paid_by: SELF,
      paid_at: AT,
    },
    select: { all: READERS },
    update: { all: ['payer'] },
    columns: { staff: INVOICE },
  },
};
