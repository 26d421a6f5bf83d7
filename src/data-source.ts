import { TypeOverrides, types as pgTypes } from 'pg';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { MIGRATIONS } from './migrations.js';
import { SnakeNaming } from './snake-naming.js';
import { ENTITIES } from './entities.js';

const types = new TypeOverrides();
// A day stays the text `YYYY-MM-DD` in plain queries too; a Date would shift with the time zone.
types.setTypeParser(pgTypes.builtins.DATE, (text) => text);

/** The application's sign-in: owns nothing, and sees what `Database.asActor` lets it see. */
export function dataSourceOptions(url: string): PostgresDataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: ENTITIES,
    namingStrategy: new SnakeNaming(),
    applicationName: 'limstift',
    extra: { types },
    installExtensions: false,
    poolSize: 10,
    synchronize: false,
    logging: false,
  };
}

/** The owner's sign-in, for migrations. Only with `limstift.maintenance` on do its updates reach any row. */
export function ownerDataSourceOptions(url: string): PostgresDataSourceOptions {
  return {
    ...dataSourceOptions(url),
    applicationName: 'limstift migrations',
    migrations: MIGRATIONS,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    extra: { types, options: '-c limstift.maintenance=on' },
  };
}
