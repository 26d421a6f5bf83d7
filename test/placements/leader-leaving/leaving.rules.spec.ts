import { expect, it } from '@jest/globals';
import { leavingRefusals } from '../../../src/placements/leader-leaving/leaving.rules.js';

const LEADER = { id: 'leader', workplaceId: 'store', lastDay: null };
const SUCCESSOR = { ...LEADER, id: 'successor' };

it('lets another leader of the workplace take over', () => {
  expect(leavingRefusals(LEADER, SUCCESSOR)).toEqual([]);
  expect(leavingRefusals(LEADER, LEADER)).toEqual([{ because: 'successor-is-the-leader' }]);
  expect(leavingRefusals(LEADER, { ...SUCCESSOR, workplaceId: 'shop' })).toEqual([
    { because: 'successor-of-another-workplace' },
  ]);
});

it('lets nobody leave twice, or take over who leaves', () => {
  const lastDay = '2026-11-30';
  expect(leavingRefusals({ ...LEADER, lastDay }, SUCCESSOR)).toEqual([{ because: 'left-already', lastDay }]);
  expect(leavingRefusals(LEADER, { ...SUCCESSOR, lastDay })).toEqual([
    { because: 'successor-leaves', lastDay },
  ]);
});
