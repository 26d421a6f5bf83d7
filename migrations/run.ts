import type { QueryRunner } from 'typeorm';

/** Runs the statements one after another. */
export async function run(runner: QueryRunner, statements: string[]): Promise<void> {
  for (const statement of statements) await runner.query(statement);
}
