import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Client } from 'pg';
import type { Role } from '../../src/access/role.js';
import { isSuperuser } from '../database/test-database.js';
import { type Municipality, startMunicipality } from '../plans/municipality.js';
import { openBrowser, violationsOn } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(300_000);

const PLACEMENTS = 300;
const ENTRIES = 200;

/** 60 characters, and nowhere to break a line. */
const LONG = 'Sankt-Knuds-Vesterbro-Maskinfabriks-og-Værktøjsmagerforening'.padEnd(60, 'x').slice(0, 60);

const describeOfSuperuser = (await isSuperuser()) ? describe : describe.skip; // the filling asks for one

let municipality: Municipality;
let browser: Browser;

describeOfSuperuser('an employer with 300 placements, long names, and a month with 200 entries', () => {
  beforeAll(async () => {
    municipality = await startMunicipality({ placements: PLACEMENTS, timeEntriesPerPlacement: 1 });
    await makeMuchAndLong(municipality);
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await municipality?.running.close();
  });

  const CASE = '/forloeb/its-id';
  const PAGES: [Role, string][] = [
    ['leader', '/forloeb'],
    ['leader', CASE],
    ['caseworker', '/'],
    ['caseworker', '/forloeb'],
    ['caseworker', CASE],
    ['consultant', '/'],
    ['mentor', CASE],
    ['mentee', CASE],
  ];

  it.each(PAGES)('%s reads %s', async (role, path) => {
    const { running, asked } = municipality;
    const visit = await Visit.begin(browser, running.address);
    await visit.page.context().addCookies([{ name: 'limstift', value: role, url: running.address }]);
    await visit.goTo(path.replace('its-id', asked.placement));

    for (const width of [320, 1280]) {
      await visit.page.setViewportSize({ width, height: 800 });
      const actual = await visit.page.evaluate('document.documentElement.scrollWidth');
      expect({ path, width, actual }).toEqual({ path, width, actual: width });
      const folder = process.env['LIMSTIFT_SCREENSHOTS'];
      const name = `${role}${path.replaceAll(/[^a-z0-9]/g, '_')}`;
      if (folder) await visit.page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
    }
    expect((await visit.page.content()).length).toBeLessThan(100_000);
    expect(await violationsOn(visit.page)).toEqual([]);
    expect(visit.complaints).toEqual([]);
    await visit.end();
  });
});

/** All placements at the workplace of the one that is asked for, in October and on, and everybody with a long name. */
async function makeMuchAndLong({ running, asked }: Municipality): Promise<void> {
  const client = new Client({ connectionString: running.urls.superuserUrl });
  await client.connect();
  await client.query('set session_replication_role = replica');
  const statements = [
    `update placements p set workplace_id = a.workplace_id, employer_id = a.employer_id, status = 'active',
       first_day = '2026-10-01', last_day = '2027-03-31'
     from placements a where a.id = '${asked.placement}'`,
    `update leaderships l set leader_id = a.leader_id, first_day = '2026-10-01'
     from leaderships a where a.placement_id = '${asked.placement}'`,
    `update mentorships set first_day = '2026-10-01'`,
    `update grants set first_day = '2026-10-01', last_day = '2027-03-31'`,
    `update wage_costs set first_day = '2026-10-01'`,
    `delete from time_entries`,
    `insert into time_entries (id, placement_id, mentor_id, worker_id, day, starts_at, ends_at, minutes, activity,
       created_by, created_at)
     select gen_random_uuid(), m.placement_id, m.mentor_id, t.person_id, day, begin, begin + interval '30 minutes', 30,
       'introduction', t.person_id, now()
     from mentorships m join mentors t on t.id = m.mentor_id, generate_series(0, ${ENTRIES - 1}) nth,
       lateral (select date '2026-10-01' + nth % 31 as day) d,
       lateral (select (day + make_interval(hours => 7 + nth / 31)) at time zone 'Europe/Copenhagen' as begin) b
     where m.placement_id = '${asked.placement}'`,
    `update people set name = '${LONG}'`,
    `update leaders set name = '${LONG}'`,
    `update mentors set name = '${LONG}'`,
    `update mentees set name = '${LONG}'`,
    `update employers set name = '${LONG}'`,
    `update workplaces set name = '${LONG}'`,
  ];
  for (const statement of statements) await client.query(statement);
  await client.end();
}
