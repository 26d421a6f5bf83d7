import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import type { UploadedFile } from '../../web/upload.js';
import { findRun } from '../runs/payment-run.queries.js';
import { PaymentReceipt } from './payment-receipt.entity.js';
import { formatOfReceipt, readReceipt } from './read-receipt.js';
import { paymentsSent } from './receipt.queries.js';
import { type ReceiptRefusal, receiptRefusals } from './receipt.rules.js';

/** As large as an answer to a hundred thousand payments is. */
export const MOST_BYTES_OF_RECEIPT = 64 * 1024 * 1024;

@Injectable()
export class ReceiveAnswer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Keeps a file that answers the run, so that it can be looked at before it is read in. Changes no payment. */
  run(runId: string, file: UploadedFile | null, actor: Actor): Promise<Outcome<string, ReceiptRefusal>> {
    return this.database.change<string, ReceiptRefusal>(actor, async (tx) => {
      const run = await findRun(tx, runId);
      if (file === null || file.bytes.length === 0) return refused([{ because: 'receipt-file-missing' }]);
      if (file.isTooLarge) return refused([{ because: 'receipt-too-large' }]);
      const read = readReceipt(file.bytes);
      if ('because' in read) return refused([read]);
      const refusals = receiptRefusals(run, await paymentsSent(tx, runId), read);
      if (refusals.length > 0) return refused(refusals);

      const id = randomUUID();
      await tx.insert(PaymentReceipt, {
        id,
        runId,
        format: formatOfReceipt(file.bytes),
        content: file.bytes,
        sha256: createHash('sha256').update(file.bytes).digest(),
        uploadedBy: actor.personId,
        uploadedAt: this.clock.now(),
      });
      await recordEvent(tx, {
        what: 'payment-run.answer-received',
        subjectId: runId,
        details: { receiptId: id, sha256: file.sha256 },
      });
      return done(id);
    });
  }
}
