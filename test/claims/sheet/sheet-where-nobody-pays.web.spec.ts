import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { aCourseOfACompany } from '../../app/course-of-a-company.js';
import { PageClient } from '../../app/page-client.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(60_000);

let running: RunningApp;

beforeAll(async () => {
  running = await startApp({ now: '2026-11-25T12:00:00Z' });
});
afterAll(() => running?.close());

it('puts no course that nobody pays for on the sheet, and takes neither hours nor the word that there were none', async () => {
  const { id, leaderEmail } = await aCourseOfACompany(running);
  await ask(running.urls.ownerUrl, `update placements set status = 'active' where id = '${id}'`);

  const { text } = await (await PageClient.of(running, leaderEmail)).get('/maanedsark?maaned=2026-11');
  expect(text).toContain('Du har ingen forløb med betalte timer i november 2026.');
  expect(text).not.toContain('Mangler også svar');

  const leader = await running.as(leaderEmail);
  const refusal = {
    status: 422,
    body: {
      errors: [
        {
          code: 'scheme-does-not-pay',
          detail: expect.stringMatching(
            /^Ordningen betaler ikke for timer, så der skrives ingen\. .+ \(.+\)$/,
          ),
        },
      ],
    },
  };
  const at = `/api/placements/${id}`;
  expect(await leader.ask('POST', `${at}/months-without-hours`, { month: '2026-10' })).toMatchObject(refusal);
  const hour = { day: '2026-10-12', start: '09:00', minutes: 60, activity: 'meeting' };
  expect(await leader.ask('POST', `${at}/time-entries`, hour)).toMatchObject(refusal);
});
