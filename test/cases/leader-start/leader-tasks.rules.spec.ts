import { type LeaderFacts, leaderTasks } from '../../../src/cases/leader-start/leader-tasks.rules.js';

const NOTHING: LeaderFacts = {
  months: [],
  returned: [],
  heard: [],
  sampled: [],
  refused: [],
  corrected: [],
  withoutMentor: [],
  withoutWageCost: [],
  overdueMilestones: [],
};
const OF = { placementId: 'placement', menteeName: 'Mads' };

it('waits for nothing where nothing is due', () => {
  expect(leaderTasks(NOTHING)).toEqual([]);
});

it('asks for a month by the tenth of the next, and for an answer within ten working days', () => {
  const months = [{ month: '2026-10', placements: 3 }];
  const returned = [{ claimId: 'claim', reference: 'K-1', returnedDay: '2026-11-03', lastDay: null, ...OF }];

  expect(leaderTasks({ ...NOTHING, months, returned })).toEqual([
    { does: 'claim-month', month: '2026-10', placements: 3, by: '2026-11-10' },
    { does: 'answer-return', claimId: 'claim', reference: 'K-1', by: '2026-11-17', ...OF },
  ]);
});

it.each([
  ['2026-11-16', '2026-11-16'],
  ['2026-11-18', '2026-11-17'],
])('asks for no answer after the last day to claim, %s', (lastDay, by) => {
  const returned = [{ claimId: 'claim', reference: 'K-1', returnedDay: '2026-11-03', lastDay, ...OF }];
  expect(leaderTasks({ ...NOTHING, returned })).toMatchObject([{ by }]);
});

it('leads to a hearing until its last day', () => {
  const heard = [
    { hearingId: 'hearing', on: 'claim' as const, reference: 'K-1', deadlineDay: '2026-11-17', ...OF },
  ];

  expect(leaderTasks({ ...NOTHING, heard })).toEqual([
    { does: 'answer-hearing', hearingId: 'hearing', on: 'claim', reference: 'K-1', by: '2026-11-17', ...OF },
  ]);
});

it('asks to read what was corrected for two weeks', () => {
  const corrected = [{ correctionId: 'correction', reference: 'R-1', decidedDay: '2026-11-03', ...OF }];

  expect(leaderTasks({ ...NOTHING, corrected })).toEqual([
    { does: 'read-correction', correctionId: 'correction', reference: 'R-1', by: '2026-11-17', ...OF },
  ]);
});

it('asks for documentation of a sampled claim by its deadline', () => {
  const sampled = [{ sampledId: 'sampled', reference: 'K-1', deadlineDay: '2027-01-18', ...OF }];

  expect(leaderTasks({ ...NOTHING, sampled })).toEqual([
    { does: 'document-sample', sampledId: 'sampled', reference: 'K-1', by: '2027-01-18', ...OF },
  ]);
});

it('asks to read a refusal for two weeks', () => {
  const refused = [{ claimId: 'claim', reference: 'K-1', decidedDay: '2026-11-03', ...OF }];

  expect(leaderTasks({ ...NOTHING, refused })).toEqual([
    { does: 'read-refusal', claimId: 'claim', reference: 'K-1', by: '2026-11-17', ...OF },
  ]);
});

it('puts what is due first ahead, whatever it is', () => {
  const tasks = leaderTasks({
    ...NOTHING,
    withoutMentor: [{ firstDay: '2026-12-01', ...OF }],
    withoutWageCost: [{ mentorFirstDay: '2026-11-02', ...OF }],
    overdueMilestones: [{ code: 'keys', title: 'Nøgler', dueDay: '2026-10-05', ...OF }],
  });

  expect(tasks.map(({ does, by }) => [does, by])).toEqual([
    ['reach-milestone', '2026-10-05'],
    ['propose-wage-cost', '2026-11-30'],
    ['pick-mentor', '2026-12-01'],
  ]);
});
