import type { Role } from '../../../src/access/role.js';
import type { ActionFacts } from '../../../src/cases/page/case-action.js';
import { actionsOf, isAwaited } from '../../../src/cases/page/case-actions.rules.js';

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
  asksForWord: true,
  monthToCheck: '2026-10',
  grants: [],
  wageCosts: [],
  claims: [],
};

const may = (role: Role, facts: Partial<ActionFacts> = {}, takesPart = false) =>
  actionsOf({ ...ACTIVE, ...facts }, { role, personId: 'me', takesPart }).map(({ does }) => does);

it('lets a consultant check hours that wait for it, unless one of the case', () => {
  expect(may('consultant')).toContain('check-hours');
  expect(may('consultant', { monthToCheck: null })).not.toContain('check-hours');
  expect(may('consultant', {}, true)).not.toContain('check-hours');
  expect(isAwaited({ does: 'check-hours', month: '2026-10' })).toBe(true);
});

it('lets the mentee answer for hours where the scheme asks', () => {
  expect(may('mentee')).toContain('answer-hours');
  expect(may('mentee', { asksForWord: false })).not.toContain('answer-hours');
});
