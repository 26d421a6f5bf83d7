import { DataSource } from 'typeorm';
import { ownerDataSourceOptions } from './data-source.js';

/** Brings the database up to date; answers with the names of the migrations that ran. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const dataSource = await new DataSource(ownerDataSourceOptions(ownerUrl)).initialize();
  try {
    const done = await dataSource.runMigrations();
    return done.map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}
