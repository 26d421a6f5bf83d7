import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { found, NotFound } from '../../shared/not-found.js';
import { findRun } from '../runs/payment-run.queries.js';
import { contentOfPart } from './export.queries.js';
import { PaymentFile } from './payment-file.entity.js';
import { exporterOf } from './write-part.js';

export interface FileToSend {
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  content: Readable;
}

@Injectable()
export class FetchFile {
  constructor(private readonly database: Database) {}

  /** A finished file, read part by part as it is sent; that it was fetched is recorded first. */
  async run(runId: string, format: string, actor: Actor): Promise<FileToSend> {
    const { file, reference } = await this.database.asActor(actor, async (tx) => {
      const run = await findRun(tx, runId);
      const one = found(await tx.findOneBy(PaymentFile, { runId, format: knownFormat(format) }), 'file');
      if (one.sha256 === null) throw new NotFound('file');
      await recordEvent(tx, { what: 'payment-file.fetched', subjectId: runId, details: { format } });
      return { file: one, reference: run.reference };
    });
    const { extension, mediaType } = exporterOf(file.format);
    return {
      name: `${reference}.${extension}`,
      mediaType,
      bytes: file.bytes ?? 0,
      sha256: file.sha256?.toString('hex') ?? '',
      content: Readable.from(this.parts(file, actor)),
    };
  }

  private async *parts(file: PaymentFile, actor: Actor): AsyncGenerator<Buffer> {
    for (let part = 1; part <= file.parts; part += 1) {
      yield await this.database.asActor(actor, (tx) => contentOfPart(tx, file, part));
    }
  }
}

function knownFormat(format: string): PaymentFile['format'] {
  if (format === 'csv' || format === 'pain.001') return format;
  throw new NotFound('file');
}
