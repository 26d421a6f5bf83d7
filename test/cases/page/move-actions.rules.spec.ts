import { movesOf, stopping } from '../../../src/cases/page/move-actions.rules.js';

const moves = (...[course, role]: Parameters<typeof movesOf>) =>
  movesOf(course, role).map(({ does }) => does);

it('offers whoever runs a course what is legal from where it is', () => {
  expect(moves({ status: 'active', runBy: 'consultant' }, 'consultant')).toEqual(['pause', 'ending', 'stop']);
  expect(moves({ status: 'broken-off', runBy: 'coordinator' }, 'coordinator')).toEqual(['reopening']);
});

it('offers nothing to those who do not run it', () => {
  expect(moves({ status: 'active', runBy: 'coordinator' }, 'consultant')).toEqual([]);
  expect(moves({ status: 'active', runBy: 'consultant' }, 'coordinator')).toEqual([]);
  expect(moves({ status: 'active', runBy: 'consultant' }, 'caseworker')).toEqual([]);
});

it('lets those in a course stop it while it lasts', () => {
  expect(stopping('paused')).toEqual([{ does: 'stop' }]);
  expect(stopping('ended')).toEqual([]);
});
