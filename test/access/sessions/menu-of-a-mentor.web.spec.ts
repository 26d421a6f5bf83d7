import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { aPlacement } from '../../app/builders.js';
import { aCourseOfACompany } from '../../app/course-of-a-company.js';
import { aCourseOfAPair } from '../../app/course-of-a-pair.js';
import { PageClient } from '../../app/page-client.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(60_000);

let running: RunningApp;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running?.close());

/** Of absence and exercises, those that the menu leads to. */
async function led(email: string): Promise<string[]> {
  const { html } = await (await PageClient.of(running, email)).get('/bekymringer');
  return ['/fravaer', '/forberedelse'].filter((path) => html.includes(`href="${path}"`));
}

it('leads a mentor to absence where somebody pays for the hours, and to exercises where a scheme has them', async () => {
  const { mentorEmail: paid } = await aPlacement(running);
  const { mentorEmail: volunteer } = await aCourseOfAPair(running);
  expect(await led(paid)).toEqual(['/fravaer', '/forberedelse']);
  expect(await led(volunteer)).toEqual([]);

  const { mentorEmail: colleague } = await aCourseOfACompany(running);
  expect(await led(colleague)).toEqual(['/forberedelse']);
  expect(await led(volunteer)).toEqual(['/forberedelse']); // of a scheme that the company runs
});
