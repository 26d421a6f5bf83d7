/** What is drawn for checking, and who may say how it went. Knows no database and no clock. */
import { createHash } from 'node:crypto';
import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';

/** Of a percent: 10 % is 1000. */
export type Hundredths = number;
const ALL: Hundredths = 10_000;

export const SAMPLED_STATUSES = ['asked', 'documented', 'accepted', 'faulty'] as const;
export type SampledStatus = (typeof SAMPLED_STATUSES)[number];
export const SAMPLE_OUTCOMES = ['accepted', 'faulty'] as const;
export type SampleOutcome = (typeof SAMPLE_OUTCOMES)[number];

export interface PaidClaim {
  id: string;
  /** The CVR number of the employer that it was paid to. */
  cvr: string;
  amountOre: Ore;
}

/**
 * From each employer, claims in an order of chance until their value is the share of all that the employer was paid;
 * one at least. The same seed and the same claims are the same draw, in whatever order they come.
 */
export function drawn<Claim extends PaidClaim>(paid: Claim[], share: Hundredths, seed: string): Claim[] {
  const employers = [...Map.groupBy(paid, ({ cvr }) => cvr)];
  return employers
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, claims]) => drawnOfOne(inOrderOfChance(claims, seed), share));
}

function drawnOfOne<Claim extends PaidClaim>(ordered: Claim[], share: Hundredths): Claim[] {
  const wanted = oreOf(ordered) * share;
  let reached = 0;
  return ordered.filter(({ amountOre }) => {
    const isNeeded = reached * ALL < wanted;
    if (isNeeded) reached += amountOre;
    return isNeeded;
  });
}

function inOrderOfChance<Claim extends PaidClaim>(claims: Claim[], seed: string): Claim[] {
  return claims
    .map((claim) => ({ claim, chance: createHash('sha256').update(`${seed}:${claim.id}`).digest('hex') }))
    .toSorted((one, other) => (one.chance < other.chance ? -1 : 1))
    .map(({ claim }) => claim);
}

export function oreOf(claims: PaidClaim[]): Ore {
  return claims.reduce((sum, { amountOre }) => sum + amountOre, 0);
}

export type DrawRefusal =
  | { because: 'year-not-over'; year: number }
  | { because: 'already-drawn'; year: number }
  | { because: 'nothing-paid'; year: number }
  | { because: 'paid-meanwhile' };

/** A year is drawn from once, so all that is paid in it must be there. */
export function drawRefusals(
  { year, isDrawn, paid }: { year: number; isDrawn: boolean; paid: number },
  today: Day,
): DrawRefusal[] {
  if (isDrawn) return [{ because: 'already-drawn', year }];
  if (year >= Number(today.slice(0, 4))) return [{ because: 'year-not-over', year }];
  return paid === 0 ? [{ because: 'nothing-paid', year }] : [];
}

export type SampledRefusal =
  | { because: 'already-documented' }
  | { because: 'already-assessed' }
  | { because: 'own-decision' }
  | { because: 'takes-part' }
  | { because: 'waits-for-documentation'; deadlineDay: Day }
  | { because: 'words-missing' };

export function documentationRefusals({ status }: { status: SampledStatus }): SampledRefusal[] {
  if (status === 'asked') return [];
  return [{ because: status === 'documented' ? 'already-documented' : 'already-assessed' }];
}

export interface ToAssess {
  status: SampledStatus;
  deadlineDay: Day;
  /** Whoever decided the claim. */
  decidedBy: string | null;
}

export interface Assessor {
  personId: string;
  takesPart: boolean;
}

/** What keeps somebody from assessing it today, whatever they found. */
export function assessingRefusals(of: ToAssess, assessor: Assessor, today: Day): SampledRefusal[] {
  const { status, deadlineDay, decidedBy } = of;
  if (status === 'accepted' || status === 'faulty') return [{ because: 'already-assessed' }];
  const refusals: SampledRefusal[] = [];
  if (decidedBy === assessor.personId) refusals.push({ because: 'own-decision' });
  if (assessor.takesPart) refusals.push({ because: 'takes-part' });
  if (status === 'asked' && today <= deadlineDay) {
    refusals.push({ because: 'waits-for-documentation', deadlineDay });
  }
  return refusals;
}

/** A fault is said in words, and so is why something undocumented is right all the same. */
export function assessmentRefusals(
  of: ToAssess,
  { outcome, words }: { outcome: SampleOutcome; words: string | null },
  assessor: Assessor,
  today: Day,
): SampledRefusal[] {
  const refusals = assessingRefusals(of, assessor, today);
  const isPlain = outcome === 'accepted' && of.status === 'documented';
  return refusals.length > 0 || isPlain || words !== null ? refusals : [{ because: 'words-missing' }];
}
