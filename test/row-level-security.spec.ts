import { Client } from 'pg';
import { ask } from './database/ask.js';
import { CONSULTANT, EMPLOYER, LEADING, PLACEMENT } from './database/row-facts.js';
import { insert, ROWS } from './database/rows.js';
import { cloneDatabase, type TestDatabase } from './database/test-database.js';

const TABLES = [...new Set(ROWS.map(([table]) => table))];

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await cloneDatabase();
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  for (const [table, row] of ROWS) await insert(owner, table, row);
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

async function become(databaseRole: string, personId = '', role = ''): Promise<void> {
  await client.query(
    `select set_config('role', $1, true), set_config('limstift.person_id', $2, true),
            set_config('limstift.role', $3, true), set_config('limstift.today', '2026-10-15', true)`,
    [databaseRole, personId, role],
  );
}

/** How many rows are seen, or the refusal. */
async function look(table: string): Promise<number | string> {
  await client.query('savepoint before');
  try {
    const { rowCount } = await client.query(`select from ${table}`);
    return rowCount ?? 0;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await client.query('rollback to before');
  }
}

async function lookEverywhere(): Promise<[string, number | string][]> {
  const seen: [string, number | string][] = [];
  for (const table of TABLES) seen.push([table, await look(table)]);
  return seen;
}

describe('row-level security', () => {
  it.each(['limstift_staff', 'limstift_party', 'limstift_system'])(
    'shows %s no row while nobody is asking',
    async (databaseRole) => {
      await become(databaseRole);

      const seen = await lookEverywhere();

      expect(
        seen.filter(([table, rows]) => rows !== 0 && rows !== `permission denied for table ${table}`),
      ).toEqual([]);
      expect(seen.some(([, rows]) => rows === 0)).toBe(true);
    },
  );

  it('refuses the application everything before it takes a role', async () => {
    const seen = await lookEverywhere();

    expect(seen).toEqual(TABLES.map((table) => [table, `permission denied for table ${table}`]));
  });

  it('does not let the application become the owner', async () => {
    await expect(client.query('set role limstift_owner')).rejects.toThrow('permission denied');
  });

  it('shows a consultant the cases', async () => {
    await become('limstift_staff', CONSULTANT, 'consultant');

    expect([await look('placements'), await look('mentees'), await look('claims')]).toEqual([1, 1, 1]);
  });

  it('shows a leader the own case, and not what the leader must not know', async () => {
    await become('limstift_party', LEADING, 'leader');

    expect([await look('placements'), await look('mentees'), await look('wage_costs')]).toEqual([1, 1, 1]);
    expect(await look('mentee_particulars')).toBe(0);
    expect(await look('mentee_cpr_numbers')).toContain('permission denied');
  });

  it('shows a leader of nothing nothing', async () => {
    await become('limstift_party', CONSULTANT, 'leader');

    expect([await look('placements'), await look('mentees'), await look('wage_costs')]).toEqual([0, 0, 0]);
  });

  it('asks a definer function past the own view, and the view stays as it was', async () => {
    await become('limstift_party', LEADING, 'leader');

    const { rows } = await client.query('select own_employer_ids() as employers');

    expect(rows).toEqual([{ employers: [EMPLOYER] }]);
    expect(await look('mentee_particulars')).toBe(0);
  });

  it('gives an actor nothing for saying that maintenance is on', async () => {
    await become('limstift_party', CONSULTANT, 'leader');
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
