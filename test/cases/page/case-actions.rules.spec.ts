import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../../src/access/role.js';
import type { ActionFacts, CaseAction } from '../../../src/cases/page/case-action.js';
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
  asksForWord: false,
  monthToCheck: null,
  grants: [],
  wageCosts: [],
  claims: [],
};

function may(role: Role, facts: Partial<ActionFacts> = {}, doer = { personId: 'me', takesPart: false }) {
  return actionsOf({ ...ACTIVE, ...facts }, { role, ...doer }).map(({ does }) => does);
}

const RECOMMENDED = { id: 'grant', status: 'recommended', recommendedBy: 'another' } as const;
const DRAFTED = { id: 'grant', status: 'draft', recommendedBy: null } as const;
const SUBMITTED = { id: 'claim', status: 'submitted', reference: 'K-1', isOwn: false } as const;
const RETURNED = { id: 'claim', status: 'returned', reference: 'K-1', isOwn: false } as const;
const PROPOSED = { id: 'cost', status: 'proposed' };

describe('a consultant', () => {
  it('activates what is ready, and nothing that is not, nor twice', () => {
    expect(may('consultant', { status: 'matched' })).toContain('activate');
    expect(may('consultant', { status: 'proposed' })).toContain('activate');
    expect(may('consultant', { status: 'matched', isReady: false })).not.toContain('activate');
    expect(may('consultant', { status: 'active' })).not.toContain('activate');
  });

  it('recommends a draft grant, and does not decide it', () => {
    expect(may('consultant', { grants: [DRAFTED] })).toContain('recommend-grant');
    expect(may('consultant', { grants: [RECOMMENDED] })).not.toContain('recommend-grant');
    expect(may('consultant', { grants: [RECOMMENDED] })).not.toContain('decide-grant');
  });

  it('picks a mentor where there is none, and changes the one there is', () => {
    expect(may('consultant', { status: 'proposed', hasMentor: false })).toContain('pick-mentor');
    expect(may('consultant')).toContain('change-mentor');
    expect(may('consultant')).not.toContain('pick-mentor');
  });

  it('drafts a grant only where hours are paid', () => {
    expect(may('consultant')).toContain('draft-grant');
    expect(may('consultant', { paysForHours: false })).not.toContain('draft-grant');
  });

  it('are the coordinator’s where a coordinator runs the course, and nobody is paid', () => {
    const course = { runBy: 'coordinator', status: 'matched' } as const;
    expect(may('coordinator', course)).toEqual([
      'activate',
      'change-mentor',
      'add-attachment',
      'write-note',
      'issue-letter',
      'change-placement',
      'change-days',
      'change-leader',
      'withdrawal',
      'give-access',
      'share-work',
    ]);
    expect(may('coordinator', { ...course, hasMentor: false, hasLeader: false, isReady: false })).toEqual([
      'pick-mentor',
      'add-attachment',
      'write-note',
      'issue-letter',
      'change-placement',
      'change-days',
      'withdrawal',
      'give-access',
      'share-work',
    ]);
    expect(may('coordinator', { ...course, status: 'withdrawn' })).toEqual([
      'add-attachment',
      'write-note',
      'issue-letter',
      'give-access',
      'share-work',
    ]);
    expect(may('coordinator', { ...course, isReady: false, employerToReady: 'firm' })).toContain(
      'ready-employer',
    );
    expect(may('coordinator', { ...course, status: 'active', employerToReady: 'firm' })).not.toContain(
      'ready-employer',
    );
    expect(may('coordinator', { runBy: 'consultant' })).toEqual([]);
    expect(may('consultant', course)).toEqual([]);
    expect(may('caseworker', course)).toEqual([]);
  });

  it('changes nothing in what is over, but writes notes and letters and gives access still', () => {
    expect(may('consultant', { status: 'withdrawn' })).toEqual([
      'add-attachment',
      'write-note',
      'issue-letter',
      'give-access',
      'share-work',
    ]);
  });
});

describe('what becomes of a course', () => {
  const MOVES = new Set(['pause', 'return', 'ending', 'stop', 'withdrawal', 'reopening']);
  const moves = (role: Role, status: ActionFacts['status']) =>
    may(role, { status }).filter((does) => MOVES.has(does));

  it('is the consultant’s to say, of each status what is legal', () => {
    expect(moves('consultant', 'active')).toEqual(['pause', 'ending', 'stop']);
    expect(moves('consultant', 'paused')).toEqual(['return', 'ending', 'stop']);
    expect(moves('consultant', 'matched')).toEqual(['withdrawal']);
    expect(moves('consultant', 'ended')).toEqual(['reopening']);
    expect(moves('consultant', 'withdrawn')).toEqual([]);
  });

  it('is the coordinator’s where nobody is paid, and not the consultant’s work there', () => {
    const ofCoordinator = may('coordinator', { runBy: 'coordinator', paysForHours: false });
    expect(ofCoordinator).toEqual(expect.arrayContaining(['pause', 'ending', 'stop']));
    expect(may('coordinator')).toEqual([]);
  });

  it.each<Role>(['leader', 'mentor', 'mentee'])(
    'is stopped by the %s while it lasts, and that alone',
    (role) => {
      expect(moves(role, 'active')).toEqual(['stop']);
      expect(moves(role, 'paused')).toEqual(['stop']);
      expect(moves(role, 'broken-off')).toEqual([]);
      expect(moves(role, 'matched')).toEqual([]);
    },
  );
});

describe('a caseworker', () => {
  it('decides what waits', () => {
    const facts = { claims: [SUBMITTED], grants: [RECOMMENDED], wageCosts: [PROPOSED] };
    expect(may('caseworker', facts)).toEqual([
      'decide-claim',
      'decide-grant',
      'decide-wage-cost',
      'claim-on-paper',
      'add-attachment',
      'write-note',
      'issue-letter',
      'change-placement',
      'change-days',
      'share-work',
    ]);
  });

  it('decides nothing that is decided or not sent in', () => {
    const facts: Partial<ActionFacts> = {
      claims: [RETURNED, { ...SUBMITTED, status: 'approved' }],
      grants: [{ ...RECOMMENDED, status: 'granted' }],
      wageCosts: [{ ...PROPOSED, status: 'approved' }],
    };
    expect(may('caseworker', facts)).toEqual([
      'claim-on-paper',
      'add-attachment',
      'write-note',
      'issue-letter',
      'change-placement',
      'change-days',
      'share-work',
    ]);
  });

  it('never decides on their own recommendation', () => {
    const own = { ...RECOMMENDED, recommendedBy: 'me' };
    expect(may('caseworker', { grants: [own] })).not.toContain('decide-grant');
  });

  it('decides nothing in a case that they take part in', () => {
    const facts = { claims: [SUBMITTED], grants: [RECOMMENDED], wageCosts: [PROPOSED] };
    expect(may('caseworker', facts, { personId: 'me', takesPart: true })).toEqual([
      'add-attachment',
      'write-note',
      'issue-letter',
      'change-placement',
      'change-days',
      'share-work',
    ]);
  });

  it('never decides on a claim that they registered themselves', () => {
    expect(may('caseworker', { claims: [{ ...SUBMITTED, isOwn: true }] })).not.toContain('decide-claim');
  });

  it('registers a sheet on paper once hours are written, only where they are paid', () => {
    expect(may('caseworker', { status: 'ended' })).toContain('claim-on-paper');
    expect(may('caseworker', { status: 'matched' })).not.toContain('claim-on-paper');
    expect(may('caseworker', { paysForHours: false })).not.toContain('claim-on-paper');
    expect(may('consultant')).toContain('claim-on-paper');
    expect(may('consultant', {}, { personId: 'me', takesPart: true })).not.toContain('claim-on-paper');
  });

  it('changes no words of what is over', () => {
    expect(may('caseworker', { status: 'ended' })).not.toContain('change-placement');
  });
});

describe('a leader', () => {
  it('answers what came back before anything else', () => {
    expect(may('leader', { claims: [SUBMITTED, RETURNED] })).toEqual([
      'answer-return',
      'change-mentor',
      'propose-wage-cost',
      'write-hours',
      'claim-hours',
      'tell-progress',
      'add-attachment',
      'stop',
    ]);
  });

  it('picks a mentor first, and tells what the mentor costs then', () => {
    expect(may('leader', { status: 'proposed', hasMentor: false })).toEqual(['pick-mentor']);
    expect(may('leader', { status: 'matched' })).toEqual(['change-mentor', 'propose-wage-cost']);
  });

  it('sends hours in after the end too, and only where they are paid', () => {
    expect(may('leader', { status: 'ended' })).toEqual([
      'write-hours',
      'claim-hours',
      'tell-progress',
      'add-attachment',
    ]);
    expect(may('leader')).toContain('change-mentor');
    expect(may('leader', { leaderPicks: false })).not.toContain('change-mentor');
    expect(may('leader', { paysForHours: false })).not.toContain('claim-hours');
    expect(may('leader', { paysForHours: false })).not.toContain('propose-wage-cost');
  });
});

describe('mentor and mentee', () => {
  it('write and tell while it runs, and nothing before', () => {
    expect(may('mentor')).toEqual(['write-hours', 'tell-progress', 'stop']);
    expect(may('mentee')).toEqual(['tell-progress', 'stop']);
    expect(may('mentor', { paysForHours: false })).toEqual(['tell-progress', 'stop']);
    expect(may('mentor', { hasMilestones: false })).toEqual(['write-hours', 'stop']);
    expect(may('mentee', { hasMilestones: false })).toEqual(['stop']);
    expect(may('mentor', { status: 'matched' })).toEqual([]);
    expect(may('mentee', { status: 'matched' })).toEqual([]);
  });
});

it.each(['payer', 'coordinator', 'auditor', 'administrator'] as const)(
  '%s changes nothing in a case',
  (role) => {
    expect(may(role, { claims: [SUBMITTED], grants: [DRAFTED, RECOMMENDED] })).toEqual([]);
  },
);

describe('what a case waits for', () => {
  const AWAITED: CaseAction[] = [
    { does: 'decide-claim', id: 'claim', reference: 'K-1' },
    { does: 'answer-return', id: 'claim', reference: 'K-1' },
    { does: 'decide-grant', id: 'grant' },
    { does: 'recommend-grant', id: 'grant' },
    { does: 'decide-wage-cost', id: 'cost' },
    { does: 'activate' },
    { does: 'pick-mentor' },
  ];

  it('stands out from what may be done at any time', () => {
    expect(AWAITED.every(isAwaited)).toBe(true);
    expect(isAwaited({ does: 'change-mentor' })).toBe(false);
  });
});

it('leads to the agreements where the scheme has some, but for those who only count or read', () => {
  const of = (role: Role, hasPapers: boolean) => may(role, { hasPapers }).includes('see-agreements');
  expect([of('mentee', true), of('coordinator', true), of('mentee', false)]).toEqual([true, true, false]);
  expect([of('payer', true), of('auditor', true), of('administrator', true)]).toEqual([false, false, false]);
});

it.each(['ended', 'broken-off'] as const)('lets whoever ran the course say what came of it: %s', (status) => {
  expect(may('consultant', { status })).toContain('note-outcome');
  expect(may('coordinator', { status, runBy: 'coordinator' })).toContain('note-outcome');
  expect(may('coordinator', { status })).not.toContain('note-outcome');
  for (const role of ['caseworker', 'leader', 'mentor', 'mentee'] as const)
    expect(may(role, { status })).not.toContain('note-outcome');
});

it('says nothing of what comes of a course that goes on, or never began', () => {
  expect(may('consultant')).not.toContain('note-outcome');
  expect(may('coordinator', { status: 'withdrawn', runBy: 'coordinator' })).not.toContain('note-outcome');
});
