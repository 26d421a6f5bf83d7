import type { Tx } from '../access/database.js';
import { CASE_WORKERS, type Role } from '../access/role.js';
import { parameterOn } from '../settings/parameter.queries.js';
import { dayAt, type Day } from '../shared/day.js';
import { lastDayToComplain } from '../shared/legal-deadlines.js';
import type { Guidance } from './complaint-guidance.js';

const WHERE = { claim: 'krav', grant: 'bevillinger', correction: 'reguleringer' } as const;

/**
 * How the reader complains of a decision, or registers a complaint; null where nothing is decided, or they do
 * neither. Whether an employer is told of it is the organisation's to set, as the law is not clear.
 */
export async function complaintGuidance(
  tx: Tx,
  of: { kind: 'claim' | 'grant' | 'correction'; id: string; decidedAt: Date | null },
  role: Role,
  today: Day,
): Promise<Guidance | null> {
  const isParty = role === (of.kind === 'grant' ? 'mentee' : 'leader');
  const registers = CASE_WORKERS.some((worker) => worker === role);
  if (of.decidedAt === null || !(isParty || registers)) return null;
  const isSettled = of.kind === 'grant';
  if (isParty && !isSettled && (await parameterOn(tx, 'complaint-guidance-to-employers', today)) === 0)
    return null;
  const at = `/${WHERE[of.kind]}/${of.id}/klage`;
  return { at, lastDay: lastDayToComplain(dayAt(of.decidedAt)), isParty, isSettled };
}
