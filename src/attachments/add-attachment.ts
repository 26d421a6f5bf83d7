import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database, type Tx } from '../access/database.js';
import { recordEvent } from '../audit/record-event.js';
import { Clock } from '../shared/clock.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import { NotAllowed } from '../web/problems/not-let-in.js';
import type { UploadedFile } from '../web/upload.js';
import { Attachment } from './attachment.entity.js';
import type { AttachmentInput } from './attachment.input.js';
import { findCaseOfAttachments } from './attachment.queries.js';
import { type AttachmentRefusal, attachmentRefusals, kindsFor, mediaTypeOf } from './attachment.rules.js';
import { AttachmentFile } from './attachment-file.entity.js';

@Injectable()
export class AddAttachment {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Puts a paper on a case, as it is: it is never changed, opened or taken away. */
  run(
    placementId: string,
    input: AttachmentInput,
    file: UploadedFile | null,
    actor: Actor,
  ): Promise<Outcome<string, AttachmentRefusal>> {
    return this.database.change<string, AttachmentRefusal>(actor, (tx) =>
      addAttachment(tx, placementId, { ...input, file }, actor, this.clock),
    );
  }
}

/** As `AddAttachment`, in a transaction that does more. */
export async function addAttachment(
  tx: Tx,
  placementId: string,
  { kind, signedDay, file }: AttachmentInput & { file: UploadedFile | null },
  actor: Actor,
  clock: Clock,
): Promise<Outcome<string, AttachmentRefusal>> {
  const { runBy } = await findCaseOfAttachments(tx, placementId);
  if (!kindsFor(actor.role, runBy).includes(kind)) throw new NotAllowed();
  const refusals = attachmentRefusals({ file, signedDay }, clock.today());
  const mediaType = file && mediaTypeOf(file.bytes);
  if (file === null || mediaType === null || refusals.length > 0) return refused(refusals);

  const id = randomUUID();
  const facts = { kind, mediaType, signedDay, sizeBytes: file.bytes.length };
  await tx.insert(Attachment, {
    id,
    placementId,
    ...facts,
    sha256: Buffer.from(file.sha256, 'hex'),
    uploadedBy: actor.personId,
    uploadedAt: clock.now(),
  });
  await tx.insert(AttachmentFile, { attachmentId: id, content: file.bytes });
  const details = { ...facts, sha256: file.sha256 };
  await recordEvent(tx, { what: 'attachment.added', subjectId: id, placementId, details });
  return done(id);
}
