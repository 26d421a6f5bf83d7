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

export function storedLines(tx: Tx, claimIds: string[]): Promise<ClaimLine[]> {
  return tx.find(ClaimLine, { where: { claimId: In(claimIds) }, order: { id: 'asc' } });
}
