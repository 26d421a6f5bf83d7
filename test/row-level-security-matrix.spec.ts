import { Client } from 'pg';
import { type Asker, become, isLetThrough, type Verb, VERBS } from './database/attempts.js';
import { CITIZEN, CONSULTANT, LEADING, MENTORING, NEIGHBOUR, type Row } from './database/row-facts.js';
import { insert } from './database/rows.js';
import { cloneDatabase, type TestDatabase } from './database/test-database.js';
import { BOTH_CASES, rowsOfBoth } from './database/two-cases.js';
import { type Expected, IN_ONE_S_OWN_NAME, SELF } from './database/reach.js';
import { WHO_MAY_WHAT } from './database/who-may-what.js';

function staff(role: string): Asker {
  return { databaseRole: 'limstift_staff', personId: CONSULTANT, role };
}

const ASKERS: Record<string, Asker> = {
  consultant: staff('consultant'),
  caseworker: staff('caseworker'),
  payer: staff('payer'),
  coordinator: staff('coordinator'),
  administrator: staff('administrator'),
  auditor: staff('auditor'),
  leader: { databaseRole: 'limstift_party', personId: LEADING, role: 'leader' },
  mentor: { databaseRole: 'limstift_party', personId: MENTORING, role: 'mentor' },
  mentee: { databaseRole: 'limstift_party', personId: CITIZEN, role: 'mentee' },
  system: { databaseRole: 'limstift_system', personId: '', role: 'system' },
  'nobody among staff': { databaseRole: 'limstift_staff', personId: '', role: '' },
  'nobody among parties': { databaseRole: 'limstift_party', personId: '', role: '' },
  'nobody in the system': { databaseRole: 'limstift_system', personId: '', role: '' },
  'a consultant without a person': { databaseRole: 'limstift_staff', personId: '', role: 'consultant' },
  'a consultant who resets the role': { ...staff('consultant'), resets: true },
};

let database: TestDatabase;
let app: Client;
let maker: Client;
const keys = new Map<string, string[]>();

beforeAll(async () => {
  database = await cloneDatabase();
  app = new Client({ connectionString: database.appUrl });
  maker = new Client({ connectionString: database.ownerUrl });
  await Promise.all([app.connect(), maker.connect()]);
  for (const [table, row] of BOTH_CASES) await insert(maker, table, row);
  const { rows } = await maker.query<{ table: string; columns: string[] }>(
    `select conrelid::regclass::text as table, array_agg(attname::text) as columns
     from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any (conkey)
     where contype = 'p' and connamespace = 'public'::regnamespace and conrelid <> 'migrations'::regclass
     group by conrelid`,
  );
  for (const { table, columns } of rows) {
    keys.set(table, columns);
    // What rows may become is for the triggers' own spec.
    await maker.query(`alter table ${table} disable trigger user`);
  }
});
afterAll(async () => {
  await Promise.all([app.end(), maker.end()]);
  await database.drop();
});

function keyOf(table: string, row: Row): Row {
  return Object.fromEntries((keys.get(table) ?? []).map((column) => [column, row[column]]));
}

/** The row as if the asker had written it, but for what stands there in the neighbour's name. */
function writtenBy({ personId, role }: Asker, row: Row): Row {
  const isOwn = (column: string, value: unknown) =>
    value === SELF ||
    (IN_ONE_S_OWN_NAME.has(column) && typeof value === 'string' && !value.endsWith(NEIGHBOUR.slice(1)));
  // A wish is of one of the two; an organiser's says so itself.
  const isOwnRole = (column: string, value: unknown) =>
    column === 'actor_role' ||
    column === 'requested_as' ||
    column === 'created_as' ||
    (column === 'wished_by_role' && value === 'mentor' && (role === 'mentor' || role === 'mentee'));
  const written = Object.entries(row).map(([column, value]) => {
    if (isOwn(column, value)) return [column, personId || null];
    return [column, isOwnRole(column, value) ? role || null : value];
  });
  return Object.fromEntries(written) as Row;
}

/** Makes the row that has its key be as it is. */
async function put(table: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  const numbered = (column: string) => `${column} = $${columns.indexOf(column) + 1}`;
  const where = Object.keys(keyOf(table, row)).map(numbered).join(' and ');
  await maker.query(
    `update ${table} set ${columns.map(numbered).join(', ')} where ${where}`,
    Object.values(row),
  );
}

async function updatable(table: string, databaseRole: string): Promise<string[]> {
  const { rows } = await maker.query<{ name: string }>(
    `select attname::text as name from pg_attribute where attrelid = $1::regclass and attnum > 0
       and has_column_privilege($2, attrelid, attnum, 'update') order by 1`,
    [table, databaseRole],
  );
  return rows.map(({ name }) => name);
}

/** By verb, how far the asker is let through. */
async function reachOf(asker: Asker, table: string, rows: { own: Row; other: Row }) {
  const key = Object.keys(keyOf(table, rows.own));
  const granted = await updatable(table, asker.databaseRole);
  const columns = granted.length > 0 ? granted : key;
  const reach: Partial<Record<Verb, string>> = {};
  await app.query('begin');
  await become(app, asker);
  for (const verb of VERBS) {
    const tries = (row: Row) =>
      isLetThrough(app, verb, table, verb === 'insert' ? row : keyOf(table, row), columns);
    const [own, other] = [await tries(rows.own), await tries(rows.other)];
    if (own || other) reach[verb] = own && other ? 'all' : own ? 'own' : 'only those of others';
  }
  await app.query('rollback');
  return reach;
}

/** Who is let through to the rows, and how far, a line for each asker and verb. */
async function whoMay(table: string, differently: Row): Promise<string[]> {
  const lines: string[] = [];
  for (const [name, asker] of Object.entries(ASKERS)) {
    const self = asker.personId || CONSULTANT;
    const usual = rowsOfBoth(table, self, {});
    const { own, other } = rowsOfBoth(table, self, differently);
    const rows = { own: writtenBy(asker, own), other: writtenBy(asker, other) };
    const without = Object.fromEntries(Object.keys(differently).map((column) => [column, null]));
    const standing = [own, other].map((row) =>
      writtenBy({ ...asker, personId: self, role: asker.role || 'consultant' }, row),
    );
    for (const row of standing) await put(table, row);
    const reach = await reachOf(asker, table, rows);
    for (const row of Object.values(usual)) await put(table, { ...without, ...row });
    lines.push(...Object.entries(reach).map(([verb, how]) => `${name} may ${verb} ${how}`));
  }
  return lines.toSorted();
}

function expectedLines(expected: Expected): string[] {
  return VERBS.flatMap((verb) =>
    Object.entries(expected[verb] ?? {}).flatMap(([how, names]: [string, string[]]) =>
      names.map((name) => `${name} may ${verb} ${how}`),
    ),
  ).toSorted();
}

/** What no policy can tell, as it does not see what the row was: a trigger keeps it, which is off here. */
const KEPT_BY_A_TRIGGER = new Set(['staff submitted_by']);

/** Where a row names whoever wrote it. */
const IN_A_NAME = Object.entries(WHO_MAY_WHAT).flatMap(([heading, { table = heading, row }]) =>
  Object.entries(rowsOfBoth(table, CONSULTANT, row ?? {}).own)
    .filter(([column, value]) => IN_ONE_S_OWN_NAME.has(column) && value !== null)
    .map(([column]): [string, string] => [heading, column]),
);

describe('the rows of the own case and of another', () => {
  it.each(Object.entries(WHO_MAY_WHAT))('%s are for those who are named', async (heading, expected) => {
    const { table = heading, row = {}, columns = {} } = expected;

    expect(await whoMay(table, row)).toEqual(expectedLines(expected));
    for (const view of ['staff', 'party', 'system'] as const) {
      const named = columns[view]?.split(/\s+/) ?? [];
      expect({ [view]: await updatable(table, `limstift_${view}`) }).toEqual({ [view]: named.toSorted() });
    }
  });

  it.each(IN_A_NAME)("in %s are written by nobody in another's name", async (heading, column) => {
    const { table = heading, row = {}, columns = {} } = WHO_MAY_WHAT[heading] ?? {};
    const lines = await whoMay(table, { ...row, [column]: NEIGHBOUR });
    const written = lines.filter((line) => {
      const [, name = '', verb] = /^(.*) may (\w+)/.exec(line) ?? [];
      const view = ASKERS[name]?.databaseRole.replace('limstift_', '') as keyof typeof columns;
      if (KEPT_BY_A_TRIGGER.has(`${view} ${column}`)) return false;
      return verb === 'insert' || (verb === 'update' && columns[view]?.split(/\s+/).includes(column));
    });

    expect(written).toEqual([]);
  });

  it('are said of each table', () => {
    const said = new Set(Object.entries(WHO_MAY_WHAT).map(([heading, { table = heading }]) => table));

    expect([...keys.keys()].toSorted()).toEqual([...said].toSorted());
  });
});
