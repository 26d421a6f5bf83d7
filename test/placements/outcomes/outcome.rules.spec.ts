import { hasEnded, outcomeRefusals } from '../../../src/placements/outcomes/outcome.rules.js';

const OVER = { status: 'ended' as const, lastDay: '2026-11-02' };
const TODAY = '2026-11-20';

it('is noted on the last day and after it, of a course that ended or was broken off', () => {
  expect(outcomeRefusals(OVER, '2026-11-02', TODAY)).toEqual([]);
  expect(outcomeRefusals({ ...OVER, status: 'broken-off' }, TODAY, TODAY)).toEqual([]);
  expect(outcomeRefusals(OVER, '2026-11-01', TODAY)).toEqual([
    { because: 'outcome-before-the-end', lastDay: '2026-11-02' },
  ]);
  expect(outcomeRefusals(OVER, '2026-11-21', TODAY)).toEqual([{ because: 'outcome-ahead' }]);
});

it('is of no course that goes on, or never began', () => {
  expect(outcomeRefusals({ ...OVER, status: 'active' }, TODAY, TODAY)).toEqual([
    { because: 'course-not-over' },
  ]);
  expect([hasEnded('withdrawn'), hasEnded('ended')]).toEqual([false, true]);
});
