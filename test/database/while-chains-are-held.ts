import { Client } from 'pg';
import type { RunningApp } from '../app/start-app.js';
import { untilWaiting } from './until-waiting.js';

/** Asks all while no event can be written on these cases, until all wait to; then all go on at once. */
export async function whileChainsAreHeld<T>(
  { urls: { superuserUrl } }: RunningApp,
  placementIds: string[],
  asked: (() => Promise<T>)[],
): Promise<T[]> {
  const holder = new Client({ connectionString: superuserUrl });
  await holder.connect();
  await holder.query('begin');
  await holder.query('select pg_advisory_xact_lock(hashtextextended(id, 0)) from unnest($1::text[]) id', [
    placementIds,
  ]);
  const answers: Promise<T>[] = [];
  for (const ask of asked) {
    answers.push(ask());
    await untilWaiting(superuserUrl, answers.length);
  }
  await holder.query('commit');
  await holder.end();
  return Promise.all(answers);
}
