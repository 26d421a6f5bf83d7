import { Client } from 'pg';
import type { RunningApp } from '../app/start-app.js';
import { untilWaiting } from './until-waiting.js';

/** Asks one after the other while rows are held, as `placements where id = '…'`, until all of them wait for those. */
export async function allAtOnce<T>(
  { urls: { superuserUrl } }: RunningApp,
  held: string,
  asked: (() => Promise<T>)[],
): Promise<T[]> {
  const holder = new Client({ connectionString: superuserUrl });
  await holder.connect();
  await holder.query('begin');
  await holder.query(`select from ${held} for update`);
  const answers: Promise<T>[] = [];
  for (const ask of asked) {
    answers.push(ask());
    await untilWaiting(superuserUrl, answers.length);
  }
  await holder.query('commit');
  await holder.end();
  return Promise.all(answers);
}
