import { menuOf, type Needless } from '../../src/access/menu.js';
import { type Role, ROLES } from '../../src/access/role.js';

it.each(ROLES)('leads a %s to each page once', (role) => {
  const paths = menuOf(role).map(({ path }) => path);

  expect(new Set(paths).size).toBe(paths.length);
});

it('leads a leader to month sheet, claims and absence only where somebody pays for the hours', () => {
  const paths = (leadsUnpaidAlone: boolean) => menuOf('leader', { leadsUnpaidAlone }).map(({ path }) => path);

  expect(paths(false)).toEqual(['/', '/maanedsark', '/krav', '/forloeb', '/fravaer']);
  expect(paths(true)).toEqual(['/', '/forloeb']);
});

it('leads a mentor to absence only where somebody pays, and to exercises only where there are any', () => {
  const of = (needless: Needless) => menuOf('mentor', needless).map(({ inDanish }) => inDanish);

  expect(of({})).toEqual(['Min uge', 'Forløb', 'Fravær', 'Forberedelse', 'Bekymringer']);
  expect(of({ mentorsUnpaidAlone: true })).toEqual(['Mine forløb', 'Forløb', 'Forberedelse', 'Bekymringer']);
  expect(of({ hasNoExercises: true })).toEqual(['Min uge', 'Forløb', 'Fravær', 'Bekymringer']);
});

const WITH_FRONT_PAGE = ['consultant', 'caseworker', 'coordinator', 'leader'];

it.each(WITH_FRONT_PAGE)('leads a %s to the front page that says what waits', (role) => {
  expect(menuOf(role as Role)[0]?.path).toBe('/');
});

it.each(ROLES.filter((role) => !WITH_FRONT_PAGE.includes(role)))(
  'names no front page of its own to a %s, whose front page stands in the menu by its name',
  (role) => {
    expect(menuOf(role).map(({ path }) => path)).not.toContain('/');
  },
);
