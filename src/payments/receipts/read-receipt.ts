import { readCsvReceipt } from './csv-receipt.js';
import { readPain002 } from './pain-002.js';
import type { PaymentReceipt } from './payment-receipt.entity.js';
import type { ReceiptRead, ReceiptRefusal } from './receipt.rules.js';

/** A file is told by how it begins, not by its name. */
export function formatOfReceipt(content: Buffer): PaymentReceipt['format'] {
  const start = content
    .subarray(0, 200)
    .toString()
    .replace(/^\uFEFF/, '')
    .trimStart();
  return start.startsWith('<') ? 'pain.002' : 'csv';
}

/** What it says, or why it cannot be read. */
export function readReceipt(content: Buffer): ReceiptRead | ReceiptRefusal {
  const text = textOf(content);
  if (formatOfReceipt(content) === 'pain.002') {
    return readPain002(text) ?? { because: 'receipt-unreadable', line: null };
  }
  const read = readCsvReceipt(text);
  if ('unreadableLine' in read) return { because: 'receipt-unreadable', line: read.unreadableLine };
  return read.named.length === 0 ? { because: 'receipt-unreadable', line: null } : read;
}

/** In UTF-8, or as a Danish spreadsheet saves a list otherwise. */
function textOf(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}
