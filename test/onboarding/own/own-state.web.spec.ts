import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { aCourseOfACompany } from '../../app/course-of-a-company.js';
import { aCourseOfAPair, COORDINATOR } from '../../app/course-of-a-pair.js';
import { PageClient } from '../../app/page-client.js';
import { signsIn } from '../../app/signs-in.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';
import { aPair, type Pair, TO_COME } from '../../meetings/pairs.js';

jest.setTimeout(60_000);

let running: RunningApp;
let pair: Pair;
let mentee: PageClient;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running?.close());
beforeEach(async () => {
  await ask(running.urls.ownerUrl, "update organisation set kind = 'municipality'");
  pair = await aPair(running, 'journalist');
  mentee = await PageClient.of(running, pair.menteeEmail);
});

const becomes = (status: string, more = '') =>
  ask(running.urls.superuserUrl, `update placements set status = '${status}'${more} where id = '${pair.id}'`);
const START = '/mit-forloeb';

it('tells of a pause, and while it lasts still asks how it goes', async () => {
  expect((await mentee.get(START)).text).not.toContain('på pause');
  await becomes('paused');
  const { text } = await mentee.get(START);
  expect(text).toContain('Forløbet er på pause.');
  expect(text).toContain('Hvordan går det?');
});

it('tells of a course that is stopped, and asks and takes no word on how it goes', async () => {
  await pair.mentee.make(pair.meetings, TO_COME);
  expect((await mentee.get(START)).text).toContain('Næste møde');
  await becomes('broken-off', ", last_day = '2026-11-03'");

  const { text } = await mentee.get(START);
  expect(text).toContain('Du har haft et forløb med en mentor hos');
  expect(text).toContain('Forløbet er stoppet. Sidste dag var 03.11.2026.');
  expect(text).not.toMatch(/Hvordan går det|Du har fået en mentor|planlæg|Næste møde|underskriv/);
  const answered = await mentee.post('/mit-forloeb/svar', { placementId: pair.id, rating: '4' });
  expect(answered.status).toBe(422);
  expect(answered.text).toContain('Forløbet er ikke i gang, så der er ikke noget at svare på.');
});

it('names the day on which a course is to begin', async () => {
  await becomes('matched', ", first_day = '2026-12-01'");
  const { text } = await mentee.get(START);
  expect(text).toContain('Forløbet er ikke begyndt endnu. Det begynder efter planen 01.12.2026.');
  expect(text).not.toContain('Hvordan går det?');
});

it('asks for the first contact that is the mentee’s to make, and for the signature that waits', async () => {
  const { text, html } = await mentee.get(START);
  expect(text).toContain('Du skal tage den første kontakt senest 17.11.2026.');
  expect(html).toContain(`href="/forloeb/${pair.id}/moeder">Du skal`);
  const mentor = await PageClient.of(running, pair.mentorEmail);
  expect((await mentor.get('/uge')).text).not.toContain('Du skal tage');

  const course = await aCourseOfACompany(running);
  await ask(running.urls.ownerUrl, `update placements set status = 'active' where id = '${course.id}'`);
  const author = await running.as(course.menteeEmail);
  const at = `/api/placements/${course.id}/agreements/contract`;
  await author.ask('PUT', at, {
    topics: 'At lede et hold',
    frequency: 'Hver anden uge',
    expectations: 'Ærlige svar',
    mutualConfidentiality: 'Intet går videre til lederen',
  });
  await author.make(`${at}/sending`);
  const other = await PageClient.of(running, course.mentorEmail);
  expect((await other.get('/uge')).text).toContain('Du skal underskrive aftalen »Mentorkontrakt«');
});

it('says of a mentor in a company nothing that only the jobcenter promises', async () => {
  const course = await aCourseOfACompany(running);
  const { text } = await (await PageClient.of(running, course.menteeEmail)).get(START);
  expect(text).toContain('En mentor deler sin erfaring med dig.');
  expect(text).not.toContain('der har fået tid');
});

it('names the coordinator to whoever has no course yet, where coordinators run all', async () => {
  await aCourseOfAPair(running);
  const coordinator = await running.as(COORDINATOR);
  const email = 'amina@mail.example';
  await coordinator.make('/api/mentees/without-cpr', { name: 'Amina Ansøger', email });
  await signsIn(running, email);
  expect((await (await PageClient.of(running, email)).get(START)).text).toContain(
    'Du har ikke et forløb endnu. Koordinatoren opretter det, før du begynder.',
  );
});
