import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { signInMentee } from './moves.js';

let running: RunningApp;
let karla: PageClient;
let mads: PageClient;
let mona: PageClient;
let lis: PageClient;
let placement: ActivePlacement;
let at: string;

beforeAll(async () => {
  running = await startApp();
  karla = await PageClient.of(running, CONSULTANT);
});
afterAll(() => running?.close());
beforeEach(async () => {
  placement = await aPlacement(running);
  mads = await PageClient.of(running, await signInMentee(running, placement));
  mona = await PageClient.of(running, placement.mentorEmail);
  lis = await PageClient.of(running, placement.leaderEmail);
  at = `/forloeb/${placement.id}`;
});

const TODAY = { day: '03.11.2026' };
const FOLLOW_UP = 'Følg op på, at forløbet er stoppet';

describe('a mentee', () => {
  it('stops from the own page in three steps, and is not asked why', async () => {
    expect((await mads.get('/mit-forloeb')).html).toContain(`href="${at}/stop"`);
    const form = await mads.get(`${at}/stop`);
    expect(form.html).toContain('value="03.11.2026"');
    expect(form.html).not.toContain('name="reason"');

    const check = await mads.post(`${at}/stop/eftersyn`, TODAY);
    expect(check.text).toContain('Sidste dag bliver 03.11.2026.');
    expect((await mads.get(at)).text).not.toContain('Pauser og afslutning');

    const stopped = await mads.post(`${at}/stop/gem`, TODAY);
    expect([stopped.status, stopped.location]).toEqual([303, at]);
    expect((await mads.get(at)).text).toContain('Stoppet med 03.11.2026 som sidste dag');
    expect((await mads.get('/mit-forloeb')).html).not.toContain(`href="${at}/stop"`);
  });

  it('is told beside the field what day to choose, and keeps what was typed', async () => {
    const answer = await mads.post(`${at}/stop/eftersyn`, { day: '04.11.2026' });

    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Vælg en dag fra 01.10.2026 til 03.11.2026.');
    expect(answer.html).toContain('value="04.11.2026"');
    expect((await mads.post(`${at}/stop/gem`, { day: '04.11.2026' })).status).toBe(422);
    expect((await mads.post(`${at}/stop`, { day: '04.11.2026' })).html).toContain('value="04.11.2026"');
  });
});

describe('a stop', () => {
  beforeEach(() => mona.post(`${at}/stop/gem`, { ...TODAY, reason: 'Vi passer ikke sammen' }));

  it('stands in the consultant’s queue and on the case, until they follow up', async () => {
    const mine = async () => (await karla.get('/?vis=all')).html.includes(`href="${at}">`);
    expect((await karla.get('/')).text).toContain(FOLLOW_UP);
    expect(await mine()).toBe(true);
    const page = await karla.get(at);
    expect(page.text).toContain('Forløbet er stoppet af Mona Mentor, mentor. Vi passer ikke sammen');
    expect(page.text).toContain(
      `Jobkonsulenten skal følge op på, at forløbet er stoppet, senest 10.11.2026.`,
    );

    const seen = await karla.post(`${at}/stop/set`);
    expect([seen.status, seen.location]).toEqual([303, at]);
    expect((await karla.get(at)).text).not.toContain('Markér, at du følger op');
    expect(await mine()).toBe(false);
  });

  it('is told to the others without who and why, and is followed up by the consultant alone', async () => {
    for (const client of [mads, lis]) {
      const { text } = await client.get(at);
      expect(text).toContain('Stoppet med 03.11.2026 som sidste dag');
      expect(text).not.toMatch(/Vi passer ikke|stoppet af|følge op/);
    }
    const caseworker = await PageClient.of(running, CASEWORKER);
    expect((await caseworker.get(at)).text).toContain('som sidste dag af Mona Mentor, mentor');
    expect((await caseworker.get(at)).text).not.toContain('Markér, at du følger op');
    for (const client of [mads, lis, mona, caseworker]) {
      expect((await client.post(`${at}/stop/set`)).status).toBe(403);
    }
  });

  it('is in the timeline with its last day', async () => {
    const { text } = await karla.get(`${at}/haendelser`);

    expect(text).toContain('Forløbet blev stoppet');
    expect(text).toContain('sidste dag 03.11.2026');
  });
});

describe('a consultant', () => {
  it('pauses a course and takes it up again', async () => {
    expect((await karla.get(at)).html).toContain(`href="${at}/skift/pause"`);
    expect((await karla.get(`${at}/skift/pause`)).text).toContain('Du skal ikke skrive, hvorfor');
    const wrong = { day: '20.10.2026', expectedReturnDay: '20.10.2026' };
    expect((await karla.post(`${at}/skift/pause`, wrong)).text).toContain('efter pausens første dag');

    await karla.post(`${at}/skift/pause`, { ...wrong, expectedReturnDay: '05.11.2026' });
    expect((await mads.get(at)).text).toContain('Pause fra 20.10.2026, ventes tilbage 05.11.2026');
    expect((await karla.get('/?vis=all')).html).toContain(`href="${at}/skift/videre"`);

    expect((await karla.post(`${at}/skift/videre`, { day: '02.11.2026' })).status).toBe(303);
    expect((await karla.get('/?vis=all')).html).not.toContain(`href="${at}/skift/videre"`);
    expect((await karla.get(`${at}/haendelser`)).text).toContain('fra 20.10.2026, ventes tilbage 05.11.2026');
  });

  it('opens a course again that was stopped, and says why', async () => {
    await mads.post(`${at}/stop/gem`, { day: '02.11.2026' });
    expect((await karla.get(`${at}/skift/genaabning`)).html).toContain('value="03.11.2026"');
    const reopening = { ...TODAY, lastDay: '28.02.2027', reason: '' };
    expect((await karla.post(`${at}/skift/genaabning`, reopening)).text).toContain('Skriv hvorfor.');

    await karla.post(`${at}/skift/genaabning`, { ...reopening, reason: 'Mads vil i gang igen' });
    expect((await mona.get(at)).text).toContain('Åbnet igen fra 03.11.2026 til 28.02.2027');
    expect((await mona.get(at)).text).not.toContain('Mads vil i gang igen');
    expect((await karla.get(at)).text).not.toContain('Markér, at du følger op');
  });

  it.each(['pause', 'videre', 'tilbagetraekning', 'genaabning'])('is alone to come to %s', async (path) => {
    expect((await karla.get(`${at}/skift/${path}`)).status).toBe(200);
    for (const client of [mads, mona, lis]) {
      expect((await client.get(`${at}/skift/${path}`)).status).toBe(403);
    }
  });

  it('finds no other form', async () => {
    expect((await karla.get(`${at}/skift/ferie`)).status).toBe(404);
  });
});
