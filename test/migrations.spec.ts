import 'reflect-metadata';
import { jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { ownerDataSourceOptions } from '../src/data-source.js';
import { catalog } from './database/catalog.js';
import { declaredKeys, keysInDatabase } from './database/keys.js';
import { cloneDatabase, emptyDatabase, type TestDatabase } from './database/test-database.js';

async function open(database: TestDatabase): Promise<DataSource> {
  return new DataSource(ownerDataSourceOptions(database.ownerUrl)).initialize();
}

jest.setTimeout(120_000);

describe('the migrations', () => {
  it('each leave nothing behind when undone, and can be done again', async () => {
    const empty = await emptyDatabase();
    const source = await open(empty);
    const runner = source.createQueryRunner();
    const atFirst = await catalog(source);

    for (const migration of source.migrations) {
      const before = await catalog(source);
      await migration.up(runner);
      const after = await catalog(source);
      await migration.down(runner);
      expect({ [migration.constructor.name]: await catalog(source) }).toEqual({
        [migration.constructor.name]: before,
      });
      await migration.up(runner);
      expect(await catalog(source)).toEqual(after);
    }
    for (const migration of source.migrations.toReversed()) await migration.down(runner);
    expect(await catalog(source)).toEqual(atFirst);

    await runner.release();
    await source.destroy();
    await empty.drop();
  });
});

describe('the migrated database', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await cloneDatabase();
    source = await open(database);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  async function names(query: string): Promise<string[]> {
    const rows = await source.query<{ name: string }[]>(query);
    return rows.map(({ name }) => name);
  }

  it('is the one that the entities describe', async () => {
    const { upQueries } = await source.driver.createSchemaBuilder().log();

    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('has the keys and indexes of the entities, on the same columns', async () => {
    expect(declaredKeys(source)).toEqual(await keysInDatabase(source));
  });

  it('has an entity for each table', async () => {
    const tables = await names(`select tablename as name from pg_tables where schemaname = 'public'`);

    expect(source.entityMetadatas.map(({ tableName }) => tableName).toSorted()).toEqual(
      tables.filter((table) => table !== 'migrations').toSorted(),
    );
  });

  it('lets nobody around row-level security, in any table but the book of migrations', async () => {
    const unprotected = await names(
      `select relname as name from pg_class c
       where relnamespace = 'public'::regnamespace and relkind = 'r'
         and not (relrowsecurity and relforcerowsecurity and exists (
           select from pg_policy where polrelid = c.oid and polname = 'maintenance'
             and polroles = array['limstift_owner'::regrole::oid]))`,
    );

    expect(unprotected).toEqual(['migrations']);
  });

  it('keeps the book of migrations for the owner', async () => {
    const readers = await names(
      `select rolname as name from pg_roles where not rolsuper and not pg_has_role(rolname, 'limstift_owner', 'usage')
         and rolname !~ '^pg_' and has_table_privilege(rolname, 'migrations', 'select, insert, update, delete')`,
    );

    expect(readers).toEqual([]);
  });

  it('has an index that begins with the columns of each foreign key', async () => {
    const without = await names(
      `select conname as name from pg_constraint
       where contype = 'f' and connamespace = 'public'::regnamespace and not exists (
         select from pg_index
         where indrelid = conrelid and indpred is null
           and conkey::int[] <@ (indkey::int[])[0:cardinality(conkey) - 1])`,
    );

    expect(without).toEqual([]);
  });

  it('runs no function of the owner for everybody, and each in the public schema only', async () => {
    const loose = await names(
      `select oid::regprocedure::text as name from pg_proc
       where pronamespace = 'public'::regnamespace and proowner = 'limstift_owner'::regrole
         and (has_function_privilege('public', oid, 'execute')
           or (prosecdef and not 'search_path=public, pg_temp' = any (coalesce(proconfig, '{}'))))`,
    );

    expect(loose).toEqual([]);
  });
});
