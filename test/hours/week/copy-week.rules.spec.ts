import {
  type CopyFrame,
  copyPlan,
  linesToWrite,
  type Written,
} from '../../../src/hours/week/copy-week.rules.js';

const written: Written = {
  id: 'entry',
  placementId: 'one',
  day: '2026-10-20',
  startsAt: new Date('2026-10-20T07:00:00Z'), // 9 o'clock in summer time
  endsAt: new Date('2026-10-20T08:30:00Z'),
  minutes: 90,
  activity: 'meeting',
  claimId: null,
};
const frame: CopyFrame = {
  placements: [
    {
      id: 'one',
      status: 'active',
      firstDay: '2026-10-01',
      lastDay: '2027-03-31',
      grants: [{ firstDay: '2026-10-01', lastDay: '2027-03-31' }],
      rests: [],
      mentorships: [{ mentorId: 'mona', firstDay: '2026-10-01', lastDay: 'infinity' }],
    },
  ],
  calendar: { mentorIds: ['mona'], absences: [] },
  present: [],
  now: new Date('2026-10-27T12:00:00Z'),
};

const reasons = (difference: Partial<CopyFrame>, entry: Partial<Written> = {}) =>
  copyPlan([{ ...written, ...entry }], { ...frame, ...difference }).flatMap(({ refusals }) => refusals);

it('writes the hours at the same time of the same day a week later, over the change of the clock too', () => {
  const plan = copyPlan([written], frame);

  expect(linesToWrite(plan)).toEqual([
    {
      placementId: 'one',
      mentorId: 'mona',
      day: '2026-10-27',
      start: '09:00',
      minutes: 90,
      activity: 'meeting',
      refusals: [],
    },
  ]);
});

it('says of each line why it cannot be written', () => {
  const [placement] = frame.placements;
  if (!placement) throw new Error('no placement');
  const having = (difference: object) => ({ placements: [{ ...placement, ...difference }] });
  const away = [{ mentorId: 'mona', firstDay: '2026-10-27', lastDay: '2026-10-27' }];

  expect(reasons({})).toEqual([]);
  expect(reasons({ calendar: { mentorIds: ['mona'], absences: away } })).toEqual([
    { because: 'mentor-absent', day: '2026-10-27' },
  ]);
  expect(reasons(having({ grants: [] }))).toEqual([{ because: 'outside-grant', day: '2026-10-27' }]);
  expect(reasons(having({ mentorships: [] }))).toEqual([
    { because: 'no-mentor-on-that-day', day: '2026-10-27' },
  ]);
  expect(reasons({ now: new Date('2026-10-27T09:29:00Z') })).toEqual([{ because: 'in-the-future' }]);
  expect(reasons({ placements: [] })).toEqual([{ because: 'placement-not-own' }]);
});

it('writes nothing past midnight', () => {
  expect(reasons({}, { startsAt: new Date('2026-10-20T21:00:00Z') })).toEqual([
    { because: 'goes-past-midnight' },
  ]);
});

it('lets no two hours meet, and tells whether those that stand there are in a claim', () => {
  const there = (startsAt: string, endsAt: string, claimId: string | null = null) => ({
    present: [{ ...written, startsAt: new Date(startsAt), endsAt: new Date(endsAt), claimId }],
  });

  expect(reasons(there('2026-10-27T09:30:00Z', '2026-10-27T10:00:00Z'))).toEqual([]);
  expect(reasons(there('2026-10-27T07:00:00Z', '2026-10-27T08:00:00Z'))).toEqual([]);
  expect(reasons(there('2026-10-27T09:29:00Z', '2026-10-27T10:00:00Z'))).toEqual([
    { because: 'has-hours-then', isInAClaim: false },
  ]);
  expect(reasons(there('2026-10-27T09:29:00Z', '2026-10-27T10:00:00Z', 'claim'))).toEqual([
    { because: 'has-hours-then', isInAClaim: true },
  ]);
});
