import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ROLES, type Role } from '../../../src/access/role.js';
import type { ConcernReadersView, ConcernView } from '../../../src/follow-up/concerns/concern.view.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { handOver, hire, type Hired, menteeOf, personOf, rowsSeenBy } from '../../app/follow-up-people.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT, OTHER_CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(120_000);

const SECRET = 'Min mentor råber ad mig i frokoststuen';
const TABLES = ['concerns', 'concern_subjects', 'concern_answers'];
const OTHERS: [email: string, role: Role][] = [
  [CASEWORKER, 'caseworker'],
  [OTHER_CASEWORKER, 'caseworker'],
  ['oekonomi@limstrup.example', 'payer'],
  ['koordinator@limstrup.example', 'coordinator'],
  ['administrator@limstrup.example', 'administrator'],
  ['revisor@limstrup.example', 'auditor'],
];

let running: RunningApp;
let placement: ActivePlacement;
let mentee: Hired;
let colleague: Hired;
let concern: ConcernView;

beforeAll(async () => {
  running = await startApp();
  placement = await aPlacement(running);
  mentee = await menteeOf(running, placement.menteeId);
  colleague = await hire(running, 'Kaj Konsulent', 'consultant');
  concern = await write(['mentor']);
});
afterAll(() => running?.close());

async function write(about: string[]): Promise<ConcernView> {
  const at = `/api/placements/${placement.id}`;
  const { readers, readersIfAboutConsultant } = await mentee.client.read<ConcernReadersView>(
    `${at}/concern-readers`,
  );
  const readerIds = [...readers, ...readersIfAboutConsultant].map(({ id }) => id);
  return mentee.client.make<ConcernView>(`${at}/concerns`, { text: SECRET, about, readerIds });
}

/** Everything that shows a case, and the concern itself. */
async function leaksTo(email: string, role: Role): Promise<string[]> {
  const client = await PageClient.of(running, email, role);
  const api = await running.as(email, role);
  const places = [
    `/bekymringer/${concern.id}`,
    '/bekymringer',
    `/forloeb/${placement.id}`,
    `/forloeb/${placement.id}/haendelser`,
    `/forloeb/${placement.id}/journal`,
    '/forloeb?q=frokoststuen',
    '/aendringer',
    '/hvem-har-set',
    '/',
  ];
  const leaks: string[] = [];
  for (const place of places) {
    const { html } = await client.get(place);
    if (html.includes('råber ad mig') || html.includes(concern.id) || /ekymring blev/.test(html))
      leaks.push(place);
  }
  const read = await api.get(`/api/concerns/${concern.id}`);
  if (read.status === 200) leaks.push('the API');
  const list = await api.get<{ items?: unknown[] }>('/api/concerns');
  if ((list.body.items ?? []).length > 0) leaks.push('the list of the API');
  const actor = { personId: await personOf(running, email), role };
  for (const table of TABLES) {
    const rows = await rowsSeenBy(running, actor, table).catch(() => []);
    if (rows.length > 0) leaks.push(table);
  }
  const events = await rowsSeenBy(running, actor, "audit_events where what like 'concern.%'").catch(() => []);
  if (events.length > 0) leaks.push('events');
  return leaks;
}

describe('a concern', () => {
  it('is read by its author and whoever has the case', async () => {
    const consultant = await running.as(CONSULTANT);

    expect(await mentee.client.read(`/api/concerns/${concern.id}`)).toMatchObject({
      text: SECRET,
      about: ['mentor'],
      readers: [{ name: 'Karla Konsulent' }],
      isReader: false,
    });
    expect(await consultant.read(`/api/concerns/${concern.id}`)).toMatchObject({
      text: SECRET,
      isReader: true,
      authorName: 'Mads Mentee',
    });
  });

  it.each(OTHERS)('is nothing to %s, by page, API, search, log or SQL', async (email, role) => {
    expect(await leaksTo(email, role)).toEqual([]);
  });

  it('is nothing to whom it is about, nor to the leader, nor to a colleague', async () => {
    expect(await leaksTo(placement.mentorEmail, 'mentor')).toEqual([]);
    expect(await leaksTo(placement.leaderEmail, 'leader')).toEqual([]);
    expect(await leaksTo(colleague.email, 'consultant')).toEqual([]);
  });

  it('is nothing to its reader in another role, and to nobody else in the role', async () => {
    const personId = await personOf(running, CONSULTANT);
    for (const role of ROLES.filter((one) => one !== 'consultant')) {
      expect([role, await rowsSeenBy(running, { personId, role }, 'concerns')]).toEqual([role, []]);
    }
    expect(await rowsSeenBy(running, { personId, role: 'consultant' }, 'concerns')).toHaveLength(1);
  });

  it('follows the case: the new one reads, the former no longer', async () => {
    await handOver(running, placement.id, CONSULTANT, colleague.id);

    expect(await leaksTo(CONSULTANT, 'consultant')).toEqual([]);
    expect(await colleague.client.read(`/api/concerns/${concern.id}`)).toMatchObject({ text: SECRET });
    await handOver(running, placement.id, colleague.email, await personOf(running, CONSULTANT));
    expect(await leaksTo(colleague.email, 'consultant')).toEqual([]);
  });

  it('about whoever has the case goes to a colleague, and stays with that colleague', async () => {
    const ofKarla = await write(['consultant']);
    const consultant = await running.as(CONSULTANT);

    expect((await consultant.get(`/api/concerns/${ofKarla.id}`)).status).toBe(404);
    expect(await colleague.client.read(`/api/concerns/${ofKarla.id}`)).toMatchObject({ isReader: true });
    running.clock.set('2026-11-03T10:00:00Z');
    await hire(running, 'Aage Ny', 'consultant');
    expect(await colleague.client.read(`/api/concerns/${ofKarla.id}`)).toMatchObject({
      readers: [{ name: 'Kaj Konsulent' }],
    });
  });

  it('of themselves is written by nobody, whatever the application does', async () => {
    const actor = { personId: mentee.id, role: 'mentee' as const };
    const insert = (column: string, id: string) =>
      running.database.asActor(actor, (tx) =>
        tx.query(
          `insert into concern_subjects (id, concern_id, ${column}) values (gen_random_uuid(), $1, $2)`,
          [concern.id, id],
        ),
      );
    await expect(insert('mentee_id', placement.menteeId)).rejects.toThrow('nobody writes a concern of');
    await expect(insert('leader_id', placement.leaderId)).resolves.toBeDefined();
  });
});
