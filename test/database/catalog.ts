import type { DataSource } from 'typeorm';

// TypeORM keeps its book of migrations itself, and it stays when all are undone.
const NOT_TYPEORM_S = `not like 'migrations%'`;
const NOT_OF_AN_EXTENSION = (of: string, oid: string): string =>
  `not exists (select from pg_depend where classid = '${of}'::regclass and objid = ${oid} and deptype = 'e')`;
const PUBLIC = `'public'::regnamespace`;

const QUERIES = [
  `select 'relation', c.relname, c.relkind::text, c.relacl::text, c.relrowsecurity::text, c.relforcerowsecurity::text
   from pg_class c where c.relnamespace = ${PUBLIC} and c.relname ${NOT_TYPEORM_S}`,
  `select 'column', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull::text, a.attacl::text,
     pg_get_expr(d.adbin, d.adrelid)
   from pg_attribute a join pg_class c on c.oid = a.attrelid
     left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
   where c.relnamespace = ${PUBLIC} and c.relname ${NOT_TYPEORM_S} and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`,
  `select 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid)
   from pg_constraint where connamespace = ${PUBLIC} and conrelid::regclass::text ${NOT_TYPEORM_S}`,
  `select 'index', indexname, indexdef from pg_indexes where schemaname = 'public' and tablename ${NOT_TYPEORM_S}`,
  `select 'policy', tablename, policyname, roles::text, cmd, qual, with_check from pg_policies`,
  `select 'trigger', pg_get_triggerdef(oid) from pg_trigger where not tgisinternal`,
  `select 'function', p.oid::regprocedure::text, pg_get_functiondef(p.oid), p.proacl::text
   from pg_proc p where p.pronamespace = ${PUBLIC} and ${NOT_OF_AN_EXTENSION('pg_proc', 'p.oid')}`,
  `select 'type', t.typname from pg_type t
   where t.typnamespace = ${PUBLIC} and t.typname !~ '^_?migrations' and ${NOT_OF_AN_EXTENSION('pg_type', 't.oid')}`,
  `select 'default privileges', defaclrole::regrole::text, defaclobjtype::text, defaclacl::text from pg_default_acl`,
];

/** All that a migration can leave behind, one line each. */
export async function catalog(database: DataSource): Promise<string[]> {
  const lines: string[] = [];
  for (const query of QUERIES) {
    const rows = await database.query<Record<string, string | null>[]>(
      `select to_jsonb(array[row_to_json(it)::text])->>0 as line from (${query}) as it`,
    );
    lines.push(...rows.map(({ line }) => line ?? ''));
  }
  return lines.toSorted();
}
