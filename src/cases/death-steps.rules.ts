/** What the death of somebody in a case asks of whoever runs it. Knows no database and no clock. */
import type { PartyRole } from '../access/role.js';
import { DAYS_TO_SETTLE_A_DEATH } from '../placements/deaths/death.rules.js';
import type { OrganiserRole } from '../schemes/scheme.rules.js';
import { addDays, type Day } from '../shared/day.js';
import type { CaseState, NextStep } from './case-state.js';

export interface DeathOfCase {
  party: PartyRole;
  registeredDay: Day;
}

export interface DeathStep {
  who: OrganiserRole;
  does: 'settle-death';
  of: PartyRole;
  by: Day;
}

/** The mentee's first: without them there is no course. */
export function stepsOfDeaths({ runBy, deaths }: Pick<CaseState, 'runBy' | 'deaths'>): DeathStep[] {
  if (deaths === undefined) return [];
  const ofMentee = deaths.filter(({ party }) => party === 'mentee');
  const told = ofMentee.length > 0 ? ofMentee : deaths;
  return told.map(({ party, registeredDay }) => ({
    who: runBy,
    does: 'settle-death',
    of: party,
    by: addDays(registeredDay, DAYS_TO_SETTLE_A_DEATH),
  }));
}

/** What looks back: hours that were worked are still claimed, decided and paid. */
const LOOKS_BACK = new Set<NextStep['does']>([
  'propose-wage-cost',
  'decide-wage-cost',
  'answer-return',
  'decide-claim',
  'check-hours',
  'claim-month',
  'answer-hearing',
  'decide-correction',
]);

/** Nothing is asked of the dead; and where it is the mentee who died, nothing that leads on. */
export function isAskedYet(step: NextStep, deaths: DeathStep[]): boolean {
  if (deaths.some(({ of }) => of === step.who)) return false;
  return deaths.every(({ of }) => of !== 'mentee') || LOOKS_BACK.has(step.does);
}
