import { goingOn, movesOf, stopping } from '../../../src/cases/page/move-actions.rules.js';

type Facts = Parameters<typeof movesOf>[0];

const ACTIVE: Facts = { status: 'active', runBy: 'consultant', mayExtend: false };

const moves = (facts: Partial<Facts>, role: Parameters<typeof movesOf>[1]) =>
  movesOf({ ...ACTIVE, ...facts }, role).map(({ does }) => does);

it('offers whoever runs a course what is legal from where it is', () => {
  expect(moves({}, 'consultant')).toEqual(['pause', 'ending', 'stop']);
  expect(moves({ status: 'broken-off', runBy: 'coordinator' }, 'coordinator')).toEqual(['reopening']);
});

it('offers nothing to those who do not run it', () => {
  expect(moves({ runBy: 'coordinator' }, 'consultant')).toEqual([]);
  expect(moves({}, 'coordinator')).toEqual([]);
  expect(moves({ mayExtend: true }, 'caseworker')).toEqual([]);
});

it('lets those in a course stop it while it lasts', () => {
  expect(stopping('paused')).toEqual([{ does: 'stop' }]);
  expect(stopping('ended')).toEqual([]);
});

it('offers the two to go on, and whoever runs it to write that down, where both may wish it', () => {
  expect(moves({ mayExtend: true }, 'consultant')[0]).toBe('extend');
  expect(goingOn({ ...ACTIVE, mayExtend: true })).toEqual([{ does: 'extend' }, { does: 'stop' }]);
  expect(goingOn(ACTIVE)).toEqual([{ does: 'stop' }]);
});
