import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { codes } from '../../app/claim-steps.js';
import { aPair } from '../../meetings/pairs.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';
import { aCourseOfDoctors, lastDayOf, type RunningCourse, wishes } from './doctors.js';

jest.setTimeout(120_000);

let running: RunningApp;
let course: RunningCourse;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running?.close());
beforeEach(async () => {
  course = await aCourseOfDoctors(running);
});

const LATER = { lastDay: '2027-05-31' };
const wish = (client: RunningCourse['mentor'], body = LATER) => client.post(`${course.at}/extensions`, body);
const answer = (client: RunningCourse['mentor'], goesOn: boolean, body = LATER) =>
  client.post(`${course.at}/extensions/answer`, { ...body, goesOn });

describe('a course that both wish to go on', () => {
  it('lasts until the day that one wishes and the other says yes to, thirteen months in all', async () => {
    expect((await wish(course.mentee)).status).toBe(201);
    expect(await lastDayOf(course)).toBe('2027-02-28');

    expect((await answer(course.mentor, true)).status).toBe(201);
    expect(await lastDayOf(course)).toBe('2027-05-31');
    expect(await wishes(course.mentee, course.at)).toMatchObject([
      { outcome: 'agreed', byRole: 'mentee', lastDay: '2027-05-31', lastDayBefore: '2027-02-28' },
    ]);
  });

  it('lasts until the day that each wishes by themselves', async () => {
    await wish(course.mentor);
    expect(codes(await wish(course.mentee, { lastDay: '2027-06-30' }))).toEqual(['other-wishes-another-day']);

    expect((await wish(course.mentee)).status).toBe(201);
    expect(await lastDayOf(course)).toBe('2027-05-31');
  });

  it('goes on again later, and nine months for a journalist', async () => {
    const journalists = await aCourseOfDoctors(running, 'journalist');
    const at = `${journalists.at}/extensions`;
    await journalists.mentor.make(at, LATER);
    await journalists.mentee.make(`${at}/answer`, { ...LATER, goesOn: true });
    await journalists.mentee.make(at, { lastDay: '2027-06-30' });
    await journalists.mentor.make(`${at}/answer`, { lastDay: '2027-06-30', goesOn: true });

    expect(await lastDayOf(journalists)).toBe('2027-06-30');
  });

  it('keeps its meetings, and expects them by the new last day', async () => {
    const planned = { day: '2026-11-10', start: '14:00', minutes: 60, form: 'phone' };
    await course.mentor.make(`${course.at}/meetings`, planned);
    const expected = () => course.mentee.read<{ expected: unknown }>(`${course.at}/meetings`);
    await wish(course.mentor);
    await answer(course.mentee, true);

    expect(JSON.stringify(await expected())).toContain('2026-11-10');
  });
});

describe('a wish', () => {
  it('is answered with a no that needs no reason, and is told to nobody else', async () => {
    await wish(course.mentor);
    expect(await wishes(course.coordinator, course.at)).toEqual([]);

    expect((await answer(course.mentee, false)).status).toBe(201);
    expect(await lastDayOf(course)).toBe('2027-02-28');
    expect(await wishes(course.coordinator, course.at)).toEqual([]);
    expect(await wishes(course.mentor, course.at)).toMatchObject([{ outcome: 'declined' }]);
    const inTheCase = await ask(
      running.urls.superuserUrl,
      `select from audit_events where what like 'extension.%' and stream_id = '${course.id}'`,
    );
    expect(inTheCase).toEqual([]);
  });

  it('is not answered by whoever wishes it, nor to another day than it is of', async () => {
    await wish(course.mentor);

    expect(codes(await answer(course.mentor, true))).toEqual(['no-wish-to-answer']);
    expect(codes(await answer(course.mentee, true, { lastDay: '2027-06-30' }))).toEqual([
      'wish-is-of-another-day',
    ]);
    expect(codes(await wish(course.mentor))).toEqual(['wished-already']);
  });

  it('is taken back until it is answered', async () => {
    await wish(course.mentor);
    const takeBack = () => course.mentor.post(`${course.at}/extensions/withdrawal`);

    expect((await takeBack()).status).toBe(201);
    expect(codes(await takeBack())).toEqual(['no-wish-to-take-back']);
    expect(codes(await answer(course.mentee, true))).toEqual(['no-wish-to-answer']);
    expect((await wish(course.mentor, { lastDay: '2027-04-30' })).status).toBe(201);
  });

  it('lapses when the course ends, also where it is opened again', async () => {
    await wish(course.mentor);
    await course.coordinator.make(`${course.at}/ending`, { day: '2026-11-03', reason: 'Aftalt' });
    expect(codes(await answer(course.mentee, true))).toEqual(['no-wish-to-answer']);
    expect(await wishes(course.mentor, course.at)).toMatchObject([{ outcome: 'lapsed' }]);

    const reopening = { day: '2026-11-04', lastDay: '2027-02-28', reason: 'En fejl' };
    await course.coordinator.make(`${course.at}/reopening`, reopening);
    expect(codes(await answer(course.mentee, true))).toEqual(['no-wish-to-answer']);
  });

  it('of a mentor who gives way lapses, and the next one wishes anew', async () => {
    await wish(course.mentor);
    const { id: mentorId } = await course.coordinator.make('/api/mentors', {
      kind: 'volunteer',
      name: 'Niels Ny',
      email: 'niels.ny@mail.example',
      qualifications: 'Overlæge',
    });
    await course.coordinator.make(`${course.at}/mentor`, { mentorId, firstDay: '2026-11-03' });

    expect(codes(await answer(course.mentee, true))).toEqual(['no-wish-to-answer']);
    expect((await wish(course.mentor)).status).toBe(404);
    expect((await wish(course.mentee, { lastDay: '2027-04-30' })).status).toBe(201);
  });

  it('is nobody else’s', async () => {
    const other = await aCourseOfDoctors(running);

    for (const client of [other.mentor, other.mentee]) {
      expect((await wish(client)).status).toBe(404);
      expect((await client.get(`${course.at}/extensions`)).status).toBe(404);
    }
    expect((await wish(course.coordinator)).status).toBe(403);
  });
});

describe('where both wish to go on', () => {
  it('is told to whoever runs the course, until they say that they have seen it', async () => {
    await wish(course.mentor);
    await answer(course.mentee, true);
    const told = async () =>
      (await course.coordinator.read<{ nextStep: string }>(`${course.at}/case`)).nextStep;

    expect(await told()).toBe('Koordinatoren skal se, at forløbet er forlænget, senest 10.11.2026.');
    expect(await wishes(course.coordinator, course.at)).toMatchObject([{ isUnseen: true }]);
    expect(await wishes(course.mentee, course.at)).toMatchObject([{ isUnseen: false }]);
    await course.coordinator.make(`${course.at}/extensions/seen`);
    await course.coordinator.make(`${course.at}/extensions/seen`);
    expect(await told()).toBe('Ingen skal gøre noget lige nu.');
    const events = `select what from audit_events where placement_id = '${course.id}'
      and what in ('placement.extended', 'placement.extension-seen') order by position`;
    expect(await ask(running.urls.superuserUrl, events)).toEqual([
      { what: 'placement.extended' },
      { what: 'placement.extension-seen' },
    ]);
  });

  it('is written down by the coordinator whom both told, with how and when, and needs no look', async () => {
    await wish(course.mentor, { lastDay: '2027-04-30' });
    const both = { ...LATER, saidHow: 'phone', saidDay: '2026-11-02' };
    expect((await course.mentor.post(`${course.at}/extensions/mutual`, both)).status).toBe(403);

    await course.coordinator.make(`${course.at}/extensions/mutual`, both);
    expect(await lastDayOf(course)).toBe('2027-05-31');
    const [extension] = await wishes(course.coordinator, course.at);
    expect(extension).toMatchObject({ ...both, byRole: 'coordinator', isUnseen: false });
    expect(codes(await answer(course.mentee, true, { lastDay: '2027-04-30' }))).toEqual([
      'no-wish-to-answer',
    ]);
  });

  it('is not written down by somebody who does not run the course', async () => {
    const consultant = await running.as(CONSULTANT);
    const both = { ...LATER, saidHow: 'phone', saidDay: '2026-11-02' };

    expect((await consultant.post(`${course.at}/extensions/mutual`, both)).status).toBe(403);
    expect((await consultant.post(`${course.at}/extensions/seen`)).status).toBe(403);
  });
});

describe('a scheme that does not go on by mutual wish', () => {
  it('refuses in the words of its source, and so does it where a course is opened again', async () => {
    const graduates = await aCourseOfDoctors(running, 'graduate');
    const body = { ...LATER, saidHow: 'phone', saidDay: '2026-11-02' };
    const refused = await graduates.coordinator.post(`${graduates.at}/extensions/mutual`, body);
    expect(codes(refused)).toEqual(['not-by-mutual-wish']);
    expect(JSON.stringify(refused.body)).toContain('Forløbet varer 6 måneder.');

    await graduates.coordinator.make(`${graduates.at}/ending`, { day: '2026-10-01', reason: 'Job' });
    const reopening = { day: '2026-11-03', lastDay: '2027-02-28', reason: 'Vil videre' };
    expect(codes(await graduates.coordinator.post(`${graduates.at}/reopening`, reopening))).toEqual([
      'longer-than-the-scheme',
    ]);
    const allowed = { ...reopening, lastDay: '2026-12-01' };
    expect((await graduates.coordinator.post(`${graduates.at}/reopening`, allowed)).status).toBe(201);
  });

  it('of the jobcenter asks for a new grant', async () => {
    await ask(running.urls.ownerUrl, "update organisation set kind = 'municipality'");
    const pair = await aPair(running);
    const refused = await pair.mentee.post(`/api/placements/${pair.id}/extensions`, LATER);

    expect(codes(refused)).toEqual(['not-by-mutual-wish']);
    expect(JSON.stringify(refused.body)).toContain('LAB');
  });
});
