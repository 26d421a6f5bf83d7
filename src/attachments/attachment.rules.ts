/** What may be put on a case as a paper, and by whom. Knows no database and no clock. */
import type { Role } from '../access/role.js';
import type { Day } from '../shared/day.js';

export const ATTACHMENT_KINDS = ['monthly-sheet', 'payslip', 'agreement', 'other'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

export const MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

export const MOST_BYTES = 10 * 1024 * 1024;

export type AttachmentRefusal =
  | { because: 'no-file' }
  | { because: 'file-empty' }
  | { because: 'file-too-large' }
  | { because: 'file-type-unknown' }
  | { because: 'signed-day-ahead' };

export interface Paper {
  file: { bytes: Buffer; isTooLarge: boolean } | null;
  signedDay: Day;
}

/** Every reason at once. What a file is, is asked of its content; its name says nothing. */
export function attachmentRefusals({ file, signedDay }: Paper, today: Day): AttachmentRefusal[] {
  const refusals: AttachmentRefusal[] = [];
  if (file === null) refusals.push({ because: 'no-file' });
  else if (file.isTooLarge) refusals.push({ because: 'file-too-large' });
  else if (file.bytes.length === 0) refusals.push({ because: 'file-empty' });
  else if (mediaTypeOf(file.bytes) === null) refusals.push({ because: 'file-type-unknown' });
  if (signedDay > today) refusals.push({ because: 'signed-day-ahead' });
  return refusals;
}

/**
 * The kinds that somebody in this role may bring; a leader brings sheets and payslips. Where nobody is paid, whoever
 * runs the course brings what is signed and decided.
 */
export function kindsFor(role: Role, runBy: 'consultant' | 'coordinator'): readonly AttachmentKind[] {
  if (runBy === 'coordinator') return role === 'coordinator' ? ['agreement', 'other'] : [];
  if (role === 'consultant' || role === 'caseworker') return ATTACHMENT_KINDS;
  return role === 'leader' ? ['monthly-sheet', 'payslip'] : [];
}

const PNG_BEGINS = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
const PNG_ENDS = Buffer.from('IEND\xaeB`\x82', 'latin1');
const JPEG_BEGINS = Buffer.from([0xff, 0xd8, 0xff]);
const JPEG_ENDS = Buffer.from([0xff, 0xd9]);
/** How far from its end a PDF may say that it ends. */
const PDF_TAIL = 1024;

/** Null for what is none of the three, or is cut off. */
export function mediaTypeOf(bytes: Buffer): MediaType | null {
  if (isPdf(bytes)) return 'application/pdf';
  if (startsWith(bytes, PNG_BEGINS) && bytes.includes(PNG_ENDS)) return 'image/png';
  if (startsWith(bytes, JPEG_BEGINS) && bytes.lastIndexOf(JPEG_ENDS) > JPEG_BEGINS.length)
    return 'image/jpeg';
  return null;
}

function isPdf(bytes: Buffer): boolean {
  const tail = bytes.subarray(-PDF_TAIL).toString('latin1');
  const startsAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1]);
  return startsWith(bytes, Buffer.from('%PDF-')) && startsAt > 0 && startsAt < bytes.length;
}

function startsWith(bytes: Buffer, start: Buffer): boolean {
  return bytes.subarray(0, start.length).equals(start);
}
