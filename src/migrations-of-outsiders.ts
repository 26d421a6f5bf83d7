import { MonthsOfOutsiders1795856400024 } from '../migrations/2026-11-28-24-months-of-outsiders.js';
import { PostingsTakenBack1795856400025 } from '../migrations/2026-11-28-25-postings-taken-back.js';
import { InvoicesPutRight1795856400026 } from '../migrations/2026-11-28-26-invoices-put-right.js';
import { WhatAStopLeft1795856400032 } from '../migrations/2026-11-28-32-what-a-stop-left.js';
import { ClaimsToInvoice1795856400023 } from '../migrations/2026-11-28-23-claims-to-invoice.js';

/** What was still loose about mentors from outside. */
export const MIGRATIONS_OF_OUTSIDERS = [
  ClaimsToInvoice1795856400023,
  MonthsOfOutsiders1795856400024,
  PostingsTakenBack1795856400025,
  InvoicesPutRight1795856400026,
  WhatAStopLeft1795856400032,
];
