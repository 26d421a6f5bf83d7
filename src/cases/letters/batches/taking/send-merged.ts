import type { FastifyReply } from 'fastify';
import { keepNoCopy } from '../../../../web/answer.js';
import type { OnDisk } from '../../../../web/on-disk.js';

/** As a PDF to look at and print; its name is the batch's, never a person's. */
export function sendMerged(reply: FastifyReply, file: OnDisk & { reference: string }): void {
  keepNoCopy(reply);
  void reply
    .type('application/pdf')
    .header('content-length', file.bytes)
    .header('content-disposition', `inline; filename="${file.reference}.pdf"`)
    .send(file.content);
}
