import { aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { ADMINISTRATOR, CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { claimToHear, hear, hearingOf, refuse } from '../../hearings/hearing-steps.js';

const AT = '/parametre/afgoerelser';

let running: RunningApp;
let administrator: PageClient;

beforeAll(async () => {
  running = await startApp({ now: '2026-11-20T09:00:00Z' });
  administrator = await PageClient.of(running, ADMINISTRATOR);
});
afterAll(() => running.close());

const set = (fields: Record<string, string>) =>
  administrator.post(AT, { firstDay: '20.11.2026', hearingDays: '21', guidesEmployers: 'false', ...fields });

it('sets from today how long a party has, and whether employers are told that they may complain', async () => {
  const placement = await aPlacement(running);
  const leader = await PageClient.of(running, placement.leaderEmail);
  const claim = await claimToHear(placement);
  await refuse(running, claim, { knows: true });
  expect((await administrator.get(AT)).text).toContain('To uger til at svare på en partshøring.');
  expect((await leader.get(`/krav/${claim.id}`)).text).toContain('Klag over afgørelsen');

  expect((await set({})).status).toBe(303);
  const { text } = await administrator.get(AT);
  expect(text).toContain('I dag gælder: 21 dage til at svare på en partshøring. Arbejdsgivere får ikke');
  expect(text).toContain('20.11.2026 21 dage Nej');
  expect(text).toContain('Asta Administrator 20.11.2026');
  expect((await leader.get(`/krav/${claim.id}`)).text).not.toContain('Klag over afgørelsen');
  const other = await claimToHear(await aPlacement(running));
  await hear(running, other);
  expect((await hearingOf(running, other)).deadlineDay).toBe('2026-12-11');
});

it('says what is wrong, and keeps what was typed', async () => {
  const empty = await set({ hearingDays: '', guidesEmployers: '' });
  expect([empty.status, empty.text]).toEqual([422, expect.stringContaining('Svar ja eller nej til')]);
  const past = await set({ firstDay: '19.11.2026' });
  expect([past.status, past.text]).toEqual([422, expect.stringContaining('tidligst gælde fra i dag')]);
  expect(past.html).toContain('value="19.11.2026"');
  await set({ firstDay: '1.12.2026' });
  expect((await set({ firstDay: '1.12.2026' })).text).toContain('Der er allerede valgt noget fra den dag.');
});

it('is set and read through the API by the same rules', async () => {
  const client = await running.as(ADMINISTRATOR);
  const coming = { firstDay: '2027-03-01', hearingDays: 28, guidesEmployers: true };
  expect(codes(await client.post('/api/deciding', { ...coming, firstDay: '2026-11-19' }))).toEqual([
    'first-day-passed',
  ]);
  expect((await client.make<object[]>('/api/deciding', coming))[0]).toEqual(coming);
  expect((await (await running.as(CASEWORKER)).read<object[]>('/api/deciding'))[0]).toEqual(coming);
});
