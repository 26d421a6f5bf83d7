import type { Role } from '../../src/access/role.js';
import { type AskedOfCourses, fillWithCourses } from '../database/many-courses.js';
import { isSuperuser } from '../database/test-database.js';
import { courseLists, UNKNOWN_COURSE } from './course-lists.js';
import { type Municipality, startMunicipality } from './municipality.js';

interface Filled {
  municipality: Municipality;
  asked: AskedOfCourses;
}

const CASES = courseLists(UNKNOWN_COURSE).flatMap(({ url, roles }, at) =>
  roles.map((role) => ({ at, role, url })),
);

const describeOfSuperuser = (await isSuperuser()) ? describe : describe.skip; // the filling asks for one

describeOfSuperuser('what is read of courses that a coordinator runs', () => {
  let little: Filled;
  let much: Filled;

  beforeAll(async () => {
    little = await filled(3);
    much = await filled(1_000);
  }, 120_000);
  afterAll(async () => {
    await little?.municipality.running.close();
    await much?.municipality.running.close();
  });

  it.each(CASES)('asks of $url for $role no more for much than for little', async ({ at, role }) => {
    expect(await cost(much, role, at)).toBe(await cost(little, role, at));
  });
});

async function filled(placements: number): Promise<Filled> {
  const municipality = await startMunicipality({ placements, timeEntriesPerPlacement: 1 });
  const { urls } = municipality.running;
  return { municipality, asked: await fillWithCourses(urls.superuserUrl, municipality.asked.placement) };
}

/** How many statements it sends when it is not the first. */
async function cost({ municipality, asked }: Filled, role: Role, at: number): Promise<number> {
  const { get, watched } = municipality;
  const { url = '' } = courseLists(asked)[at] ?? {};
  await get(role, url);
  watched.statementsSince();
  const { status } = await get(role, url);
  expect({ url, status }).toEqual({ url, status: 200 });
  return watched.statementsSince().length;
}
