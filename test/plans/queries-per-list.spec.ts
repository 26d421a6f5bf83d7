import type { Role } from '../../src/access/role.js';
import { Client } from 'pg';
import { idOf } from '../database/many-ids.js';
import { isSuperuser } from '../database/test-database.js';
import { ofOne, pagedLists, UNKNOWN } from './lists.js';
import { type Municipality, startMunicipality } from './municipality.js';

/** What the second to the last row of a case, numbered from 1, has that the first has not. */
const MORE_ROWS: [table: string, differently: string][] = [
  ['grants', `'first_day', first_day + n * 200, 'last_day', last_day + n * 200`],
  ['wage_costs', `'first_day', first_day + n`],
  ['claims', `'reference', reference || n, 'month', (2030 + n) || '-01'`],
  ['claim_lines', `'outcome', 'approved'`],
  [
    'time_entries',
    `'day', day + n, 'starts_at', starts_at + n * interval '24 hours', 'ends_at', ends_at + n * interval '24 hours'`,
  ],
  ['milestone_marks', `'code', 'code-' || n`],
  ['attendance_check_ins', `'week_first_day', week_first_day + 7 * n`],
  ['wellbeing_check_ins', `'week_first_day', week_first_day + 7 * n`],
  ['letters', `'title', 'Orientering ' || n`],
];
const ROWS = 25;

/** What no case has from before. */
const COURSE_ROWS = [
  `insert into placement_moves (id, placement_id, position, move, day, expected_return_day, moved_at)
   select ${idOf('move', 'n')}, p.id, n, case n % 2 when 1 then 'pause' else 'return' end, first_day + n,
     case n % 2 when 1 then first_day + n + 1 end, now()
   from placements p, generate_series(1, ${ROWS}) n where p.id = $1`,
  `insert into placement_move_accounts (move_id, move, moved_by, actor_role)
   select m.id, m.move, p.consultant_id, 'consultant' from placement_moves m join placements p on p.id = m.placement_id
   where p.id = $1`,
  `insert into placement_outcomes (id, placement_id, outcome, day, noted_by, noted_at)
   select gen_random_uuid(), p.id, 'job', last_day + n, consultant_id, now()
   from placements p, generate_series(1, ${ROWS}) n where p.id = $1`,
];

function rowsIn(answered: unknown[] | { items?: unknown[] }): number {
  return (Array.isArray(answered) ? answered : (answered.items ?? [])).length;
}

const describeOfSuperuser = (await isSuperuser()) ? describe : describe.skip; // the filling asks for one

describeOfSuperuser('a list', () => {
  let municipality: Municipality;
  const rich = { placement: '', employer: '' };
  const poor = { placement: '', employer: '' };

  beforeAll(async () => {
    municipality = await startMunicipality({ placements: 60, timeEntriesPerPlacement: 1 });
    const { asked, running } = municipality;
    const client = new Client({ connectionString: running.urls.superuserUrl });
    await client.connect();
    await client.query('set session_replication_role = replica');
    // Of the placements at the same workplace, which all are the leader's.
    const { rows } = await client.query<{ id: string; employer_id: string }>(
      `select id, employer_id from placements where status = 'ended'
         and workplace_id = (select workplace_id from placements where id = $1) and id <> $1
         and exists (select from case_assignments where placement_id = placements.id) limit 1`,
      [asked.placement],
    );
    Object.assign(rich, { placement: asked.placement, employer: asked.employer });
    Object.assign(poor, { placement: rows[0]?.id, employer: rows[0]?.employer_id });
    for (const [table, differently] of MORE_ROWS) {
      await client.query(
        `insert into ${table} select (jsonb_populate_record(null::${table},
           to_jsonb(t) || jsonb_build_object('id', gen_random_uuid(), ${differently}))).*
         from (select * from ${table} where placement_id = $1 limit 1) t, generate_series(1, ${ROWS - 1}) n`,
        [rich.placement],
      );
    }
    for (const statement of COURSE_ROWS) await client.query(statement, [rich.placement]);
    await client.end();
  });
  afterAll(() => municipality.running.close());

  /** How many statements one request sends, and how many rows it answers. */
  async function cost(role: Role, url: string): Promise<{ statements: number; rows: number }> {
    const { get, watched } = municipality;
    await get(role, url);
    watched.statementsSince();
    const { status, body } = await get(role, url);
    expect(status).toBe(200);
    const rows = url.startsWith('/api/') ? rowsIn(JSON.parse(body)) : body.split('<tr').length - 2;
    return { statements: watched.statementsSince().length, rows };
  }

  const paged = pagedLists(UNKNOWN).flatMap(({ url, roles }, at) =>
    (['consultant', 'leader', 'coordinator'] as const)
      .filter((role) => roles.includes(role))
      .map((role) => ({ at, role, url })),
  );

  it.each(paged)('$url of $role asks no more for many rows than for one', async ({ at, role }) => {
    const { url = '' } = pagedLists(municipality.asked)[at] ?? {};
    const many = await cost(role, `${url}&limit=25`);
    const one = await cost(role, `${url}&limit=1`);

    expect(many.statements).toBe(one.statements);
    expect(one.rows).toBeLessThanOrEqual(1);
    if (url.endsWith('?') && !url.includes('employers')) expect(many.rows).toBeGreaterThan(3);
  });

  const ofCases = ofOne(UNKNOWN).flatMap(({ url, roles }, at) =>
    (['consultant', 'leader'] as const)
      .filter((role) => roles.includes(role))
      .map((role) => ({ at, role, url })),
  );

  it.each(ofCases)('$url of $role asks no more of a rich case than of a poor one', async ({ at, role }) => {
    const many = await cost(role, ofOne(rich)[at]?.url ?? '');
    const one = await cost(role, ofOne(poor)[at]?.url ?? '');

    expect(many.statements).toBe(one.statements);
  });
});
