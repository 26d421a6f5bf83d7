import type { FastifyReply } from 'fastify';
import { keepNoCopy } from '../../web/answer.js';

export interface Pack {
  /** Without an ending; a reference, never a name. */
  name: string;
  zip: Buffer;
}

/** As a download, that no browser keeps. */
export function sendPack(reply: FastifyReply, { name, zip }: Pack): void {
  keepNoCopy(reply);
  void reply
    .type('application/zip')
    .header('content-disposition', `attachment; filename="${name}.zip"`)
    .send(zip);
}
