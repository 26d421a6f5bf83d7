import type { Tx } from '../../access/database.js';
import { countPostings } from '../postings/internal-posting.queries.js';
import type { WaitsBeside } from './waits-beside.js';

/** What waits for those who pay, beside the runs; of invoices and ceilings not what the reader attested or proposed. */
export async function waitsBeside(tx: Tx, personId: string): Promise<WaitsBeside> {
  const { ready } = await countPostings(tx);
  const [row] = await tx.query<Omit<WaitsBeside, 'postings'>[]>(
    `select (select count(*)::int from invoices where status = 'attested' and attested_by <> $1) as invoices,
       (select count(*)::int from parameters where code = 'wage-cost-ceiling-ore' and status = 'proposed'
          and author_id <> $1) as ceilings`,
    [personId],
  );
  return { postings: ready, invoices: 0, ceilings: 0, ...row };
}
