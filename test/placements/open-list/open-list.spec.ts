import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { OpenListView } from '../../../src/placements/open-list/open-list.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { codes } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';
import { aPair, type Pair } from '../../meetings/pairs.js';

jest.setTimeout(120_000);

let running: RunningApp;
let consultant: ApiClient;
let pair: Pair;
let at: string;

beforeAll(async () => {
  running = await startApp();
  consultant = await running.as(CONSULTANT);
});
afterAll(() => running?.close());
beforeEach(async () => {
  pair = await aPair(running, 'company');
  at = `/api/placements/${pair.id}/open-list`;
});

const list = (client: ApiClient, path = at) => client.read<OpenListView>(path);
const both = async () => {
  await pair.mentor.make(`${at}/consent`);
  await pair.mentee.make(`${at}/consent`);
};
const change = (sql: string) => ask(running.urls.ownerUrl, "set limstift.maintenance = 'on'", sql);

describe('the open list', () => {
  it('names a pair once both have said yes, and tells names, workplace and since when alone', async () => {
    await pair.mentor.make(`${at}/consent`);
    expect((await list(pair.leader)).items).toEqual([]);

    await pair.mentee.make(`${at}/consent`);
    for (const client of [pair.leader, pair.mentor, pair.mentee, consultant]) {
      expect((await list(client)).items).toEqual([
        { mentor: 'Mona Mentor', mentee: 'Mads Mentee', workplace: 'Lageret', since: '2026-10-01' },
      ]);
    }
  });

  it('lets go of a pair at once where one takes the yes back, and takes it again', async () => {
    await both();
    await pair.mentee.make(`${at}/withdrawal`);
    expect((await list(pair.leader)).items).toEqual([]);
    expect(codes(await pair.mentee.post(`${at}/withdrawal`))).toEqual(['nothing-to-withdraw']);

    await pair.mentee.make(`${at}/consent`);
    expect((await list(pair.leader)).items).toHaveLength(1);
    expect(codes(await pair.mentee.post(`${at}/consent`))).toEqual(['consented-already']);
  });

  it('tells nobody who has said yes but themselves', async () => {
    await pair.mentor.make(`${at}/consent`);

    expect((await list(pair.mentor)).ownConsentAt).not.toBeNull();
    for (const client of [pair.mentee, pair.leader, consultant]) {
      expect((await list(client)).ownConsentAt).toBeNull();
    }
  });

  it('is not found by somebody of another employer, whose own list does not name them', async () => {
    await both();
    const other = await aPair(running, 'company');

    for (const client of [other.leader, other.mentor, other.mentee]) {
      expect((await client.get(at)).status).toBe(404);
      expect((await list(client, `/api/placements/${other.id}/open-list`)).items).toEqual([]);
    }
    const [person] = await change(`select id from people where email = '${other.mentorEmail}'`);
    const asked = { personId: (person as { id: string }).id, role: 'mentor' } as const;
    const rows = await running.database.asActor(asked, (tx) =>
      tx.query<unknown[]>('select from open_list($1)', [pair.employerId]),
    );
    expect(rows).toEqual([]);
  });

  it('is not there in a scheme that does not say so', async () => {
    const jobcenter = await aPair(running);

    expect((await jobcenter.mentor.get(`/api/placements/${jobcenter.id}/open-list`)).status).toBe(404);
    expect((await jobcenter.mentor.post(`/api/placements/${jobcenter.id}/open-list/consent`)).status).toBe(
      404,
    );
  });

  it.each([
    [
      'a mentee with a protected address',
      (id: string) =>
        `update mentee_particulars set address_protected = true where mentee_id = (select mentee_id from placements where id = '${id}')`,
    ],
    [
      'a course that is stopped',
      (id: string) => `update placements set status = 'broken-off' where id = '${id}'`,
    ],
    [
      'a course that is to begin',
      (id: string) => `update placements set first_day = '2026-11-04' where id = '${id}'`,
    ],
    [
      'a course whose last day is over',
      (id: string) => `update placements set last_day = '2026-11-02' where id = '${id}'`,
    ],
  ])('never names %s', async (_, sql) => {
    await both();
    await change(sql(pair.id));

    expect((await list(consultant)).items).toEqual([]);
  });

  it('asks anew where another mentor follows', async () => {
    await both();
    const { id: mentorId } = await pair.leader.make('/api/mentors', {
      kind: 'company-employee',
      workplaceId: pair.workplaceId,
      name: 'Niels Ny',
      email: 'niels.ny@firma.example',
      qualifications: 'Ti år på lageret',
    });
    await consultant.make(`/api/placements/${pair.id}/mentor`, { mentorId, firstDay: '2026-11-03' });

    expect((await list(consultant)).items).toEqual([]);
    expect((await list(pair.mentee)).ownConsentAt).toBeNull();
  });

  it('writes down whom somebody was shown', async () => {
    await both();
    await list(pair.leader);
    const [row] = await change(
      `select count(*)::int as looks from access_log where actor_role = 'leader' and purpose = 'list'
       and placement_id = '${pair.id}'`,
    );
    expect(row).toEqual({ looks: 1 });
  });
});

describe('the page', () => {
  it('is reached from the case, explains before it asks, and shows the list', async () => {
    const page = `/forloeb/${pair.id}/aaben-liste`;
    const mentor = await PageClient.of(running, pair.mentorEmail);
    expect((await mentor.get(`/forloeb/${pair.id}`)).html).toContain(`href="${page}"`);
    const { text } = await mentor.get(page);
    expect(text).toContain('Der står ingen på listen.');
    expect(text).toContain('Du kan trække dit ja tilbage, når du vil');

    expect((await mentor.post(page)).location).toBe(page);
    expect((await mentor.post(page)).status).toBe(422);
    expect((await mentor.get(page)).text).toContain('Du har sagt ja 03.11.2026.');
    const mentee = await PageClient.of(running, pair.menteeEmail);
    await mentee.post(page);
    const leader = await PageClient.of(running, pair.leaderEmail);
    expect((await leader.get(page)).text).toContain('Mona Mentor Mads Mentee Lageret 01.10.2026');
    expect((await leader.get(page)).text).not.toContain('Vil du stå på listen?');

    await mentee.post(`${page}/tilbagetraekning`);
    expect((await leader.get(page)).text).not.toContain('Mads Mentee Lageret');
  });
});
