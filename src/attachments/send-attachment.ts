import type { FastifyReply } from 'fastify';
import type { Tx } from '../access/database.js';
import type { Look } from '../audit/record-look.js';
import {
  findAttachmentFile,
  findCaseOfAttachments,
  type FoundFile,
  recordAttachmentLook,
} from './attachment.queries.js';
import { fileNameOf } from './attachment.words.js';

export interface NamedFile {
  name: string;
  file: FoundFile;
}

/** A paper with a name to save it under; the look at it is written down. */
export async function attachmentToSave(tx: Tx, id: string, how: Look['how']): Promise<NamedFile> {
  const file = await findAttachmentFile(tx, id);
  const placement = await findCaseOfAttachments(tx, file.placementId);
  await recordAttachmentLook(tx, placement, { how, purpose: 'attachment' });
  return { name: fileNameOf(placement.reference, file), file };
}

/** Only ever saved, never opened in the page: what it holds was made by others. */
export function sendAttachment(reply: FastifyReply, { name, file }: NamedFile): void {
  void reply
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('x-content-type-options', 'nosniff')
    .type(file.mediaType)
    .send(file.content);
}
