import { jest } from '@jest/globals';
import type { HearingView } from '../../src/hearings/hearing.view.js';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { PageClient } from '../app/page-client.js';
import { menteeSignsIn } from '../app/signs-in.js';
import { CASEWORKER, OTHER_CASEWORKER } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { FACTS } from './hearing-steps.js';

jest.setTimeout(120_000);

const NOW = '2026-11-20T09:00:00Z';
const REVOKED = { what: 'revocation', reasonCode: 'wrong-facts', reason: 'Der er ikke længere et behov' };

let running: RunningApp;
let placement: ActivePlacement;
let mentee: string;

beforeAll(async () => {
  running = await startApp({ now: NOW });
});
afterAll(() => running.close());
beforeEach(async () => {
  running.clock.set(NOW);
  placement = await aPlacement(running);
  mentee = await menteeSignsIn(running, placement.menteeId);
  const caseworker = await running.as(CASEWORKER);
  await caseworker.make(`/api/grants/${placement.grantId}/ending/hearing`, { ...REVOKED, facts: FACTS });
});

describe('a hearing before a grant is revoked', () => {
  it('is told to the mentee, who finds it among theirs, and to no leader', async () => {
    const [hearing] = await (
      await running.as(mentee)
    ).read<HearingView[]>(`/api/grants/${placement.grantId}/hearings`);
    expect(hearing).toMatchObject({ about: 'revocation', status: 'open' });
    const page = await PageClient.of(running, mentee);
    expect((await page.get('/mit-forloeb')).html).toContain(`href="/hoeringer/${hearing?.id}"`);
    const leader = await PageClient.of(running, placement.leaderEmail);
    expect((await leader.get(`/forloeb/${placement.id}`)).text).not.toContain('partshøring');
  });

  it('is work, when it is over, of the caseworker who sent it', async () => {
    const work = async (who: string) => (await (await PageClient.of(running, who)).get('/?vis=all')).html;
    const at = `/bevillinger/${placement.grantId}`;
    expect(await work(CASEWORKER)).not.toContain(at);
    running.clock.set('2026-12-05T09:00:00Z');
    expect(await work(CASEWORKER)).toContain(at);
    expect(await work(OTHER_CASEWORKER)).not.toContain(at);
  });
});
