import type { Role } from '../../src/access/role.js';
import { ask } from '../database/ask.js';
import { isSuperuser } from '../database/test-database.js';
import { type Asked, ofOne, ownLists, pagedLists, UNKNOWN } from './lists.js';
import { laborious } from './laborious.js';
import { type Municipality, startMunicipality } from './municipality.js';

const BIG = 10_000;
/** No step of a plan may have more rows in hand than this. A search looks through 5,000 cases, and a little more. */
const MOST_ROWS = 1_000;
const MOST_ROWS_IN_A_SEARCH = 5_500;
/** Each of the hours of the claims that wait is looked at, two of each here; never those of decided ones. */
const MOST_ROWS_IN_A_QUEUE = 2_500;
/** PostgreSQL plans a statement anew five times; from the sixth time it may use a plan for all parameters. */
const TIMES = 7;

/** Those who see different rows; a list of nobody among them is asked for by its first role. */
const ROLES_THAT_SEE_DIFFERENTLY: Role[] = ['consultant', 'leader', 'mentor', 'mentee'];

interface Named {
  name: string;
}

interface Found {
  reference: string;
  mentee: Named;
  employer: Named;
  mentor: Named | null;
  leader: Named | null;
}

function lists(asked: Asked) {
  return [...pagedLists(asked), ...ownLists(), ...ofOne(asked)];
}

const CASES = lists(UNKNOWN).flatMap(({ url, roles }, at) => {
  const askers = ROLES_THAT_SEE_DIFFERENTLY.filter((role) => roles.includes(role));
  return (askers.length > 0 ? askers : roles.slice(0, 1)).map((role) => ({ at, role, url }));
});

const describeOfSuperuser = (await isSuperuser()) ? describe : describe.skip; // auto_explain asks for one

describeOfSuperuser('of 100,000 placements', () => {
  let municipality: Municipality;
  let bigTables: Set<string>;

  beforeAll(async () => {
    municipality = await startMunicipality(
      { placements: 100_000, timeEntriesPerPlacement: 2 },
      { explains: true },
    );
    const rows = await ask<{ name: string }>(
      municipality.running.urls.superuserUrl,
      `select relname as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind = 'r' and reltuples > ${BIG}`,
    );
    bigTables = new Set(rows.map(({ name }) => name));
  }, 300_000);
  afterAll(() => municipality.running.close());

  it('the tables of a case are big', () => {
    expect([...bigTables]).toEqual(
      expect.arrayContaining([
        'placements',
        'mentees',
        'mentors',
        'grants',
        'time_entries',
        'claims',
        'letters',
      ]),
    );
  });

  it.each(['consultant', 'leader', 'mentor', 'mentee'] as const)(
    '%s finds what is searched for',
    async (role) => {
      const { asked, get } = municipality;
      const find = async (word: string) => {
        const { body } = await get(role, `/api/placements?q=${encodeURIComponent(word)}`);
        return (JSON.parse(body) as { items: Found[] }).items;
      };
      const [surname = ''] = asked.menteeName.split(' ').slice(1);

      expect((await find(asked.reference.toLowerCase())).map((one) => one.reference)).toEqual([
        asked.reference,
      ]);
      expect(await find('zzz')).toEqual([]);
      for (const part of [surname, surname.slice(0, 2)]) {
        const found = await find(part);
        expect(found.length).toBeGreaterThan(0);
        expect(
          found.filter(
            ({ mentee, employer, mentor, leader }) =>
              !`${mentee.name} ${employer.name} ${mentor?.name} ${leader?.name}`
                .toLowerCase()
                .includes(part.toLowerCase()),
          ),
        ).toEqual([]);
      }
    },
  );

  it.each(CASES)('$role asks $url without reading a table through', async ({ at, role }) => {
    const { asked, watched, get } = municipality;
    const { url = '' } = lists(asked)[at] ?? {};
    const others = /^\/(\?|$)/.test(url) ? MOST_ROWS_IN_A_QUEUE : MOST_ROWS;
    const most = /[?&](q|who)=/.test(url) ? MOST_ROWS_IN_A_SEARCH : others;
    watched.plansSince();
    let next = '';
    for (let time = 0; time < TIMES; time++) {
      const { status, body } = await get(role, url + next);
      expect(status).toBe(200);
      const cursor = /"nextCursor":"([\w-]+)"/.exec(body)?.[1];
      if (cursor !== undefined && !url.includes('cursor=')) next = `&cursor=${cursor}`;
    }

    const plans = watched.plansSince();
    expect(plans.length).toBeGreaterThan(TIMES);
    expect(laborious(plans, bigTables, most)).toEqual([]);
  });
});
