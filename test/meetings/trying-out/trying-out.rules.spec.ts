import { type TryingOutFrame, tryingOutRefusals } from '../../../src/meetings/trying-out/trying-out.rules.js';

const FRAME: TryingOutFrame = { status: 'active', isTriedOut: true, hasMet: true, outcome: 'open' };

it('takes a yes once they have met, and a no before', () => {
  expect(tryingOutRefusals(true, FRAME)).toEqual([]);
  expect(tryingOutRefusals(true, { ...FRAME, hasMet: false })).toEqual([{ because: 'meeting-comes-first' }]);
  expect(tryingOutRefusals(false, { ...FRAME, hasMet: false })).toEqual([]);
});

it.each(['settled', 'ended'] as const)('is final once it is %s', (outcome) => {
  expect(tryingOutRefusals(false, { ...FRAME, outcome })).toEqual([{ because: 'answered-finally' }]);
});

it('is not asked in a course that is over, or in a scheme that does not ask', () => {
  expect(tryingOutRefusals(true, { ...FRAME, status: 'ended' })).toEqual([
    { because: 'placement-status', status: 'ended' },
  ]);
  expect(tryingOutRefusals(true, { ...FRAME, isTriedOut: false })).toEqual([
    { because: 'nothing-tried-out' },
  ]);
});
