/** What open claims are worth, worked out anew from the hours; for many placements at once, by as many queries as for one. */
import { In } from 'typeorm';
import type { Tx } from '../access/database.js';
import { decidedGrantsOf, minutesClaimedOf } from '../grants/grant.queries.js';
import { approvedWageCostsOf } from '../grants/wage-costs/wage-cost.queries.js';
import type { TimeEntry } from '../hours/time-entry.entity.js';
import { timeEntriesOf } from '../hours/time-entry.queries.js';
import { Placement } from '../placements/placement.entity.js';
import { schemesBy } from '../schemes/scheme.queries.js';
import { isPaid } from '../schemes/pay.rules.js';
import { ceilingsOf } from '../settings/parameter.queries.js';
import type { Day, Month } from '../shared/day.js';
import type { Claim } from './claim.entity.js';
import { storedLines } from './claim.queries.js';
import { outsidersOf } from './outside/outsiders.queries.js';
import { takesHoursOf } from './outside/outside-claim.rules.js';
import { lateRefusals, type SubmissionFacts } from './claim.rules.js';
import { linesOf, type Pricing, totalMinutes } from './claim-line.rules.js';
import { windowsOf } from './window/claim-window.queries.js';

/** Everything that a draft or returned claim is worked out from, as it is now. */
export interface Worked {
  facts: SubmissionFacts;
  pricing: Pricing;
  /** Hours that the claim takes, the unpaid among them. */
  entries: TimeEntry[];
  paid: TimeEntry[];
  /** The last day to claim the month; null where there is none. */
  lastDay: Day | null;
}

/** A claim that may not be drafted yet. */
export type OpenClaim = Pick<Claim, 'id' | 'placementId' | 'status' | 'mentorId'>;

/** Works out an open claim anew. Lock the grants first where it is to be submitted. */
export async function workOut(tx: Tx, claim: Claim, declared: boolean): Promise<Worked> {
  const [worked] = await workOutAll(tx, claim.month, [claim], declared);
  if (worked === undefined) throw new Error('a claim was not worked out');
  return worked;
}

/** Works out open claims of one month, in their order; the asker sees their placements. */
export async function workOutAll(
  tx: Tx,
  month: Month,
  claims: OpenClaim[],
  declared: boolean,
): Promise<Worked[]> {
  const ids = claims.map(({ placementId }) => placementId);
  const placements = await tx.findBy(Placement, { id: In(ids) });
  const schemes = await schemesBy(
    tx,
    placements.map(({ schemeVersionId }) => schemeVersionId),
  );
  const all = await timeEntriesOf(tx, ids, month);
  const outsiders = await outsidersOf(tx, all);
  const grants = await decidedGrantsOf(tx, ids);
  const wageCosts = await approvedWageCostsOf(tx, ids);
  const ceilings = await ceilingsOf(tx);
  const claimed = await minutesClaimedOf(tx, ids);
  const windows = await windowsOf(tx, ids, month);
  // A returned claim still reserves its minutes; they are no hindrance to itself.
  const returned = claims.filter(({ status }) => status !== 'draft').map(({ id }) => id);
  const reserved = returned.length === 0 ? [] : await storedLines(tx, returned);

  return claims.map((claim) => {
    const { id, placementId, status } = claim;
    const isOwn = (row: { placementId: string }) => row.placementId === placementId;
    const placement = placements.find((one) => one.id === placementId);
    const scheme = schemes.get(placement?.schemeVersionId ?? '');
    const own = all.filter((entry) => isOwn(entry) && takesHoursOf(claim, entry, outsiders));
    const frozen = own.filter((entry) => entry.claimId === id);
    const entries = [...frozen, ...own.filter((entry) => entry.claimId === null)];
    const paid = entries.filter(({ activity }) => scheme !== undefined && isPaid(scheme, activity));
    const pricing = { grants: grants.filter(isOwn), wageCosts: wageCosts.filter(isOwn), ceilings };
    const balances = pricing.grants.map((grant) => {
      const ownLines = reserved.filter((line) => line.claimId === id && line.grantId === grant.id);
      const claimedBefore = (claimed.get(grant.id) ?? 0) - totalMinutes(ownLines);
      return { id: grant.id, grantedMinutes: grant.grantedMinutes, claimedBefore };
    });
    const window = windows.get(placementId);
    const lastDay = window?.lastDay ?? null;
    const late = window ? lateRefusals({ month, lastDay }, window.today) : [];
    return {
      facts: { status, declared, ...linesOf(paid, pricing), grants: balances, late },
      pricing,
      entries,
      paid,
      lastDay,
    };
  });
}
