import { SchedulerRegistry } from '@nestjs/schedule';
import { ForgetOldAccess } from '../../src/access/forget-old-access.js';
import { CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';

let running: RunningApp;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running.close());

const sessions = () => ask(running.urls.superuserUrl, 'select id from sessions');

it('deletes a session once it has expired, and none before', async () => {
  await running.as(CONSULTANT);
  const forget = running.app.get(ForgetOldAccess);
  await forget.run();
  expect(await sessions()).toHaveLength(1);

  running.clock.set('2027-11-03T09:00:00Z');
  await forget.run();
  expect(await sessions()).toHaveLength(0);
});

it('is done every hour, as other work by its own times, and never by the clock on the wall in a test', () => {
  const jobs = [...running.app.get(SchedulerRegistry).getCronJobs().values()];

  expect(jobs.map(({ cronTime, isActive }) => [String(cronTime.source), isActive])).toEqual([
    ['0 0-23/1 * * *', false],
    ['0 */10 * * * *', false], // that claims expire
  ]);
});
