import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { keepNoCopy } from '../../web/answer.js';

export interface Pack {
  /** Without an ending; a reference, never a name. */
  name: string;
  zip: Buffer | { bytes: number; content: Readable };
}

/** As a download, that no browser keeps. */
export function sendPack(reply: FastifyReply, { name, zip }: Pack): void {
  keepNoCopy(reply);
  void reply
    .type('application/zip')
    .header('content-length', Buffer.isBuffer(zip) ? zip.length : zip.bytes)
    .header('content-disposition', `attachment; filename="${name}.zip"`)
    .send(Buffer.isBuffer(zip) ? zip : zip.content);
}
