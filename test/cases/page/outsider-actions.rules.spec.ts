import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../../src/access/role.js';
import type { ActionFacts } from '../../../src/cases/page/case-action.js';
import { actionsOf } from '../../../src/cases/page/case-actions.rules.js';

const ACTIVE: ActionFacts = {
  status: 'active',
  paysForHours: true,
  leaderPicks: true,
  runBy: 'consultant',
  hasPapers: false,
  hasMilestones: true,
  hasMentor: true,
  hasLeader: true,
  settlement: 'payment-run',
  mayExtend: false,
  isReady: true,
  employerToReady: null,
  asksForWord: false,
  monthToCheck: null,
  grants: [],
  wageCosts: [],
  claims: [],
};

describe('what an hour of a mentor from outside costs', () => {
  const offers = (settlement: 'payment-run' | 'e-invoice' | 'internal-posting', role: Role) =>
    actionsOf({ ...ACTIVE, settlement }, { personId: 'one', role, takesPart: false })
      .map(({ does }) => does)
      .filter((does) => does === 'agree-fee' || does === 'propose-wage-cost');

  it('is the consultant’s to say, and of the own employees the leader’s', () => {
    expect(offers('payment-run', 'leader')).toEqual(['propose-wage-cost']);
    expect(offers('payment-run', 'consultant')).toEqual([]);
    expect(offers('internal-posting', 'leader')).toEqual([]);
    expect(offers('internal-posting', 'consultant')).toEqual(['propose-wage-cost']);
    expect(offers('e-invoice', 'consultant')).toEqual(['agree-fee']);
  });
});
