import type { Role } from '../../src/access/role.js';
import { type AskedOfCourses, fillWithCourses } from '../database/many-courses.js';
import { ask } from '../database/ask.js';
import { isSuperuser } from '../database/test-database.js';
import { courseLists, UNKNOWN_COURSE } from './course-lists.js';
import { laborious } from './laborious.js';
import { type Municipality, startMunicipality } from './municipality.js';

const BIG = 10_000;
/** No step of a plan may have more rows in hand than this. */
const MOST_ROWS = 1_000;
/** What takes more, as it goes through all of a kind: 400 who apply, with two things counted; every stop there was. */
const MORE_ROWS: Record<string, number> = {
  '/matchning': 3_000,
  '/api/applications?scheme=journalist&asRole=mentee': 3_000,
  '/forloeb?vis=stopped': 5_500,
};
/** As in `lists-at-scale.spec.ts`. */
const TIMES = 7;

const ASKERS: Role[] = ['coordinator', 'leader', 'mentor', 'mentee'];

const CASES = courseLists(UNKNOWN_COURSE).flatMap(({ url, roles }, at) =>
  ASKERS.filter((role) => roles.includes(role)).map((role) => ({ at, role, url })),
);

const describeOfSuperuser = (await isSuperuser()) ? describe : describe.skip; // auto_explain asks for one

describeOfSuperuser('of 20,000 courses that a coordinator runs', () => {
  let municipality: Municipality;
  let asked: AskedOfCourses;
  let bigTables: Set<string>;

  beforeAll(async () => {
    municipality = await startMunicipality(
      { placements: 100_000, timeEntriesPerPlacement: 1 },
      { explains: true },
    );
    const { superuserUrl } = municipality.running.urls;
    asked = await fillWithCourses(superuserUrl, municipality.asked.placement);
    const rows = await ask<{ name: string }>(
      superuserUrl,
      `select relname as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind = 'r' and reltuples > ${BIG}`,
    );
    bigTables = new Set(rows.map(({ name }) => name));
  }, 400_000);
  afterAll(() => municipality?.running.close());

  it('the tables of a course are big', () => {
    const big = ['applications', 'proposals', 'proposal_words', 'placement_moves', 'placement_outcomes'];
    expect([...bigTables]).toEqual(expect.arrayContaining([...big, 'open_list_consents']));
  });

  it.each(CASES)('$role asks $url without reading a table through', async ({ at, role }) => {
    const { watched, get } = municipality;
    const { url = '' } = courseLists(asked)[at] ?? {};
    watched.plansSince();
    for (let time = 0; time < TIMES; time++)
      expect({ url, ...(await get(role, url)) }).toMatchObject({ status: 200 });

    const plans = watched.plansSince();
    expect(plans.length).toBeGreaterThan(TIMES);
    expect(laborious(plans, bigTables, MORE_ROWS[url] ?? MOST_ROWS)).toEqual([]);
  });
});
