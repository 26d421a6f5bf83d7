import { DEMO_PASSWORD } from '../../src/demo/accounts.js';
import { setPassword } from '../../src/demo/set-password.js';
import type { MenteeView } from '../../src/mentees/mentee.view.js';
import type { ApiClient, Problem } from '../app/api-client.js';
import { ADDRESS, aPlacement } from '../app/builders.js';
import { CASEWORKER, CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';
import { allAtOnce } from '../database/all-at-once.js';

let running: RunningApp;
let consultant: ApiClient;
let caseworker: ApiClient;
let placementId: string;
let at: string;

beforeEach(async () => {
  running = await startApp();
  consultant = await running.as(CONSULTANT);
  caseworker = await running.as(CASEWORKER);
  const placement = await aPlacement(running);
  placementId = placement.id;
  at = `/api/mentees/${placement.menteeId}`;
});
afterEach(() => running.close());

const SAME = { name: 'Mads Mentee', address: ADDRESS, addressProtected: false };
const etag = async () => String((await consultant.get(at)).headers['etag']);
const put = (who: ApiClient, change: object, ifMatch: string) =>
  who.ask<MenteeView>('PUT', at, { ...SAME, ...change }, { 'if-match': ifMatch });

describe('name and contact of a mentee', () => {
  it('change for whoever read them last; the name is the cases’ from then on', async () => {
    const read = await etag();

    const first = await put(caseworker, { name: 'Mads Nygaard', phone: '20304055' }, read);
    const second = await put(consultant, { name: 'Mads Gammelgaard' }, read);

    expect([first.status, second.status]).toEqual([200, 412]);
    expect(first.body).toMatchObject({ name: 'Mads Nygaard', phone: '20304055', targetGroup: null });
    const placement = await consultant.read<{ mentee: object }>(`/api/placements/${placementId}`);
    expect(placement.mentee).toMatchObject({ name: 'Mads Nygaard' });
    expect((await consultant.ask<Problem>('PUT', at, SAME)).status).toBe(428);
  });

  it('change once for two who come at the same moment', async () => {
    const read = await etag();
    const answers = await allAtOnce(running, 'mentees', [
      () => put(consultant, { name: 'Min' }, read),
      () => put(caseworker, { name: 'Nej, min' }, read),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([200, 412]);
  });

  it('leave an event that names the fields, with what they hold apart from it', async () => {
    await put(consultant, { name: 'Mads Nygaard' }, await etag());
    await put(consultant, { name: 'Mads Nygaard' }, await etag());

    const events = await ask(
      running.urls.ownerUrl,
      `select details::text, facts -> 'after' ->> 'name' as name, facts::text ~* 'cpr' as "tellsCpr"
       from audit_events join audit_event_facts on event_id = id where what = 'mentee.changed'`,
    );
    expect(events).toEqual([{ details: '{"fields": ["name"]}', name: 'Mads Nygaard', tellsCpr: false }]);
  });

  it('keep a protected address that is not sent, and show it no more than before', async () => {
    await put(consultant, { addressProtected: true }, await etag());
    const { address: _, ...withoutAddress } = { ...SAME, addressProtected: true, phone: '20304055' };

    const kept = await consultant.ask<MenteeView>('PUT', at, withoutAddress, { 'if-match': await etag() });

    expect(kept.body).toMatchObject({ address: null, addressProtected: true, phone: '20304055' });
    expect(await consultant.make(`${at}/address-looks`, { purpose: 'Brev' })).toMatchObject(ADDRESS);
  });
});

describe('the e-mail address of a mentee', () => {
  it('is the way in: whoever has another sees the case no more', async () => {
    await put(caseworker, { email: 'fremmed@hjemme.example' }, await etag());
    await setPassword(running.database, ['fremmed@hjemme.example'], DEMO_PASSWORD, running.clock.now());
    const stranger = await running.as('fremmed@hjemme.example');
    expect((await stranger.get(`/api/placements/${placementId}`)).status).toBe(200);

    await put(caseworker, { email: 'mads@hjemme.example' }, await etag());

    expect((await stranger.get(`/api/placements/${placementId}`)).status).toBe(404);
  });

  it('is not another mentee’s', async () => {
    const other = { name: 'Mie', cpr: '0101904321', address: ADDRESS, email: 'mie@hjemme.example' };
    await consultant.make('/api/mentees', other);

    const refused = await put(consultant, { email: 'mie@hjemme.example' }, await etag());

    expect([refused.status, (await consultant.read<MenteeView>(at)).email]).toEqual([422, null]);
  });
});
