import { DEMO_MENTEE, DEMO_MENTOR } from '../../../src/demo/accounts.js';
import { PageClient } from '../../app/page-client.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

let running: RunningApp;
let mentee: PageClient;
let placementId: string;

beforeAll(async () => {
  running = await startApp({ demo: true });
  mentee = await PageClient.of(running, DEMO_MENTEE.email);
  const { items } = await (
    await running.as(DEMO_MENTEE.email)
  ).read<{ items: { id: string }[] }>('/api/placements');
  placementId = items[0]?.id ?? '';
});
afterAll(() => running?.close());

it('names the answer that was pressed when nobody was signed in any longer', async () => {
  const page = await mentee.post('/mit-forloeb/svar', { placementId, rating: '4', '_vis-igen': '' });

  expect(page.status).toBe(422);
  expect(page.text).toContain('Dit svar »Godt« er ikke gemt, fordi du var logget ud. Vælg det igen.');
});

it('calls the own answers the mentee’s own, and to others the mentee’s', async () => {
  expect((await mentee.post('/mit-forloeb/svar', { placementId, rating: '4' })).status).toBe(303);
  const path = `/forloeb/${placementId}/fremdrift`;

  expect((await mentee.get(path)).text).toContain('Mødt til tiden Dit svar');
  const mentor = await PageClient.of(running, DEMO_MENTOR.email);
  expect((await mentor.get(path)).text).toContain('Mødt til tiden Menteens svar');
});
