import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { submitted, work } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

let running: RunningApp;
let karla: PageClient;
let placement: ActivePlacement;
let at: string;

beforeAll(async () => {
  running = await startApp();
  karla = await PageClient.of(running, CONSULTANT);
});
afterAll(() => running?.close());

describe('a course whose last day is over', () => {
  beforeAll(async () => {
    placement = await aPlacement(running, { firstDay: '2026-08-01', lastDay: '2026-10-31' });
    at = `/forloeb/${placement.id}`;
    await work(placement, '2026-10-05', 60);
    await submitted(placement);
  });

  it('waits in the consultant’s queue to be ended', async () => {
    const { text, html } = await karla.get('/');

    expect(text).toContain('Afslut forløbet, for sidste dag er passeret');
    expect(html).toContain(`href="${at}/afslutning"`);
  });

  it('shows what is still open in it', async () => {
    const { text, html } = await karla.get(`${at}/afslutning`);

    expect(html).toContain('value="31.10.2026"');
    expect(text).toMatch(/Kravet \S+ er ikke afgjort. Sagsbehandleren afgør det./);
    expect(text).toContain('Timerne for august 2026 er ikke sendt ind.');
    expect(text).not.toContain('oktober');
  });

  it('is ended without a word of why, on its last day and on no later', async () => {
    const late = await karla.post(`${at}/afslutning`, { day: '03.11.2026', reason: 'Vi trak den' });
    expect(late.status).toBe(422);
    expect(late.html).toContain('Vi trak den');

    expect((await karla.post(`${at}/afslutning`, { day: '31.10.2026' })).location).toBe(at);
    expect((await karla.get(at)).text).toContain('Afsluttet med 31.10.2026 som sidste dag');
    expect((await karla.get('/')).html).not.toContain(`href="${at}/afslutning"`);
  });

  it('is not ended twice', async () => {
    const again = await karla.post(`${at}/afslutning`, { day: '31.10.2026' });

    expect(again.status).toBe(422);
    expect(again.text).toContain('Forløbet er allerede afsluttet.');
  });
});

it('is ended by nobody who is a party to it', async () => {
  const lis = await PageClient.of(running, placement.leaderEmail);

  expect((await lis.get(`${at}/afslutning`)).status).toBe(403);
  expect((await lis.post(`${at}/afslutning`, { day: '31.10.2026' })).status).toBe(403);
});
