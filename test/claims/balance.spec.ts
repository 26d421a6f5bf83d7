import { Client } from 'pg';
import { CLAIM, GRANT, id, LINE } from '../database/row-facts.js';
import { insert, ROWS } from '../database/rows.js';
import { cloneDatabase, type TestDatabase } from '../database/test-database.js';
import { untilWaiting } from '../database/until-waiting.js';

/** Ten hours are granted; the first claim has 7½ of them, the second wants 2½ and a minute more. */
const OTHER_CLAIM = id(501);
const OTHER_LINE = id(502);

/** The case, and nothing that was paid on its grant. */
const BEFORE_PAYMENTS = ROWS.slice(
  0,
  ROWS.findIndex(([table]) => table === 'payment_settings'),
);

let database: TestDatabase;
let one: Client;
let other: Client;

beforeEach(async () => {
  database = await cloneDatabase();
  one = await connection();
  other = await connection();
  for (const [table, row] of BEFORE_PAYMENTS) await insert(one, table, row);
  await one.query(`update claims set status = 'draft' where id = $1`, [CLAIM]);
  await one.query(
    `insert into claims select (jsonb_populate_record(claims, jsonb_build_object('id', $1::uuid,
       'reference', 'K-2', 'month', '2026-11'))).* from claims where id = $2`,
    [OTHER_CLAIM, CLAIM],
  );
  await one.query(
    `insert into claim_lines select (jsonb_populate_record(claim_lines, jsonb_build_object('id', $1::uuid,
       'claim_id', $2::uuid, 'minutes', 151, 'amount_ore', 62411))).* from claim_lines`,
    [OTHER_LINE, OTHER_CLAIM],
  );
});
afterEach(async () => {
  await one.end();
  await other.end();
  await database.drop();
});

async function connection(): Promise<Client> {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  return client;
}

const submit = (client: Client, claim: string) =>
  client.query(`update claims set status = 'submitted' where id = $1`, [claim]);

const EXCEEDED = { constraint: 'a_grant_is_never_exceeded' };

describe('a grant is never exceeded', () => {
  it('by a claim whose status moves', async () => {
    await submit(one, CLAIM);

    await expect(submit(one, OTHER_CLAIM)).rejects.toMatchObject(EXCEEDED);
    await one.query(`update claim_lines set minutes = 150, amount_ore = 61998 where id = $1`, [OTHER_LINE]);
    await expect(submit(one, OTHER_CLAIM)).resolves.toMatchObject({ rowCount: 1 });
  });

  it('by a line that grows', async () => {
    await submit(one, CLAIM);
    const grow = (minutes: number) =>
      one.query(
        `update claim_lines set minutes = $1::integer, amount_ore = ($1::bigint * wage_cost_ore * 2 + 60) / 120
         where id = $2`,
        [minutes, LINE],
      );

    await expect(grow(601)).rejects.toMatchObject(EXCEEDED);
    await expect(grow(600)).resolves.toMatchObject({ rowCount: 1 });
  });

  it('by being made smaller than what is claimed', async () => {
    await submit(one, CLAIM);
    const grant = (minutes: number) =>
      one.query('update grants set granted_minutes = $1 where id = $2', [minutes, GRANT]);

    await expect(grant(449)).rejects.toMatchObject(EXCEEDED);
    await expect(grant(450)).resolves.toMatchObject({ rowCount: 1 });
  });

  it('by two who come at once and lock nothing themselves', async () => {
    await one.query('begin');
    await submit(one, CLAIM);
    await one.query('set constraints all immediate');
    await other.query('begin');
    await submit(other, OTHER_CLAIM);
    const second = other.query('set constraints all immediate').catch((error: unknown) => error);
    await untilWaiting(database.superuserUrl, 1);
    await one.query('commit');

    await expect(second).resolves.toMatchObject(EXCEEDED);
    await other.query('rollback');
  });
});
