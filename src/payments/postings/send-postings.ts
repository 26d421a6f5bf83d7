import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { keepNoCopy } from '../../web/answer.js';
import { POSTINGS_FILE } from './postings-file.js';

export function sendPostings(reply: FastifyReply, content: Readable): void {
  keepNoCopy(reply);
  void reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${POSTINGS_FILE}"`)
    .send(content);
}
