import type { PlacementView } from '../../../src/placements/placement.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { aPlacement } from '../../app/builders.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';
import { allAtOnce } from '../../database/all-at-once.js';

let running: RunningApp;
let consultant: ApiClient;
let at: string;

beforeEach(async () => {
  running = await startApp();
  consultant = await running.as(CONSULTANT);
  at = `/api/placements/${(await aPlacement(running)).id}`;
});
afterEach(() => running.close());

async function etag(): Promise<string> {
  return String((await consultant.get(at)).headers['etag']);
}

const purpose = async () => (await consultant.read<PlacementView>(at)).purpose;
const change = (who: ApiClient, to: string, ifMatch: string) =>
  who.patch<PlacementView>(at, { purpose: to }, { 'if-match': ifMatch });

describe('a placement that two may change', () => {
  it('says which version was read', async () => {
    const answer = await consultant.patch(at, { purpose: 'Nyt' });

    expect([answer.status, await purpose()]).toEqual([428, 'At falde til']);
  });

  it('changes for whoever read it last, and has a new version then', async () => {
    const read = await etag();

    const first = await change(consultant, 'Først', read);
    const second = await change(consultant, 'Derefter', read);

    expect([first.status, second.status, await purpose()]).toEqual([200, 412, 'Først']);
    expect((await change(consultant, 'Derefter', await etag())).status).toBe(200);
  });

  it.each(['"999"', 'W/"1"', '*', '1', '""'])('does not know the version %s', async (unknown) => {
    expect((await change(consultant, 'Nyt', unknown)).status).toBe(412);
    expect(await purpose()).toBe('At falde til');
  });

  it('changes once for two who come at the same moment', async () => {
    const read = await etag();
    const caseworker = await running.as(CASEWORKER);
    const answers = await allAtOnce(running, 'placements', [
      () => change(consultant, 'Min', read),
      () => change(caseworker, 'Nej, min', read),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([200, 412]);
    const changes = await ask(
      running.urls.ownerUrl,
      `select from audit_events where what = 'placement.changed'`,
    );
    expect(changes).toHaveLength(1);
  });
});
