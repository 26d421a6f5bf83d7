/**
 * What an hour of the mentor costs the employer: wage, holiday pay, pension and other contributions.
 * Overhead, travel, transport time and hours of sickness are never part of it (BEK om en aktiv
 * beskæftigelsesindsats § 122). Whole øre; percentages are hundredths of a percent.
 */
import type { Role } from '../../access/role.js';
import type { Settlement } from '../../mentors/settlement.rules.js';
import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import { divideHalfUp } from '../../shared/rounding.js';

export const WAGE_PERIODS = ['year', 'month', 'week', 'day', 'hour'] as const;
export type WagePeriod = (typeof WAGE_PERIODS)[number];

/** Full time in Denmark: 37 hours a week in 52 weeks. */
export const FULL_TIME_HOURS = 1924;
export const FULL_TIME_PERCENT = 100_00;

/** A percentage of the hourly wage, or an amount an hour or a month. */
export type Contribution = { percent: number } | { amountOre: Ore; per: 'hour' | 'month' };

export interface Wage {
  amountOre: Ore;
  per: WagePeriod;
  /** The working hours of a full year in this job. */
  annualHours: number;
  /** The share of full time that the amount is paid for, in hundredths of a percent. */
  employmentPercent: number;
  holidayPay: Contribution;
  pension: Contribution;
  other: Contribution;
}

export interface WageCostParts {
  hourlyWageOre: Ore;
  holidayPayOre: Ore;
  pensionOre: Ore;
  otherOre: Ore;
  rateOrePerHour: Ore;
}

const PERIODS_A_YEAR: Record<Exclude<WagePeriod, 'hour'>, bigint> = {
  year: 1n,
  month: 12n,
  week: 52n,
  day: 260n,
};

const LIKELY = { from: 50_00, to: 1_000_00 };

/** Below 50 or above 1.000 kr. an hour it is likelier that the period is mistaken than that the wage is so. */
export function isUnlikely({ rateOrePerHour }: Pick<WageCostParts, 'rateOrePerHour'>): boolean {
  return rateOrePerHour < LIKELY.from || rateOrePerHour > LIKELY.to;
}

/** Each part rounded half up to whole øre, then added. */
export function wageCostOf(wage: Wage): WageCostParts {
  const hourlyWageOre = anHour(wage.amountOre, wage.per, wage);
  const holidayPayOre = contributionOre(wage.holidayPay, hourlyWageOre, wage);
  const pensionOre = contributionOre(wage.pension, hourlyWageOre, wage);
  const otherOre = contributionOre(wage.other, hourlyWageOre, wage);
  const rateOrePerHour = hourlyWageOre + holidayPayOre + pensionOre + otherOre;
  return { hourlyWageOre, holidayPayOre, pensionOre, otherOre, rateOrePerHour };
}

/** amount × periods ÷ (annual hours × employment percent ÷ 100); an hourly amount is itself. */
function anHour(
  amountOre: Ore,
  per: WagePeriod,
  { annualHours, employmentPercent }: Pick<Wage, 'annualHours' | 'employmentPercent'>,
): Ore {
  if (per === 'hour') return amountOre;
  return divideHalfUp(
    BigInt(amountOre) * PERIODS_A_YEAR[per] * BigInt(FULL_TIME_PERCENT),
    BigInt(annualHours) * BigInt(employmentPercent),
  );
}

function contributionOre(contribution: Contribution, hourlyWageOre: Ore, wage: Wage): Ore {
  if ('percent' in contribution) {
    return divideHalfUp(BigInt(hourlyWageOre) * BigInt(contribution.percent), BigInt(FULL_TIME_PERCENT));
  }
  return anHour(contribution.amountOre, contribution.per, wage);
}

/** Who says what an hour of a mentor costs, by how it is settled. */
export type WhoProposesRefusal = {
  because: 'hour-of-an-outsider' | 'hour-of-an-employee' | 'fee-is-agreed' | 'no-fee';
};

/**
 * A leader says what the own employees cost; a consultant what a colleague of the municipality does, and the fee that
 * is agreed with whoever sends an invoice.
 */
export function whoProposesRefusals(
  settlement: Settlement,
  proposal: { isFee: boolean; role: Role; takesPart: boolean },
): WageCostRefusal[] {
  const isLeader = proposal.role === 'leader';
  if (settlement === 'payment-run' && !isLeader) return [{ because: 'hour-of-an-employee' }];
  if (settlement !== 'payment-run' && isLeader) return [{ because: 'hour-of-an-outsider' }];
  if (proposal.takesPart) return [{ because: 'takes-part' }];
  if (settlement === 'e-invoice' && !proposal.isFee) return [{ because: 'fee-is-agreed' }];
  return settlement !== 'e-invoice' && proposal.isFee ? [{ because: 'no-fee' }] : [];
}

export const WAGE_COST_STATUSES = ['proposed', 'approved', 'refused', 'withdrawn'] as const;
export type WageCostStatus = (typeof WAGE_COST_STATUSES)[number];

export type WageCostRefusal =
  | { because: 'hourly-wage-implausible'; rateOrePerHour: Ore; mostOrePerHour: Ore }
  | { because: 'percent-or-amount'; contribution: 'holidayPay' | 'pension' | 'other' }
  | { because: 'day-before-the-placement'; firstDay: Day; placementFirstDay: Day }
  | { because: 'no-mentor-on-that-day'; firstDay: Day; mentorFirstDay: Day | null }
  | { because: 'wage-cost-known'; firstDay: Day }
  | WhoProposesRefusal
  | { because: 'wage-cost-not-proposed'; status: WageCostStatus }
  | { because: 'wage-cost-lapsed' }
  | { because: 'own-wage-cost' }
  | { because: 'takes-part' }
  | { because: 'reason-missing' };

/** Beyond this an hour's cost is a slip of the keyboard. */
export const MOST_ORE_PER_HOUR = 5_000_00;

export function wageCostRefusals(parts: WageCostParts): WageCostRefusal[] {
  const { hourlyWageOre, rateOrePerHour } = parts;
  const isPlausible = hourlyWageOre > 0 && rateOrePerHour <= MOST_ORE_PER_HOUR;
  if (isPlausible) return [];
  return [{ because: 'hourly-wage-implausible', rateOrePerHour, mostOrePerHour: MOST_ORE_PER_HOUR }];
}

/** A wage cost that stands for its day, or may come to; another takes the place of one that does not. */
export function stands({ status }: { status: WageCostStatus }): boolean {
  return status === 'proposed' || status === 'approved';
}

/** Taken back by whoever proposes such. */
export function wageCostWithdrawalRefusals(
  { status, settlement }: { status: WageCostStatus; settlement: Settlement },
  role: Role,
): WageCostRefusal[] {
  if (settlement === 'payment-run' && role !== 'leader') return [{ because: 'hour-of-an-employee' }];
  return status === 'proposed' ? [] : [{ because: 'wage-cost-not-proposed', status }];
}

/** Whoever proposed it does not decide it; a refusal says why. */
export function wageCostDecisionRefusals(
  wageCost: { status: WageCostStatus; proposedBy: string; hasLapsed: boolean },
  decision: { outcome: 'approved' | 'refused'; reason?: string },
  decider: { personId: string; takesPart: boolean },
): WageCostRefusal[] {
  if (wageCost.status !== 'proposed') return [{ because: 'wage-cost-not-proposed', status: wageCost.status }];
  if (wageCost.hasLapsed) return [{ because: 'wage-cost-lapsed' }];

  const refusals: WageCostRefusal[] = [];
  if (wageCost.proposedBy === decider.personId) refusals.push({ because: 'own-wage-cost' });
  if (decider.takesPart) refusals.push({ because: 'takes-part' });
  if (decision.outcome === 'refused' && decision.reason === undefined)
    refusals.push({ because: 'reason-missing' });
  return refusals;
}

export interface DatedWageCost {
  id: string;
  mentorId: string;
  firstDay: Day;
  rateOrePerHour: Ore;
}

/** The approved wage cost of a mentor on a day: the newest that has begun. */
export function wageCostOn<Cost extends DatedWageCost>(
  costs: Cost[],
  mentorId: string,
  day: Day,
): Cost | null {
  return costs
    .filter((cost) => cost.mentorId === mentorId && cost.firstDay <= day)
    .reduce<Cost | null>(
      (newest, cost) => (newest && newest.firstDay >= cost.firstDay ? newest : cost),
      null,
    );
}
