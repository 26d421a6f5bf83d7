import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { type ActivePlacement, aMentor, aPlacement, ADDRESS } from '../../app/builders.js';
import { work } from '../../app/claim-steps.js';
import { agreeOn } from '../../app/paper-steps.js';
import { aCpr } from '../../app/made-up-numbers.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { type Watched, watch } from '../../plans/watch.js';

jest.setTimeout(60_000);

const LONG = 'Maximiliane Alexandrine Frederikke von Westergaard-Søndergaard';

let running: RunningApp;
let watched: Watched;
let placement: ActivePlacement;
let mentor: PageClient;

beforeAll(async () => {
  running = await startApp({ now: '2026-11-05T15:00:00Z' });
  watched = await watch(running.app.get(DataSource));
});
beforeEach(async () => {
  placement = await aPlacement(running);
  mentor = await PageClient.of(running, placement.mentorEmail);
});
afterAll(() => running?.close());

/** One more mentee of the same mentor. */
async function anotherMentee(): Promise<string> {
  const consultant = await running.as(CONSULTANT);
  const caseworker = await running.as(CASEWORKER);
  const { workplaceId, leaderId, mentorId } = placement;
  const person = { name: LONG, cpr: aCpr(), address: ADDRESS };
  const { id: menteeId } = await consultant.make('/api/mentees', person);
  const period = { firstDay: '2026-10-01', lastDay: '2027-03-31' };
  const { id } = await consultant.make('/api/placements', {
    scheme: 'jobcenter',
    menteeId,
    workplaceId,
    leaderId,
    mentorId,
    ...period,
    purpose: 'At falde til',
    tasks: 'Være med',
  });
  const { id: grantId } = await consultant.make(`/api/placements/${id}/grants`, {
    ...period,
    grantedMinutes: 300,
    beyondOrdinary: 'Daglig støtte',
    decisiveBecause: 'Ellers holder ansættelsen ikke',
    beganBeforeBecause: 'Ansættelsen kunne ikke vente',
  });
  await consultant.make(`/api/grants/${grantId}/recommendation`);
  await caseworker.make(`/api/grants/${grantId}/decision`, { outcome: 'granted', reason: 'Opfyldt' });
  const { leader, mentor: mentorByApi } = placement;
  await agreeOn(running, { id, leader, mentor: mentorByApi });
  await consultant.make(`/api/placements/${id}/activation`);
  return id;
}

const WRITTEN = { day: '2026-11-05', start: '09:00', minutes: '60 min', activity: 'meeting' };

it('asks whom the hours are for where there are several, and sums up each', async () => {
  const other = await anotherMentee();
  await work(placement, '2026-11-02', 90);
  expect((await mentor.get('/uge')).text).toContain('Hvem var du mentor for?');

  const saved = await mentor.post('/uge/timer', { ...WRITTEN, placementId: other });
  expect([saved.status, saved.location]).toEqual([303, '/uge?fra=2026-11-02']);
  const { text } = await mentor.get('/uge?fra=2026-11-02');
  expect(text).toMatch(new RegExp(`${LONG} 1 time 4 timer tilbage af 5 timer`));
  expect(text).toMatch(/Mads Mentee 1,5 timer 8,5 timer tilbage af 10 timer/);
});

it('says beside each field what is missing', async () => {
  const answer = await mentor.post('/uge/timer', {
    placementId: placement.id,
    day: '2026-11-05',
    activity: 'meeting',
    otherMinutes: '7.30',
  });

  expect(answer.status).toBe(422);
  expect(answer.html).toContain('<a href="#start">Vælg, hvornår timerne begyndte.</a>');
  expect(answer.html).toContain('href="#otherMinutes"');
  expect(answer.html).toContain('value="7.30"');
});

it('says all that is missing at once', async () => {
  const answer = await mentor.post('/uge/timer', { placementId: placement.id, activity: 'meeting' });

  expect(answer.text).toContain(
    'Skriv eller vælg dagen. Vælg, hvornår timerne begyndte. Vælg, hvor længe det varede.',
  );
  const written = await work(placement, '2026-11-04', 60);
  const emptied = { day: '', start: '', minutes: '', activity: 'meeting', version: '1' };
  const again = await mentor.post(`/timer/${written.id}`, emptied);
  expect(again.text).toContain('Skriv, hvor længe det varede, fx 1,5 eller 1:30.');
});

it('keeps what was typed of hours that the leader deleted meanwhile', async () => {
  const { id, version } = await work(placement, '2026-11-03', 60);
  const deleted = await placement.leader.ask('DELETE', `/api/time-entries/${id}`, undefined, {
    'if-match': `"${version}"`,
  });
  expect(deleted.status).toBe(204);

  const typed = { day: '4.11.2026', start: '9', minutes: '1,5', activity: 'meeting', version: '1' };
  const page = await mentor.post(`/timer/${id}`, typed);

  expect(page.status).toBe(404);
  expect(page.text).toContain('De er slettet, så det, du skrev, er ikke gemt.');
  expect(page.text).toContain('Dag 4.11.2026 Begyndte kl. 9 Varighed 1,5 Opgave Møde');
  expect(page.html).toContain('href="/uge?fra=2026-11-02"');
  const again = await mentor.post(`/timer/${id}/sletning`, { version: '1' });
  expect([again.status, again.location]).toEqual([303, '/uge']);
});

it('asks about a day with unlikely many hours, whatever it is made of', async () => {
  await work(placement, '2026-11-02', 360);
  expect((await mentor.get('/uge')).text).not.toContain('Mange timer');

  await mentor.post('/uge/timer', {
    ...WRITTEN,
    placementId: placement.id,
    day: '2026-11-02',
    start: '16',
    minutes: '5',
  });

  expect((await mentor.get('/uge')).text).toContain('Mange timer på én dag: 02.11.2026 (11 timer).');
});

it('says what was saved, and suggests transport never, nor a day of a week that is over', async () => {
  const written = { ...WRITTEN, placementId: placement.id };
  const saved = async (typed: Record<string, string>) => {
    const { location = '' } = await mentor.post('/uge/timer', { ...written, ...typed });
    return mentor.get(location);
  };

  const page = await saved({ activity: 'transport', day: '2026-11-02', minutes: '75 min' });
  expect(page.html).toMatch(/value="job-training" selected/);
  await work(placement, '2026-11-03', 60);
  expect((await mentor.get('/uge')).text).toContain(
    'Ugens timer: 2,25 timer, heraf 1,25 timer transport, som ikke betales',
  );
  expect((await mentor.get('/uge?fra=2026-10-26')).html).not.toMatch(/name="day"[^>]* checked/);
});

it('tells of the days that the mentor is away', async () => {
  const away = { firstDay: '2026-11-03', lastDay: '2026-11-03' };
  await placement.mentor.make(`/api/mentors/${placement.mentorId}/absences`, away);

  expect((await mentor.get('/uge')).text).toContain('Tirsdag 3.11.: meldt fravær. Se fravær');
  const answer = await mentor.post('/uge/timer', {
    ...WRITTEN,
    placementId: placement.id,
    day: '2026-11-03',
  });
  expect(answer.text).toContain('Du er meldt fraværende 03.11.2026.');
});

it('writes no hours on a placement of others', async () => {
  const { id } = await aPlacement(running);

  expect((await mentor.post('/uge/timer', { ...WRITTEN, placementId: id })).status).toBe(404);
  expect((await mentor.post('/uge/timer', { ...WRITTEN, placementId: 'x' })).status).toBe(404);
});

it('offers no day that has not come, and none of a week ahead', async () => {
  expect((await mentor.get('/uge')).text).not.toContain('Fredag 6.11.');
  expect((await mentor.get('/uge?fra=2026-11-09')).text).toContain('Ugen er ikke begyndt endnu.');
  expect((await mentor.get('/uge?fra=2026-09-07')).text).toContain('Du er ikke mentor på noget forløb');
  expect((await mentor.get('/uge?fra=nonsense')).text).toContain('Uge 45');
});

it('shows the own hours of a placement that has become another’s, and leaves them', async () => {
  await work(placement, '2026-10-20', 60);
  const { mentorId } = await aMentor(running, placement.workplaceId);
  const handover = { mentorId, firstDay: '2026-11-02' };
  await placement.leader.make(`/api/placements/${placement.id}/mentor`, handover);

  const { text } = await mentor.get('/uge?fra=2026-10-19');
  expect(text).toMatch(/20.10.2026 08.00–09.00 1 time Oplæring – Ikke længere dit forløb/);
  expect((await mentor.get('/uge/kopi?fra=2026-10-26')).text).toContain('Du er ikke mentor på forløbet');
});

it('tells a mentor who was replaced until when, and leads to the last week', async () => {
  const { mentorId, mentorEmail } = await aMentor(running, placement.workplaceId);
  const handover = { mentorId, firstDay: '2026-11-04' };
  await placement.leader.make(`/api/placements/${placement.id}/mentor`, handover);

  const now = await mentor.get('/uge');
  expect(now.text).toContain('Du var mentor til og med 03.11.2026. Derefter overtog en anden.');
  expect(now.text).not.toContain('Du er ikke mentor');
  const later = await mentor.get('/uge?fra=2026-11-16');
  expect(later.text).toContain(
    'Du er ikke mentor på noget forløb i denne uge. Du var mentor til og med 03.11.',
  );
  expect(later.html).toContain('<a href="/uge?fra=2026-11-02">Gå til uge 45</a>');

  const next = await PageClient.of(running, mentorEmail);
  expect((await next.get('/uge')).text).not.toContain('Du var mentor');
  const before = await next.get('/uge?fra=2026-09-07');
  expect(before.text).toContain('Du er ikke mentor på noget forløb i denne uge.');
  expect(before.text).not.toContain('Du begynder');
});

it('tells a mentor to come from when', async () => {
  const { mentorId, mentorEmail } = await aMentor(running, placement.workplaceId);
  const handover = { mentorId, firstDay: '2026-12-01' };
  await placement.leader.make(`/api/placements/${placement.id}/mentor`, handover);

  const next = await PageClient.of(running, mentorEmail);
  expect((await next.get('/uge')).text).toContain('i denne uge. Du begynder som mentor 01.12.2026.');
  expect((await next.get('/uge?fra=2026-11-30')).text).not.toContain('Du er ikke mentor');
});

it('asks the database no more often for more hours and mentees', async () => {
  await work(placement, '2026-11-02', 60);
  const asked = async (path: string) => {
    watched.statementsSince();
    expect((await mentor.get(path)).status).toBe(200);
    return watched.statementsSince().length;
  };
  await asked('/uge');
  const before = [await asked('/uge'), await asked('/uge/kopi?fra=2026-11-09')];
  await anotherMentee();
  await work(placement, '2026-11-03', 60);
  await work(placement, '2026-11-04', 60);

  expect([await asked('/uge'), await asked('/uge/kopi?fra=2026-11-09')]).toEqual(before);
});
