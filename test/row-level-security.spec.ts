import { Client } from 'pg';
import { ask } from './database/ask.js';
import { become } from './database/attempts.js';
import {
  CASEWORKER,
  CLAIM,
  CONSULTANT,
  EMPLOYER,
  id,
  LEADING,
  MENTOR,
  MENTORING,
  PLACEMENT,
  SUCCESSOR,
} from './database/row-facts.js';
import { insert, ROWS } from './database/rows.js';
import { cloneDatabase, type TestDatabase } from './database/test-database.js';

const MENTOR_BEFORE = id(101);

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await cloneDatabase();
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  for (const [table, row] of ROWS) await insert(owner, table, row);
  await owner.query(
    `insert into mentors select (jsonb_populate_record(m, jsonb_build_object('id', $1::text, 'email', 'before@lager.example',
       'person_id', null))).* from mentors m where m.id = $2`,
    [MENTOR_BEFORE, MENTOR],
  );
  await owner.query(
    `insert into mentorships (id, placement_id, mentor_id, first_day, last_day, chosen_by, created_at)
     select gen_random_uuid(), placement_id, $1, '2026-09-01', '2026-09-30', chosen_by, created_at from mentorships
     where mentor_id = $2`,
    [MENTOR_BEFORE, MENTOR],
  );
  await owner.end();
  client = new Client({ connectionString: database.appUrl });
  await client.connect();
});
beforeEach(() => client.query('begin'));
afterEach(() => client.query('rollback'));
afterAll(async () => {
  await client.end();
  await database.drop();
});

async function look(table: string): Promise<number> {
  return (await client.query(`select from ${table}`)).rowCount ?? 0;
}

describe('row-level security', () => {
  it('does not let the application become the owner', async () => {
    await expect(client.query('set role limstift_owner')).rejects.toThrow('permission denied');
  });

  it('asks a definer function past the own view, and the view stays as it was', async () => {
    await become(client, { databaseRole: 'limstift_party', personId: LEADING, role: 'leader' });

    const { rows } = await client.query('select own_employer_ids() as employers');

    expect(rows).toEqual([{ employers: [EMPLOYER, SUCCESSOR] }]);
    expect(await look('mentee_particulars')).toBe(0);
  });

  it('shows a leader of nothing nothing', async () => {
    await become(client, { databaseRole: 'limstift_party', personId: CONSULTANT, role: 'leader' });

    expect([await look('placements'), await look('mentees'), await look('wage_costs')]).toEqual([0, 0, 0]);
  });

  it('lets a mentor tell of the own absence, and not of that of the mentor before', async () => {
    await become(client, { databaseRole: 'limstift_party', personId: MENTORING, role: 'mentor' });
    const tell = (mentorId: string) =>
      client.query(
        `insert into mentor_absences (id, mentor_id, first_day, last_day, created_at)
         values (gen_random_uuid(), $1, '2026-12-24', '2026-12-24', now())`,
        [mentorId],
      );

    expect((await tell(MENTOR)).rowCount).toBe(1);
    expect(await look('mentors')).toBe(2);
    await expect(tell(MENTOR_BEFORE)).rejects.toThrow('row-level security');
  });

  it('lets a caseworker decide the lines of others, and none in a course of the own', async () => {
    const decideAs = async (personId: string) => {
      await become(client, { databaseRole: 'limstift_staff', personId, role: 'caseworker' });
      return client.query(`update claim_lines set outcome = 'approved' where claim_id = $1`, [CLAIM]);
    };

    expect((await decideAs(CASEWORKER)).rowCount).toBe(1);
    await expect(decideAs(LEADING)).rejects.toThrow('row-level security');
  });

  it('gives an actor nothing for saying that maintenance is on', async () => {
    await become(client, { databaseRole: 'limstift_party', personId: CONSULTANT, role: 'leader' });
    await client.query(`set local limstift.maintenance = 'on'`);

    expect(await look('placements')).toBe(0);
  });

  it('shows the owner rows with maintenance on only', async () => {
    const withoutMaintenance = new URL(database.ownerUrl);
    withoutMaintenance.searchParams.delete('options');

    expect(await ask(withoutMaintenance.href, 'select id from placements')).toEqual([]);
    expect(await ask(database.ownerUrl, 'select id from placements')).toEqual([{ id: PLACEMENT }]);
  });
});
