/** Who pays, and who reads what is paid. */
import type { Role } from '../../src/access/role.js';

const PAYMENT_READERS: Role[] = ['payer', 'caseworker', 'consultant', 'auditor'];

export const OF_PAYMENT_RUNS: Record<string, readonly Role[]> = {
  'POST /api/payment-runs': ['payer'],
  'GET /api/payment-runs': PAYMENT_READERS,
  'GET /api/payment-runs/{id}': PAYMENT_READERS,
  'GET /api/payment-runs/{id}/payments': PAYMENT_READERS,
  'POST /api/payment-runs/{id}/lock': ['payer'],
  'POST /api/payment-runs/{id}/release': ['payer'],
  'POST /api/payment-runs/{id}/cancellation': ['payer'],
  'POST /api/payment-runs/{id}/receipts': ['payer'],
  'POST /api/payment-runs/{id}/receipts/{receipt}/reading': ['payer'],
  'POST /api/payment-runs/{id}/payments/{position}/return': ['payer'],
  'POST /api/payment-runs/{id}/payments/{position}/return/taken-back': ['payer'],
  'POST /api/payment-runs/{id}/settlement': ['payer'],
  'GET /api/payment-runs/{id}/files/{format}': ['payer', 'auditor'],
  'GET /api/payment-runs/{id}/audit-pack': ['payer', 'auditor'],
};
