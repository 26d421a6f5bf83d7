import { menuOf } from '../../src/access/menu.js';
import { ROLES } from '../../src/access/role.js';

it.each(ROLES)('leads a %s to each page once', (role) => {
  const paths = menuOf(role).map(({ path }) => path);

  expect(new Set(paths).size).toBe(paths.length);
});

it.each(ROLES.filter((role) => role !== 'consultant' && role !== 'caseworker'))(
  'names no front page of its own to a %s, whose front page stands in the menu by its name',
  (role) => {
    expect(menuOf(role).map(({ path }) => path)).not.toContain('/');
  },
);
