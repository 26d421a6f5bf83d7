import type { Said } from '../web/problems/said.js';
import type { AttachmentKind, AttachmentRefusal, MediaType } from './attachment.rules.js';

export function attachmentKindInDanish(kind: AttachmentKind): string {
  switch (kind) {
    case 'monthly-sheet':
      return 'Underskrevet månedsark';
    case 'payslip':
      return 'Lønseddel';
    case 'agreement':
      return 'Aftale';
    case 'other':
      return 'Andet';
  }
}

export function mediaTypeInDanish(mediaType: MediaType): string {
  switch (mediaType) {
    case 'application/pdf':
      return 'PDF';
    case 'image/jpeg':
      return 'JPEG';
    case 'image/png':
      return 'PNG';
  }
}

export function attachmentRefusalInDanish(refusal: AttachmentRefusal): Said {
  switch (refusal.because) {
    case 'no-file':
      return { field: 'file', detail: 'Vælg en fil.' };
    case 'file-empty':
      return { field: 'file', detail: 'Filen er tom. Vælg en anden.' };
    case 'file-too-large':
      return { field: 'file', detail: 'Filen fylder for meget. Den må højst fylde 10 MB.' };
    case 'file-type-unknown':
      return {
        field: 'file',
        detail: 'Filen kan ikke læses som PDF, JPEG eller PNG. Scan eller fotografér papiret igen.',
      };
    case 'signed-day-ahead':
      return { field: 'signedDay', detail: 'Papiret kan ikke være fra en dag efter i dag.' };
  }
}

const SAVED_AS: Record<AttachmentKind, string> = {
  'monthly-sheet': 'maanedsark',
  payslip: 'loenseddel',
  agreement: 'aftale',
  other: 'bilag',
};
const ENDINGS: Record<MediaType, string> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/** A name of our own: what the sender called the file is not kept. */
export function fileNameOf(
  reference: string,
  { kind, signedDay, mediaType }: { kind: AttachmentKind; signedDay: string; mediaType: MediaType },
): string {
  return `${reference.replaceAll(/[^\w-]/g, '-')}-${SAVED_AS[kind]}-${signedDay}.${ENDINGS[mediaType]}`;
}

/** `340 kB`, `2,4 MB` */
export function sizeInDanish(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)}\u00a0kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')}\u00a0MB`;
}
