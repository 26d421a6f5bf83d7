import type { Tx } from '../../../access/database.js';
import type { Claim } from '../../../claims/claim.entity.js';
import { findClaim, storedLines } from '../../../claims/claim.queries.js';
import { reasonCodeInDanish } from '../../../claims/decisions/claim-decision.words.js';
import { heardFacts } from './heard-facts.queries.js';
import { parameterOn } from '../../../settings/parameter.queries.js';
import { type Day, dayAt } from '../../../shared/day.js';
import { lastDayToComplain } from '../../../shared/legal-deadlines.js';
import { asSentence } from '../../../shared/text.js';
import type { ClaimFacts, CommonFacts, HeardFacts } from './letter-facts.js';

type Told = ClaimFacts & Pick<CommonFacts, 'complaint'>;
/** A mentor from outside is heard in person. */
const NOT_TOLD: HeardFacts = { sentDay: null, isAnswered: false, notBecause: null };

type Line = ClaimFacts['claim']['lines'][number];

/** A claim as it was submitted, and what was decided, put back or paid of it. */
export async function claimFacts(tx: Tx, id: string, today: Day): Promise<Told> {
  const claim = await findClaim(tx, id);
  const lines = await linesOf(tx, id);
  const refusedOre = sumOf(lines.filter(({ isRefused }) => isRefused));
  const claimedOre = sumOf(lines);
  const decidedDay = claim.decidedAt && dayAt(claim.decidedAt);
  return {
    claim: {
      reference: claim.reference,
      month: claim.month,
      decidedDay,
      legalBasis: claim.legalBasis,
      claimedOre,
      approvedOre: claimedOre - refusedOre,
      refusedOre,
      isRefusedWhole: lines.every(({ isRefused }) => isRefused),
      setOffOre: await setOffIn(tx, id),
      returnedBecause: claim.returnedBecause,
      againLastDay: claim.againLastDay,
      lines,
    },
    hearing: claim.mentorId === null ? await heardFacts(tx, id, 'refusal') : NOT_TOLD,
    payment: await paymentFacts(tx, claim, today),
    complaint:
      decidedDay && claim.mentorId === null && (await isTold(tx, today))
        ? { lastDay: lastDayToComplain(decidedDay) }
        : null,
  };
}

/** What is kept back of earlier claims that were paid too high; what the claim itself was put down by is no debt. */
async function setOffIn(tx: Tx, claimId: string): Promise<number> {
  const [row] = await tx.query<{ ore: number }[]>(
    `select coalesce(sum(r.amount_ore), 0)::int as ore from recoveries r join corrections o on o.id = r.correction_id
     where r.claim_id = $1 and o.claim_id <> $1`,
    [claimId],
  );
  return row?.ore ?? 0;
}

/** Whether an employer is told how to complain is the organisation's to set, as the law is not clear. */
export async function isTold(tx: Tx, today: Day): Promise<boolean> {
  return (await parameterOn(tx, 'complaint-guidance-to-employers', today)) !== 0;
}

function sumOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { amountOre }) => sum + amountOre, 0);
}

async function linesOf(tx: Tx, claimId: string): Promise<Line[]> {
  const lines = await storedLines(tx, [claimId]);
  const mentors = await tx.query<{ id: string; name: string }[]>(
    'select id, name from mentors where id = any ($1)',
    [[...new Set(lines.map(({ mentorId }) => mentorId))]],
  );
  const nameOf = new Map(mentors.map(({ id, name }) => [id, name]));
  return lines.map(({ mentorId, minutes, wageCostOre, amountOre, outcome, reasonCode, reason }) => ({
    mentor: nameOf.get(mentorId) ?? '–',
    minutes,
    wageCostOre,
    amountOre,
    isRefused: outcome === 'refused',
    reason:
      reasonCode && reason ? `${asSentence(reasonCodeInDanish(reasonCode))} ${asSentence(reason)}` : null,
  }));
}

/** The newest that went out or is to; null where nothing is, as of what is settled at 0 kr. */
async function paymentFacts(tx: Tx, { id }: Claim, today: Day): Promise<ClaimFacts['payment']> {
  const [payment] = await tx.query<NonNullable<ClaimFacts['payment']>[]>(
    `select due_day::text as "dueDay", due_day < $2 as "isOver", reference, payee_name as payee, payee_cvr as cvr, payee_p_number as "pNumber",
       amount_ore as "amountOre"
     from payments where claim_id = $1 and correction_id is null and coalesce(outcome, 'paid') = 'paid'
     order by reference desc limit 1`,
    [id, today],
  );
  return payment ?? null;
}
