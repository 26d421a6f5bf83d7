/** As in `triggers.spec.ts`, of courses that mentor and mentee wish to make longer. */
import { everyRow } from './database/every-row.js';
import { AT, CITIZEN, CONSULTANT, id, MENTORING, PLACEMENT } from './database/row-facts.js';
import { insert } from './database/rows.js';

const COURSE = id(900);
const MENTORSHIP = id(901);
const WISH = id(902);
const LAST_DAY = '2027-03-31';

const client = everyRow();

/** A course that runs, as the one in the rows did before it was stopped. */
beforeEach(async () => {
  await client().query(`select set_config('limstift.today', '2026-12-01', true)`);
  await copy('placements', PLACEMENT, {
    id: COURSE,
    reference: 'F-2',
    status: 'active',
    version: 1,
    last_day: LAST_DAY,
  });
  await copy('mentorships', id(38), { id: MENTORSHIP, placement_id: COURSE, last_day: null });
});

function copy(table: string, from: string, differently: object) {
  return client().query(
    `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(t) || $1)).* from ${table} t where id = $2`,
    [differently, from],
  );
}

function wish(facts: object = {}) {
  return insert(client(), 'extension_wishes', {
    id: WISH,
    placement_id: COURSE,
    mentorship_id: MENTORSHIP,
    last_day: '2027-06-30',
    wished_by: MENTORING,
    wished_by_role: 'mentor',
    wished_at: AT,
    ...facts,
  });
}

function settle(as: string) {
  return client().query(
    `update extension_wishes set outcome = $1, settled_by = $2, settled_at = now() where id = $3`,
    [as, CITIZEN, WISH],
  );
}

async function outcome(): Promise<unknown> {
  const { rows } = await client().query<{ outcome: unknown }>(
    'select outcome from extension_wishes where id = $1',
    [WISH],
  );
  return rows[0]?.outcome;
}

describe('a wish', () => {
  it('that both have makes the course longer, and keeps the day before', async () => {
    await wish();
    await settle('agreed');

    const { rows } = await client().query(
      `select p.last_day::text as "lastDay", p.version, w.last_day_before::text as before
       from placements p join extension_wishes w on w.placement_id = p.id where p.id = $1`,
      [COURSE],
    );
    expect(rows).toEqual([{ lastDay: '2027-06-30', version: 2, before: LAST_DAY }]);
  });

  it('is settled once', async () => {
    await wish();
    await settle('declined');

    await expect(settle('agreed')).rejects.toMatchObject({ constraint: 'a_wish_is_settled_once' });
  });

  it.each([
    ['a day that the course has already', { last_day: LAST_DAY }, '2026-12-01'],
    ['a course whose last day is past', {}, '2027-04-01'],
  ])('of %s is not agreed on', async (_, facts, today) => {
    await wish(facts);
    await client().query(`select set_config('limstift.today', $1, true)`, [today]);

    await expect(settle('agreed')).rejects.toMatchObject({
      constraint: 'an_extension_is_of_a_course_that_runs',
    });
  });

  it('that an organiser registers is of a course that runs', async () => {
    const both = {
      wished_by: CONSULTANT,
      wished_by_role: 'consultant',
      said_how: 'phone',
      said_day: '2026-12-01',
    };
    const agreed = { ...both, outcome: 'agreed', settled_by: CONSULTANT, settled_at: AT };

    await expect(wish({ ...agreed, placement_id: PLACEMENT })).rejects.toMatchObject({
      constraint: 'an_extension_is_of_a_course_that_runs',
    });
  });

  it('gives way to the next one when nobody answered before its mentor went', async () => {
    await wish();
    await client().query('update mentorships set last_day = first_day where id = $1', [MENTORSHIP]);
    await wish({ id: id(903) });

    expect(await outcome()).toBe('lapsed');
  });

  it('gives way to no other while it can be answered', async () => {
    await wish();

    await expect(wish({ id: id(903) })).rejects.toMatchObject({ constraint: 'one_open_wish_per_placement' });
  });

  it('lapses with its course, and not with a pause', async () => {
    await wish();
    await move('pause', 1, { expected_return_day: '2026-12-20' });
    expect(await outcome()).toBeNull();

    await move('stop', 2);
    expect(await outcome()).toBe('lapsed');
  });
});

async function move(what: string, position: number, facts: object = {}): Promise<void> {
  const made = { id: id(910 + position), placement_id: COURSE, position, move: what, day: '2026-11-30' };
  await insert(client(), 'placement_move_accounts', {
    move_id: made.id,
    move: what,
    moved_by: CONSULTANT,
    actor_role: 'consultant',
    ...(what === 'stop' && { reason: 'Fik job' }),
  });
  await insert(client(), 'placement_moves', { ...made, moved_at: AT, ...facts });
}
