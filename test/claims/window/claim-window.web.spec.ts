import { ExpireClaims } from '../../../src/claims/window/expire-claims.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { draft, submitted, work } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { askFor, setWindow } from './window-steps.js';

const BY_THE_MUNICIPALITY = 'Kommunen har sat fristen. Den står ikke i nogen lov.';

let running: RunningApp;
let placement: ActivePlacement;
let leader: PageClient;
let caseworker: PageClient;

beforeAll(async () => {
  running = await startApp({ now: '2026-10-20T09:00:00Z' });
  await setWindow(running);
});
beforeEach(async () => {
  running.clock.set('2026-11-25T09:00:00Z');
  placement = await aPlacement(running);
  await work(placement, '2026-10-06', 60);
  await signIn();
});
afterAll(() => running.close());

async function signIn(): Promise<void> {
  leader = await PageClient.of(running, placement.leaderEmail);
  caseworker = await PageClient.of(running, CASEWORKER);
}
const at = (page = '?maaned=2026-10') => `/forloeb/${placement.id}/frist${page}`;

describe('the last day', () => {
  it('stands on the sheet, the claim and the list, with the days left and who set it', async () => {
    const { id } = await draft(placement);

    for (const page of ['/maanedsark?maaned=2026-10', `/krav/${id}`]) {
      const { text } = await leader.get(page);
      expect(text).toContain(`Sidste dag at sende: 30.11.2026, 5 dage tilbage . ${BY_THE_MUNICIPALITY}`);
    }
    expect((await leader.get('/krav')).text).toContain('Kladde hos dig, senest 30.11.2026, 5 dage tilbage');
    expect((await leader.get(at())).text).toContain('Sidste dag at sende: 30.11.2026, 5 dage tilbage.');
    running.clock.set('2026-11-29T09:00:00Z');
    await signIn();
    expect((await leader.get(at())).text).toContain('1 dag tilbage');
    running.clock.set('2026-11-30T09:00:00Z');
    await signIn();
    expect((await leader.get(at())).text).toContain('det er i dag');
  });

  it('is said of no claim that is sent, and of no month without a window', async () => {
    const { id } = await submitted(placement);
    expect((await leader.get(`/krav/${id}`)).text).not.toContain('Sidste dag at sende');
    expect((await leader.get(at('?maaned=2026-09'))).text).toContain('Der er ingen frist.');
  });

  it('that has passed takes the month off what waits for the leader, who is told what to do', async () => {
    const { id } = await draft(placement);
    running.clock.set('2026-12-01T09:00:00Z');
    await running.app.get(ExpireClaims).run();
    await signIn();

    const { text } = await leader.get('/maanedsark?maaned=2026-10');
    expect(text).toContain('Sidste dag for at sende krav for oktober 2026 var 30.11.2026.');
    expect(text).toContain('kontakt sagsbehandleren, som kan åbne måneden igen');
    expect(text).not.toContain('Send krav for timerne');
    expect((await leader.get(`/krav/${id}`)).text).toContain('Kravet er forældet');
    expect((await leader.get('/maanedsark?maaned=2026-11')).text).not.toContain('Mangler også svar');
    const first = await leader.get('/');
    expect(first.text).toContain('november 2026');
    expect(first.text).not.toContain('oktober 2026');
    const { text: ofCase } = await leader.get(`/forloeb/${placement.id}`);
    expect(ofCase).toContain('Du skal sende timerne for november 2026');
  });
});

describe('more time', () => {
  it('is asked for on the page, found among the claims, and answered', async () => {
    const empty = await leader.post(at('/oenske'), { month: '2026-10', because: '' });
    expect([empty.status, empty.text]).toEqual([422, expect.stringContaining('hvorfor du har brug for')]);
    const sent = await leader.post(at('/oenske'), { month: '2026-10', because: 'Mentoren har været syg' });
    expect([sent.status, sent.location]).toEqual([303, at()]);
    expect((await leader.get(at())).text).not.toContain('Hvorfor har du brug for mere tid?');

    expect((await caseworker.get('/krav')).html).toContain(at());
    const page = await caseworker.get(at());
    expect(page.text).toContain('»Mentoren har været syg«');
    const action = /action="([^"]+svar)"/.exec(page.html)?.[1] ?? '';
    const wrong = await caseworker.post(action, { outcome: 'refused', lastDay: '', because: '' });
    expect([wrong.status, wrong.text]).toEqual([
      422,
      expect.stringContaining('hvorfor fristen ikke udsættes'),
    ]);
    expect(wrong.html).toMatch(/value="refused"[^>]*checked|checked[^>]*value="refused"/);
    const yes = { outcome: 'granted', lastDay: '18.12.2026', because: 'God bedring' };
    expect((await caseworker.post(action, yes)).status).toBe(303);

    expect((await leader.get(at())).text).toContain('Fristen er udsat til 18.12.2026, efter ønske');
    expect((await leader.get(at())).text).toContain('»God bedring«');
    expect((await caseworker.get('/krav')).html).not.toContain(at());
  });

  it('is given on the page, and a closed month is opened again there', async () => {
    const early = { month: '2026-10', lastDay: '30.11.2026', because: 'Flytning' };
    const wrong = await caseworker.post(at('/udsaettelse'), early);
    expect([wrong.status, wrong.html]).toEqual([422, expect.stringContaining('value="30.11.2026"')]);
    expect(wrong.text).toContain('Vælg en dag efter 30.11.2026.');
    expect((await caseworker.post(at('/udsaettelse'), { ...early, lastDay: '4.12.2026' })).status).toBe(303);
    expect((await leader.get(at())).text).toContain('Fristen er udsat til 04.12.2026');

    running.clock.set('2026-12-07T09:00:00Z');
    await signIn();
    const opened = { month: '2026-10', lastDay: '18.12.2026', because: 'Arket lå hos os' };
    expect((await caseworker.post(at('/genaabning'), opened)).status).toBe(303);
    const { text } = await leader.get(at());
    expect(text).toContain('Måneden blev åbnet igen til og med 18.12.2026');
    expect(text).toContain('»Arket lå hos os«');
    expect((await leader.get('/maanedsark')).text).toContain('oktober 2026');
  });

  it('is of this case alone', async () => {
    const other = await aPlacement(running);
    await askFor(other);
    const stranger = await PageClient.of(running, other.leaderEmail);
    expect((await stranger.get(at())).status).toBe(404);
    const page = await caseworker.get(`/forloeb/${other.id}/frist?maaned=2026-10`);
    const asked = /oensker\/([^/]+)\/svar/.exec(page.html)?.[1];
    expect((await caseworker.post(at(`/oensker/${asked}/svar`), { outcome: 'refused' })).status).toBe(404);
  });
});
