/** What a claim is worth, line by line: minutes × wage cost ÷ 60. Knows no database and no clock. */
import { createHash } from 'node:crypto';
import { type DatedWageCost, wageCostOn } from '../grants/wage-costs/wage-cost.rules.js';
import type { Day } from '../shared/day.js';
import type { Minutes } from '../shared/minutes.js';
import type { Ore } from '../shared/ore.js';
import { includes, type Period } from '../shared/period.js';
import { divideHalfUp } from '../shared/rounding.js';

/** minutes × wage cost ÷ 60, rounded half up once. */
export function amountOre(minutes: Minutes, wageCostOre: Ore): Ore {
  return divideHalfUp(BigInt(minutes) * BigInt(wageCostOre), 60n);
}

export interface PaidEntry {
  mentorId: string;
  day: Day;
  minutes: Minutes;
}

export interface DatedCeiling {
  firstDay: Day;
  /** Null from the day on which there is no ceiling. */
  value: Ore | null;
}

export interface Pricing {
  grants: (Period & { id: string; grantedMinutes: Minutes })[];
  /** Approved ones only. */
  wageCosts: DatedWageCost[];
  ceilings: DatedCeiling[];
}

/** One mentor, one wage cost and one grant in the month. A ceiling that begins in the month divides a line. */
export interface Line {
  mentorId: string;
  grantId: string;
  wageCostId: string;
  minutes: Minutes;
  approvedWageCostOre: Ore;
  ceilingOre: Ore | null;
  /** What is paid an hour: the approved wage cost, cut by the ceiling. */
  wageCostOre: Ore;
  amountOre: Ore;
}

export interface WorkedLines {
  lines: Line[];
  /** On days without an approved wage cost. */
  unpriced: PaidEntry[];
  /** On days that no grant reaches, as where it was revoked or ended early after they were worked. */
  ungranted: PaidEntry[];
}

/** The lines of the hours that can be priced, and the hours that cannot. */
export function linesOf(entries: PaidEntry[], pricing: Pricing): WorkedLines {
  const lines = new Map<string, Line>();
  const unpriced: PaidEntry[] = [];
  const ungranted: PaidEntry[] = [];
  for (const entry of entries) {
    const grant = pricing.grants.find((one) => includes(one, entry.day));
    const cost = wageCostOn(pricing.wageCosts, entry.mentorId, entry.day);
    if (grant === undefined || cost === null) {
      (grant === undefined ? ungranted : unpriced).push(entry);
      continue;
    }
    const ceilingOre = ceilingOn(pricing.ceilings, entry.day);
    const key = [entry.mentorId, grant.id, cost.id, ceilingOre].join(' ');
    const minutes = (lines.get(key)?.minutes ?? 0) + entry.minutes;
    const wageCostOre = ceilingOre === null ? cost.rateOrePerHour : Math.min(cost.rateOrePerHour, ceilingOre);
    lines.set(key, {
      mentorId: entry.mentorId,
      grantId: grant.id,
      wageCostId: cost.id,
      minutes,
      approvedWageCostOre: cost.rateOrePerHour,
      ceilingOre,
      wageCostOre,
      amountOre: amountOre(minutes, wageCostOre),
    });
  }
  return { lines: [...lines.values()], unpriced, ungranted };
}

/** Whether the entry is one of those that the line adds up. */
export function belongsTo(entry: PaidEntry, line: Line, pricing: Pricing): boolean {
  const [own] = linesOf([entry], pricing).lines;
  return own !== undefined && keyOf(own) === keyOf(line);
}

function keyOf({ mentorId, grantId, wageCostId, ceilingOre }: Line): string {
  return [mentorId, grantId, wageCostId, ceilingOre].join(' ');
}

export function ceilingOn(ceilings: DatedCeiling[], day: Day): Ore | null {
  const begun = ceilings.filter(({ firstDay }) => firstDay <= day);
  return begun.toSorted((one, other) => other.firstDay.localeCompare(one.firstDay))[0]?.value ?? null;
}

/**
 * The same line of the same claim has the same id, in a draft that is worked out anew and when submitted.
 * With other minutes it is another line: whoever decides it by its id decides the amount that they saw.
 */
export function lineId(claimId: string, line: Line): string {
  const hash = createHash('sha256')
    .update(`${claimId} ${keyOf(line)} ${line.minutes}`)
    .digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(18, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}

export function totalOre(lines: { amountOre: Ore }[]): Ore {
  return lines.reduce((sum, line) => sum + line.amountOre, 0);
}

export function totalMinutes(lines: { minutes: Minutes }[]): Minutes {
  return lines.reduce((sum, line) => sum + line.minutes, 0);
}
