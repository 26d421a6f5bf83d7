import { codes } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { ADMINISTRATOR } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

const AT = '/parametre/kravfrist';

let running: RunningApp;
let administrator: PageClient;

beforeAll(async () => {
  running = await startApp({ now: '2026-11-20T09:00:00Z' });
  administrator = await PageClient.of(running, ADMINISTRATOR);
});
afterAll(() => running.close());

const set = (fields: Record<string, string>) =>
  administrator.post(AT, { firstDay: '20.11.2026', days: '60', returnDays: '14', ...fields });

it('sets until when months can be claimed, and says who set it and when', async () => {
  expect((await administrator.get(AT)).text).toContain('Der er ingen frist.');
  expect((await administrator.get('/organisation')).html).toContain(AT);

  expect((await set({})).status).toBe(303);
  const { text } = await administrator.get(AT);
  expect(text).toContain(
    '60 dage efter måneden, for måneder, der slutter fra 20.11.2026. Sat af Asta Administrator.',
  );
  expect(text).toContain('Asta Administrator 20.11.2026');
  expect(text).toContain('Ingen lov sætter en frist');

  expect((await set({ firstDay: '1.1.2027', days: '' })).status).toBe(303);
  expect((await administrator.get(AT)).text).toContain('01.01.2027 Ingen frist 14 dage Kommer');
});

it('says what is wrong, and keeps what was typed', async () => {
  const wrong = await set({ firstDay: '', days: '13', returnDays: '' });
  expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('fra hvilken dag det gælder')]);
  expect(wrong.text).toContain('Skriv, hvor mange dage lederen mindst har');
  expect(wrong.text).toContain('Skriv et helt tal fra 14 til 730.');
  const past = await set({ firstDay: '19.11.2026', days: '75' });
  expect(past.text).toContain('En frist kan tidligst gælde fra i dag.');
  expect(past.html).toContain('value="75"');
  await set({ firstDay: '1.2.2027' });
  expect((await set({ firstDay: '1.2.2027' })).text).toContain('Der er allerede sat noget om fristen');
});

it('is set and read through the API by the same rules', async () => {
  const client = await running.as(ADMINISTRATOR);
  const none = { firstDay: '2027-06-01', returnDays: 21 };
  const [newest] = await client.make<object[]>('/api/claim-window-settings', none);
  expect(newest).toEqual({ ...none, days: null });
  expect(codes(await client.post('/api/claim-window-settings', none))).toEqual(['day-taken']);
});
