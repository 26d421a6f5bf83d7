/** TypeORM compares keys by their names only; these compare their columns too. One line for each key. */
import type { DataSource, EntityMetadata } from 'typeorm';

export function declaredKeys(source: DataSource): string[] {
  return source.entityMetadatas.flatMap(keysOf).toSorted();
}

function keysOf(entity: EntityMetadata): string[] {
  const { tableName, primaryColumns, uniques, foreignKeys, indices } = entity;
  return [
    `${tableName}: primary ${primaryColumns[0]?.primaryKeyConstraintName} (${names(primaryColumns)})`,
    ...uniques.map(({ name, columns }) => `${tableName}: unique ${name} (${names(columns)})`),
    ...foreignKeys.map(
      ({ name, columns, referencedTablePath, referencedColumns, onDelete }) =>
        `${tableName}: foreign ${name} (${names(columns)})` +
        ` to ${referencedTablePath} (${names(referencedColumns)}) on delete ${onDelete?.toLowerCase()}`,
    ),
    ...indices.map(({ name, columns, isUnique, where, synchronize }) =>
      synchronize
        ? `${tableName}: index ${name} (${names(columns)})${isUnique ? ' unique' : ''}${where ? ' partial' : ''}`
        : `${tableName}: index ${name} that TypeORM cannot describe`,
    ),
  ];
}

function names(columns: { databaseName: string }[]): string {
  return columns.map(({ databaseName }) => databaseName).join(', ');
}

export async function keysInDatabase(source: DataSource): Promise<string[]> {
  const rows = await source.query<{ line: string }[]>(KEYS);
  return rows.map(({ line }) => line).toSorted();
}

const columnsOf = (relation: string, numbers: string): string =>
  `(select string_agg(attname, ', ' order by place) from unnest(${numbers}) with ordinality as of_key (number, place)
    join pg_attribute on attrelid = ${relation} and attnum = number)`;

const KEYS = `
  select format('%s: %s %s (%s)', conrelid::regclass,
           case contype when 'p' then 'primary' when 'u' then 'unique' else 'foreign' end, conname,
           ${columnsOf('conrelid', 'conkey')})
         || case when contype = 'f' then format(' to %s (%s) on delete %s', confrelid::regclass,
              ${columnsOf('confrelid', 'confkey')},
              case confdeltype when 'c' then 'cascade' when 'n' then 'set null' when 'a' then 'no action' end)
            else '' end as line
  from pg_constraint
  where contype in ('p', 'u', 'f') and connamespace = 'public'::regnamespace
    and conrelid <> 'migrations'::regclass
  union all
  select format('%s: index %s', indrelid::regclass, indexrelid::regclass)
         || case when indexprs is null and not 3 = any (indoption::int[])
              then format(' (%s)', ${columnsOf('indrelid', 'indkey::int[]')})
                || case when indisunique then ' unique' else '' end
                || case when indpred is not null then ' partial' else '' end
            else ' that TypeORM cannot describe' end
  from pg_index join pg_class on pg_class.oid = indexrelid
  where relnamespace = 'public'::regnamespace
    and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))`;
