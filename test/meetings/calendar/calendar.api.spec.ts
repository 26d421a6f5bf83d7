import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import ICAL from 'ical.js';
import type { MeetingView } from '../../../src/meetings/meeting.view.js';
import { type ApiClient, ifMatch } from '../../app/api-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { aPair, type Pair, TO_COME } from '../pairs.js';

jest.setTimeout(120_000);

let running: RunningApp;
let pair: Pair;

beforeAll(async () => {
  running = await startApp();
  pair = await aPair(running);
});
afterAll(() => running?.close());

/** As another program reads the file. */
async function read(meeting: MeetingView, by: ApiClient = pair.mentor) {
  const { type, headers, bytes } = await by.get(`/api/meetings/${meeting.id}/calendar`);
  const text = bytes.toString();
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('no event');
  const event = new ICAL.Event(component);
  return {
    type,
    fileName: headers['content-disposition'],
    text,
    event: {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      starts: event.startDate.toJSDate().toISOString(),
      ends: event.endDate.toJSDate().toISOString(),
      status: component.getFirstPropertyValue('status'),
      method: calendar.getFirstPropertyValue('method'),
    },
  };
}

it('is one event, which moves with the meeting and is cancelled with it', async () => {
  const planned = await pair.mentee.make<MeetingView>(pair.meetings, TO_COME);
  const first = await read(planned);
  expect(first.type).toBe('text/calendar');
  expect(first.event).toEqual({
    uid: `${planned.id}@limstift`,
    sequence: 0,
    summary: 'Mentormøde',
    starts: '2026-11-10T13:00:00.000Z',
    ends: '2026-11-10T14:00:00.000Z',
    status: 'CONFIRMED',
    method: 'PUBLISH',
  });

  const summer = { ...TO_COME, day: '2027-06-01', minutes: 90 };
  const { body: moved } = await pair.mentor.post<MeetingView>(
    `/api/meetings/${planned.id}/moves`,
    summer,
    ifMatch(planned),
  );
  expect((await read(moved, pair.mentee)).event).toMatchObject({
    uid: first.event.uid,
    sequence: 1,
    starts: '2027-06-01T12:00:00.000Z',
    ends: '2027-06-01T13:30:00.000Z',
  });

  await pair.mentee.post(`/api/meetings/${planned.id}/cancellation`);
  expect((await read(planned)).event).toMatchObject({
    uid: first.event.uid,
    sequence: 2,
    status: 'CANCELLED',
    method: 'CANCEL',
  });
});

it('tells of nobody, of no place and of nothing that was written', async () => {
  const planned = await pair.mentee.make<MeetingView>(pair.meetings, TO_COME);
  await pair.mentee.ask('PUT', `/api/meetings/${planned.id}/agenda`, { agenda: 'Om min chef' });
  const { text, fileName } = await read(planned);

  expect(fileName).toBe('attachment; filename="mentormoede.ics"');
  for (const secret of ['Mona', 'Mads', 'Kantinen', 'chef', 'firma'])
    expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
});

it('is for the two alone', async () => {
  const planned = await pair.mentee.make<MeetingView>(pair.meetings, { ...TO_COME, day: '2026-11-20' });
  const consultant = await running.as(CONSULTANT);
  const others = await aPair(running);

  expect((await consultant.get(`/api/meetings/${planned.id}/calendar`)).status).toBe(403);
  expect((await others.mentor.get(`/api/meetings/${planned.id}/calendar`)).status).toBe(404);
});
