import { jest } from '@jest/globals';
import { aPlacement } from '../app/builders.js';
import { PageClient } from '../app/page-client.js';
import { CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';

jest.setTimeout(60_000);

let running: RunningApp;

beforeAll(async () => {
  running = await startApp({ demo: true });
});
afterAll(() => running.close());

async function unsigned(url: string): Promise<{ status: number; html: string }> {
  const { statusCode, body } = await running.app.inject({ method: 'GET', url });
  return { status: statusCode, html: body };
}

describe('a guide that is of no case', () => {
  it.each(['leder', 'mentor', 'mentee', 'medarbejder'])('to the %s is for anybody', async (reader) => {
    const { status, html } = await unsigned(`/vejledning/jobcenter/${reader}`);
    expect(status).toBe(200);
    expect(html).toContain('Ordningen handler om oplæring i arbejdet');
  });

  it('is found from the list of those that the organisation runs', async () => {
    const { html } = await unsigned('/vejledning');
    expect(html).toContain('href="/vejledning/jobcenter/leder"');
    expect(html).not.toContain('/vejledning/doctor/');
    expect((await unsigned('/vejledning/doctor/mentor')).status).toBe(404);
    expect((await unsigned('/vejledning/jobcenter/nobody')).status).toBe(404);
  });

  it('sets mentoring and coaching side by side', async () => {
    const { status, html } = await unsigned('/vejledning/mentoring-og-coaching');
    expect(status).toBe(200);
    expect(html).toContain('Må gerne give råd.');
  });
});

describe('a guide of a case', () => {
  it.each([
    ['leder@limstrup.example', 'Til dig, der er leder'],
    ['mentor@limstrup.example', 'Til dig, der er mentor'],
    ['mentee@limstrup.example', 'Til dig, der får en mentor'],
    [CONSULTANT, 'Til dig, der arbejder med sagen'],
  ])('is to the part that %s has in it', async (email, title) => {
    const reader = await PageClient.of(running, email);
    const id = /href="\/forloeb\/([0-9a-f-]{36})"/.exec((await reader.get('/forloeb')).html)?.[1];
    expect((await reader.get(`/forloeb/${id}`)).html).toContain(`href="/forloeb/${id}/vejledning"`);
    const page = await reader.get(`/forloeb/${id}/vejledning`);
    expect(page.status).toBe(200);
    expect(page.text).toContain(title);
  });

  it('is nobody else’s', async () => {
    const { id, leaderEmail } = await aPlacement(running);
    const stranger = await PageClient.of(running, 'leder@limstrup.example');
    const own = await PageClient.of(running, leaderEmail);
    expect((await stranger.get(`/forloeb/${id}/vejledning`)).status).toBe(404);
    expect((await own.get(`/forloeb/${id}/vejledning`)).status).toBe(200);
    expect((await unsigned(`/forloeb/${id}/vejledning`)).status).not.toBe(200);
  });
});
