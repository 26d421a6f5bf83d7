import type { Tx } from '../access/database.js';
import { type Look, recordLook } from '../audit/record-look.js';
import type { Day } from '../shared/day.js';
import { found } from '../shared/not-found.js';
import type { AttachmentKind, MediaType } from './attachment.rules.js';

export interface CaseOfAttachments {
  id: string;
  reference: string;
  menteeId: string;
  runBy: 'consultant' | 'coordinator';
}

export async function findCaseOfAttachments(tx: Tx, id: string): Promise<CaseOfAttachments> {
  const [row] = await tx.query<CaseOfAttachments[]>(
    'select id, reference, mentee_id as "menteeId", run_by as "runBy" from placements where id = $1',
    [id],
  );
  return found(row, 'placement');
}

/** A look at the papers of a case is a look at its mentee: at the list of them, or at one that is fetched. */
export async function recordAttachmentLook(
  tx: Tx,
  { id, menteeId }: CaseOfAttachments,
  { how, purpose }: { how: Look['how']; purpose: 'case' | 'attachment' },
): Promise<void> {
  const people = [{ kind: 'mentee' as const, id: menteeId, placementId: id }];
  await recordLook(tx, { how, purpose, people });
}

export interface AttachmentRow {
  id: string;
  kind: AttachmentKind;
  mediaType: MediaType;
  sizeBytes: number;
  signedDay: Day;
  uploadedAt: Date;
  /** Null where whoever asks does not see people. */
  uploadedBy: string | null;
}

/** The newest first. */
export async function attachmentsOf(tx: Tx, placementId: string): Promise<AttachmentRow[]> {
  return tx.query<AttachmentRow[]>(
    `select id, kind, media_type as "mediaType", size_bytes as "sizeBytes", signed_day as "signedDay",
       uploaded_at as "uploadedAt", (select name from people where id = uploaded_by) as "uploadedBy"
     from attachments where placement_id = $1 order by uploaded_at desc, id`,
    [placementId],
  );
}

export interface FoundFile extends Pick<AttachmentRow, 'kind' | 'mediaType' | 'signedDay'> {
  placementId: string;
  content: Buffer;
}

export async function findAttachmentFile(tx: Tx, id: string): Promise<FoundFile> {
  const [row] = await tx.query<FoundFile[]>(
    `select a.kind, a.media_type as "mediaType", a.signed_day as "signedDay", a.placement_id as "placementId", f.content
     from attachments a join attachment_files f on f.attachment_id = a.id where a.id = $1`,
    [id],
  );
  return found(row, 'attachment');
}
