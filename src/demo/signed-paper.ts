import { createHash } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { AttachmentInput } from '../attachments/attachment.input.js';
import { drawLetter } from '../pdf/draw-letter.js';
import { Clock } from '../shared/clock.js';
import type { UploadedFile } from '../web/upload.js';

/** A made-up paper that a citizen signed today. */
export async function signedPaper(
  app: INestApplicationContext,
): Promise<AttachmentInput & { file: UploadedFile }> {
  const signedDay = app.get(Clock).today();
  const bytes = await drawLetter({
    title: 'Borgerens aftale med kommunen',
    sender: { name: 'Limstrup Kommune', lines: [], phone: null, email: null, website: null, logo: null },
    recipientLines: ['Limstrup Kommune'],
    issuedDay: signedDay,
    caseReference: 'Demo',
    blocks: [{ kind: 'paragraph', runs: [{ text: 'Underskrevet af borgeren.', face: 'regular' }] }],
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'agreement', signedDay, file: { name: 'aftale.pdf', bytes, isTooLarge: false, sha256 } };
}
