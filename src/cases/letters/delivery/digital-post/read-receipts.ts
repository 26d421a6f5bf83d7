import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { SYSTEM } from '../../../../access/actor.js';
import type { Database, Tx } from '../../../../access/database.js';
import { deliveriesWritten, lockDelivery } from '../../../../letters/digital-post/digital-post.queries.js';
import { type PostReceipt, receiptIn } from '../../../../letters/digital-post/receipt.rules.js';
import { UNDELIVERED } from '../delivery.words.js';
import { settle } from './write-message.js';

const RECEIPTS = 'kvitteringer';
const READ = 'laest';

/** As many as are read at a time. */
const MOST = 500;

/**
 * What the organisation's sending service says came of messages: a small file for each. One that failed has failed here
 * too. A file that was read is put aside; one that says nothing is left where it is.
 */
export async function readReceipts(database: Database, folder: string, now: Date): Promise<void> {
  const receipts = await receiptsIn(join(folder, RECEIPTS));
  if (receipts.size === 0) return;
  const ids = [...receipts.values()].map(({ uuid }) => uuid);
  const written = await database.asActor(SYSTEM, (tx) => deliveriesWritten(tx, ids));
  const aside = join(folder, RECEIPTS, READ);
  await mkdir(aside, { recursive: true });
  for (const [name, receipt] of receipts) {
    const asked = written.find(({ id }) => id === receipt.uuid);
    if (asked) await database.asActor(asked.actor, (tx) => take(tx, receipt, now));
    await rename(join(folder, RECEIPTS, name), join(aside, name));
  }
}

async function take(tx: Tx, { uuid, failedBecause }: PostReceipt, now: Date): Promise<void> {
  if (failedBecause === null) return;
  const delivery = await lockDelivery(tx, uuid, 'sent');
  if (delivery === null) return;
  await settle(tx, delivery, { status: 'failed', failedBecause: failedBecause || UNDELIVERED }, now);
}

async function receiptsIn(folder: string): Promise<Map<string, PostReceipt>> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json')).slice(0, MOST);
  const read = await Promise.all(
    files.map(async (name) => [name, receiptIn(await readFile(join(folder, name), 'utf8'))] as const),
  );
  return new Map(read.filter((pair): pair is [string, PostReceipt] => pair[1] !== null));
}
