import { deathRefusals, deathTakingBackRefusals } from '../../../src/placements/deaths/death.rules.js';

const JENS = { id: 'jens', party: 'mentee' as const, name: 'Jens', isDead: false };
const TODAY = '2026-11-03';

it('is of somebody in the case, once', () => {
  expect(deathRefusals(JENS, TODAY, TODAY)).toEqual([]);
  expect(deathRefusals(null, TODAY, TODAY)).toEqual([{ because: 'not-of-the-case' }]);
  expect(deathRefusals({ ...JENS, isDead: true }, TODAY, TODAY)).toEqual([{ because: 'dead-already' }]);
});

it('is on no day to come', () => {
  expect(deathRefusals(JENS, '2026-11-04', TODAY)).toEqual([{ because: 'death-ahead' }]);
});

it('is taken back once', () => {
  expect(deathTakingBackRefusals({ takenBackAt: null, takenBackBy: null })).toEqual([]);
  const at = new Date('2026-11-03T09:00:00Z');
  const taken = { because: 'death-taken-back', at, by: 'Karen' };
  expect(deathTakingBackRefusals({ takenBackAt: at, takenBackBy: 'Karen' })).toEqual([taken]);
  expect(deathTakingBackRefusals({ takenBackAt: at, takenBackBy: null })).toEqual([{ ...taken, by: '' }]);
});
