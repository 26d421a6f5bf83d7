import { In } from 'typeorm';
import type { Tx } from '../access/database.js';
import type { Day } from '../shared/day.js';
import { found } from '../shared/not-found.js';
import { Claim } from './claim.entity.js';
import { ClaimLine } from './claim-line.entity.js';

export async function findClaim(tx: Tx, id: string): Promise<Claim> {
  return found(await tx.findOneBy(Claim, { id }), 'claim');
}

/** The number that people call the claim by, as `K-2026-00042`. */
export async function nextClaimReference(tx: Tx, today: Day): Promise<string> {
  const [row] = await tx.query<{ number: string }[]>("select nextval('claim_numbers') as number");
  return `K-${today.slice(0, 4)}-${String(row?.number).padStart(5, '0')}`;
}

/** In the order of the days that they are paid for, so that a line has one number for everybody. */
export async function storedLines(tx: Tx, claimIds: string[]): Promise<ClaimLine[]> {
  const ordered = await tx.query<{ id: string }[]>(
    `select l.id from claim_lines l join grants g on g.id = l.grant_id join wage_costs w on w.id = l.wage_cost_id
     where l.claim_id = any ($1) order by l.claim_id, g.first_day, w.first_day, l.ceiling_ore nulls first, l.id`,
    [claimIds],
  );
  const lines = await tx.findBy(ClaimLine, { claimId: In(claimIds) });
  const byId = new Map(lines.map((line) => [line.id, line]));
  return ordered.flatMap(({ id }) => byId.get(id) ?? []);
}
