import { aPlacement } from '../app/builders.js';
import { approvedClaim } from '../app/payment-steps.js';
import { CASEWORKER } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';

let running: RunningApp;

beforeAll(async () => {
  running = await startApp();
}, 60_000);
afterAll(() => running?.close());

it('a decided claim is moved on by nobody’s hand, past the rules either', async () => {
  const { id } = await approvedClaim(running, await aPlacement(running));
  const { id: personId } = await (await running.as(CASEWORKER)).read<{ id: string }>('/api/me');
  const move = (set: string) =>
    running.database.asActor({ personId, role: 'caseworker' }, (tx) =>
      tx.query(`update claims set ${set} where id = $1`, [id]),
    );

  await expect(move(`status = 'refused'`)).rejects.toThrow('what was decided is not written over');
  await expect(move(`amount_ore = 1`)).rejects.toThrow('what was decided is not written over');
  await expect(move('version = version + 1')).resolves.toBeDefined();
});
