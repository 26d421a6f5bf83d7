import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { Client } from 'pg';
import type { MeetingView } from '../../../src/meetings/meeting.view.js';
import type { MeetingTextsView } from '../../../src/meetings/notes/meeting-text.view.js';
import { ROLES, STAFF_ROLES } from '../../../src/access/role.js';
import type { Problem } from '../../app/api-client.js';
import { codes } from '../../app/claim-steps.js';
import { CONSULTANT } from '../../app/staff.js';
import { aMentor } from '../../app/builders.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';
import { aPair, on, type Pair, TO_COME } from '../pairs.js';

jest.setTimeout(120_000);

let running: RunningApp;
let pair: Pair;
let meeting: MeetingView;

beforeAll(async () => {
  running = await startApp();
});
beforeEach(async () => {
  running.clock.set('2026-11-03T09:00:00Z');
  pair = await aPair(running);
  meeting = await pair.mentee.make<MeetingView>(pair.meetings, TO_COME);
});
afterAll(() => running?.close());

const here = () => `/api/meetings/${meeting.id}`;
const agenda = (text: string, by = pair.mentee) =>
  by.ask<Problem>('PUT', `${here()}/agenda`, { agenda: text });
const note = (text: string, isShared: boolean, by = pair.mentor) =>
  by.make(`${here()}/notes`, { note: text, isShared });
const texts = (by = pair.mentor) => by.read<MeetingTextsView>(`${here()}/texts`);

it('has an agenda by the mentee, which may be changed until the meeting begins', async () => {
  await agenda('Første tanke');
  await agenda('Anden tanke');
  expect((await texts()).agenda).toMatchObject({ agenda: 'Anden tanke', version: 2 });
  expect(codes(await agenda('Mentors', pair.mentor))).toEqual(['agenda-of-the-other']);

  await on(running, pair, '2026-11-10T12:59:00Z');
  expect((await agenda('I sidste øjeblik')).status).toBe(200);
  running.clock.set('2026-11-10T13:00:00Z');
  expect(codes(await agenda('For sent'))).toEqual(['meeting-has-begun']);
});

it('has notes that both read, and notes that the author alone reads and may delete', async () => {
  await note('Vi aftalte at ringe', true);
  running.clock.set('2026-11-03T09:05:00Z');
  await note('Jeg er i tvivl', false);
  expect((await texts()).notes.map((one) => one.note)).toEqual(['Vi aftalte at ringe', 'Jeg er i tvivl']);
  const { notes } = await texts(pair.mentee);
  expect(notes).toMatchObject([{ note: 'Vi aftalte at ringe', isShared: true, isOwn: false }]);

  const shared = `${here()}/notes/${notes[0]?.id}`;
  expect((await pair.mentee.ask('DELETE', shared)).status).toBe(404);
  expect((await pair.mentor.ask('DELETE', shared)).status).toBe(204);
  expect((await texts(pair.mentee)).notes).toEqual([]);
});

it('is not found by a mentor who follows, nor any longer by the one who gave way', async () => {
  await agenda('Kun til den første');
  await note('Kun mellem os', true);
  const { mentorId, mentorEmail } = await aMentor(running, pair.workplaceId, 'Nis Næste');
  const consultant = await running.as(CONSULTANT);
  await consultant.make(`/api/placements/${pair.id}/mentor`, { mentorId, firstDay: '2026-11-04' });
  await on(running, pair, '2026-11-04T09:00:00Z');
  const next = await running.as(mentorEmail);

  expect(await next.read(here())).toMatchObject({ isOwn: false, place: null });
  expect((await next.get(`${here()}/texts`)).status).toBe(404);
  expect((await pair.mentor.get(`${here()}/texts`)).status).toBe(404);
  expect((await texts(pair.mentee)).notes).toHaveLength(1);
});

it('is read by no role of the application but as one of the two, by SQL either', async () => {
  await agenda('Hemmelig dagsorden');
  await note('Hemmelig note', true);
  await note('Mentors egen', false);
  await note('Mentees egen', false, pair.mentee);
  const others = await aPair(running);
  const people = await ask<{ id: string; email: string }>(
    running.urls.ownerUrl,
    "set limstift.maintenance = 'on'",
    'select id, email from people',
  );
  const idOf = (email: string) => people.find((one) => one.email === email)?.id ?? '';
  const askers = [
    ...[CONSULTANT, pair.mentorEmail, pair.menteeEmail].flatMap((email) =>
      ROLES.map((role) => ({ email, role: role as string })),
    ),
    { email: others.mentorEmail, role: 'mentor' },
    { email: others.menteeEmail, role: 'mentee' },
    { email: pair.leaderEmail, role: 'leader' },
    { email: '', role: 'system' },
  ];

  const readers: Record<string, number[]> = {};
  const client = new Client({ connectionString: running.urls.appUrl });
  await client.connect();
  for (const { email, role } of askers) {
    for (const databaseRole of ['limstift_staff', 'limstift_party', 'limstift_system']) {
      const isStaff = STAFF_ROLES.some((one) => one === role);
      const counts = [];
      for (const table of ['meeting_agendas', 'meeting_notes', 'meeting_moves']) {
        await client.query('begin');
        await client.query(
          `select set_config('role', $1, true), set_config('limstift.person_id', $2, true),
             set_config('limstift.role', $3, true), set_config('limstift.today', '2026-11-03', true)`,
          [databaseRole, idOf(email), role],
        );
        counts.push(
          await client.query(`select from ${table} where meeting_id = '${meeting.id}'`).then(
            ({ rowCount }) => rowCount ?? 0,
            () => 0,
          ),
        );
        await client.query('rollback');
      }
      if (counts.some((count) => count > 0))
        readers[`${email} as ${role}${isStaff ? ' of staff' : ''}`] = counts;
    }
  }
  await client.end();

  expect(readers).toEqual({
    [`${pair.mentorEmail} as mentor`]: [1, 2, 1],
    [`${pair.menteeEmail} as mentee`]: [1, 2, 1],
  });
});

it('leaves nothing of what was written in the log of events', async () => {
  await agenda('Hemmelig dagsorden');
  await note('Hemmelig note', true);
  const events = await ask<{ details: unknown; facts: unknown }>(
    running.urls.ownerUrl,
    "set limstift.maintenance = 'on'",
    `select details, (select facts from audit_event_facts where event_id = e.id) as facts from audit_events e
     where subject_id = '${meeting.id}' and what <> 'meeting.planned'`,
  );
  expect(events).toEqual([
    { details: {}, facts: null },
    { details: {}, facts: null },
  ]);
});
