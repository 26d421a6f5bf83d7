import { createHash } from 'node:crypto';
import type { Tx } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { PaymentRun } from '../runs/payment-run.entity.js';
import { filesOf } from '../runs/payment-run.queries.js';
import {
  contentOfPart,
  lockRunToExport,
  partsWritten,
  PAYMENTS_IN_A_PART,
  paymentsOfPart,
} from './export.queries.js';
import type { Exporter, RunToExport } from './exporter.js';
import { EXPORTERS } from './exporters.js';
import { PaymentFile } from './payment-file.entity.js';
import { PaymentFilePart } from './payment-file-part.entity.js';

/**
 * Takes the next step in making the files of a run: names them, writes one part, or finishes one. Each step is a
 * transaction of its own, so a crash loses one part at most, and whoever goes on writes the same. False where there
 * is nothing left to do, or somebody else is doing it.
 */
export async function writeNextPart(tx: Tx, runId: string, now: Date): Promise<boolean> {
  const run = await lockRunToExport(tx, runId);
  if (run === null) return false;
  const files = await filesOf(tx, runId);
  if (files.length === 0) {
    const parts = Math.ceil(run.payments / PAYMENTS_IN_A_PART);
    await tx.insert(
      PaymentFile,
      EXPORTERS.map(({ format }) => ({ runId, format, parts })),
    );
    return true;
  }
  const file = files.find(({ sha256 }) => sha256 === null);
  if (file === undefined) {
    await tx.update(
      PaymentRun,
      { id: runId },
      { status: 'exported', exportedAt: now, version: run.version + 1 },
    );
    await recordEvent(tx, { what: 'payment-run.exported', subjectId: runId, details: digestsOf(files) });
    return false;
  }
  const written = await partsWritten(tx, runId, file.format);
  if (written < file.parts) {
    await tx.insert(PaymentFilePart, {
      runId,
      format: file.format,
      part: written + 1,
      content: await contentOf(tx, run, file, written + 1),
    });
  } else {
    await finish(tx, file, now);
  }
  return true;
}

async function contentOf(
  tx: Tx,
  run: RunToExport & PaymentRun,
  file: PaymentFile,
  part: number,
): Promise<Buffer> {
  const exporter = exporterOf(file.format);
  const body = exporter.body(run, await paymentsOfPart(tx, run.id, part));
  const head = part === 1 ? exporter.head(run) : '';
  const foot = part === file.parts ? exporter.foot(run) : '';
  return Buffer.from(head + body + foot);
}

/** The digest is of what is stored, read part by part. */
async function finish(tx: Tx, file: PaymentFile, now: Date): Promise<void> {
  const { runId, format, parts } = file;
  const hash = createHash('sha256');
  let bytes = 0;
  for (let part = 1; part <= parts; part += 1) {
    const content = await contentOfPart(tx, file, part);
    hash.update(content);
    bytes += content.length;
  }
  await tx.update(PaymentFile, { runId, format }, { bytes, sha256: hash.digest(), madeAt: now });
}

export function exporterOf(format: PaymentFile['format']): Exporter {
  const exporter = EXPORTERS.find((one) => one.format === format);
  if (exporter === undefined) throw new Error(`no exporter writes ${format}`);
  return exporter;
}

function digestsOf(files: PaymentFile[]): Record<string, unknown> {
  return {
    files: files.map(({ format, bytes, sha256 }) => ({ format, bytes, sha256: sha256?.toString('hex') })),
  };
}
