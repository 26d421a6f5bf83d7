import type { FastifyReply } from 'fastify';
import { keepNoCopy } from '../../web/answer.js';
import type { FileToSend } from './fetch-file.js';

/** As a download, with its digest, so that whoever has the file can prove which one it is. */
export function sendPaymentFile(reply: FastifyReply, file: FileToSend): void {
  keepNoCopy(reply);
  void reply
    .type(file.mediaType)
    .header('content-length', file.bytes)
    .header('content-disposition', `attachment; filename="${file.name}"`)
    .header('repr-digest', `sha-256=:${Buffer.from(file.sha256, 'hex').toString('base64')}:`)
    .send(file.content);
}
