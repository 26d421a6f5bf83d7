import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { COORDINATOR } from '../../app/course-of-a-pair.js';
import { PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';
import { aPair } from '../../meetings/pairs.js';
import { aCourseOfDoctors, lastDayOf, type RunningCourse } from './doctors.js';

jest.setTimeout(120_000);

let running: RunningApp;
let course: RunningCourse;
let page: string;
let mentor: PageClient;
let mentee: PageClient;
let coordinator: PageClient;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running?.close());
beforeEach(async () => {
  course = await aCourseOfDoctors(running);
  page = `/forloeb/${course.id}/forlaengelse`;
  mentor = await PageClient.of(running, course.mentorEmail);
  mentee = await PageClient.of(running, course.menteeEmail);
  coordinator = await PageClient.of(running, COORDINATOR);
});

const LATER = { lastDay: '31.05.2027' };
const link = () => `href="${page}"`;

describe('a mentee', () => {
  it('wishes from the own page, and the mentor is asked on theirs', async () => {
    expect((await mentee.get('/mit-forloeb')).html).toContain(link());
    expect((await mentor.get('/uge')).html).not.toContain(link());
    const form = await mentee.get(page);
    expect(form.text).toContain('Forløbets sidste dag er 28.02.2027.');
    expect(form.text).toContain('er der intet i vejen for det. (Lægernes Mentorprogram, »Rammer«)');

    expect((await mentee.post(page, LATER)).status).toBe(303);
    expect((await mentor.get('/uge')).text).toContain(
      'Din mentee Dina Dimittend ønsker at fortsætte til 31.05.2027. Svar på det',
    );
    expect((await mentee.get(page)).text).toContain('Din mentor har ikke svaret endnu.');
    expect((await mentee.get('/mit-forloeb')).text).not.toContain('Svar på det');

    const yes = { ...LATER, goesOn: 'true' };
    expect((await mentor.post(`${page}/svar`, yes)).location).toBe(`/forloeb/${course.id}`);
    expect(await lastDayOf(course)).toBe('2027-05-31');
    expect((await mentee.get(`/forloeb/${course.id}`)).text).toContain(
      'Fra 28.02.2027 til 31.05.2027, fordi begge ønskede det',
    );
  });

  it('is told beside the field what day to choose, and keeps what was typed', async () => {
    const answer = await mentee.post(page, { lastDay: '28.02.2027' });

    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Vælg en dag efter 28.02.2027.');
    expect(answer.html).toContain('value="28.02.2027"');
    expect((await mentee.post(page, { lastDay: '' })).text).toContain('Skriv den nye sidste dag');
  });

  it('takes a wish back, and reads that the other said no', async () => {
    await mentee.post(page, LATER);
    expect((await mentee.post(`${page}/tilbagetraekning`)).status).toBe(303);
    expect((await mentee.post(`${page}/tilbagetraekning`)).status).toBe(422);
    expect((await mentor.get('/uge')).text).not.toContain('Svar på det');

    running.clock.set('2026-11-03T09:05:00Z');
    await mentee.post(page, LATER);
    expect((await mentor.get(page)).text).toContain('Din mentee ønsker at fortsætte til 31.05.2027.');
    await mentor.post(`${page}/svar`, { ...LATER, goesOn: 'false' });
    expect((await mentee.get(page)).text).toContain('Det sagde din mentor ikke ja til.');
    expect((await mentor.get(page)).text).not.toContain('ikke ja til');
  });
});

describe('a coordinator', () => {
  it('sees what both wished in the list, the case and the timeline, until it is marked as seen', async () => {
    const listed = async () =>
      (await coordinator.get('/forloeb?vis=extended')).html.includes(`href="/forloeb/${course.id}"`);
    await mentor.post(page, LATER);
    expect(await listed()).toBe(false);
    expect((await coordinator.get(`/forloeb/${course.id}/haendelser`)).text).not.toContain('forlænge');

    await mentee.post(`${page}/svar`, { ...LATER, goesOn: 'true' });
    expect(await listed()).toBe(true);
    const { text } = await coordinator.get(`/forloeb/${course.id}`);
    expect(text).toContain('Koordinatoren skal se, at forløbet er forlænget, senest 10.11.2026.');
    expect(text).toContain('Mentor og mentee ønsker begge at fortsætte.');
    expect((await coordinator.get(`/forloeb/${course.id}/haendelser`)).text).toContain(
      'før 01.05.2026 til og med 28.02.2027, nu 01.05.2026 til og med 31.05.2027',
    );

    expect((await coordinator.post(`${page}/set`)).location).toBe(`/forloeb/${course.id}`);
    expect(await listed()).toBe(false);
    expect((await coordinator.get(`/forloeb/${course.id}`)).text).not.toContain('Markér, at du har set det');
  });

  it('writes down what both said, and is told what is missing', async () => {
    expect((await coordinator.get(`/forloeb/${course.id}`)).html).toContain(link());
    expect((await coordinator.get(page)).html).toContain('value="03.11.2026"');
    const empty = await coordinator.post(`${page}/begge`, { lastDay: '', saidDay: '' });
    expect(empty.text).toMatch(/Skriv den nye sidste dag.*Vælg, hvordan de sagde det.*Skriv, hvilken dag/s);

    const both = { ...LATER, saidHow: 'writing', saidDay: '02.11.2026' };
    expect((await coordinator.post(`${page}/begge`, both)).status).toBe(303);
    expect((await mentor.get(`/forloeb/${course.id}`)).text).toContain(
      'fordi begge ønskede det. De sagde det skriftligt 02.11.2026',
    );
  });

  it('reads why a scheme does not go on, and is offered nothing', async () => {
    const graduates = await aCourseOfDoctors(running, 'graduate');
    const at = `/forloeb/${graduates.id}`;

    expect((await coordinator.get(at)).html).not.toContain(`${at}/forlaengelse`);
    const { text, html } = await coordinator.get(`${at}/forlaengelse`);
    expect(text).toContain('Forløbet varer 6 måneder.');
    expect(html).not.toContain('name="saidDay"');
  });
});

describe('a course that a consultant runs', () => {
  it('is in the consultant’s queue once both wish to go on', async () => {
    await ask(running.urls.ownerUrl, "update organisation set kind = 'municipality'");
    const pair = await aPair(running, 'doctor');
    const at = `/api/placements/${pair.id}/extensions`;
    const consultant = await PageClient.of(running, CONSULTANT);
    await pair.mentor.make(at, { lastDay: '2027-07-31' });
    expect((await consultant.get('/?vis=all')).text).not.toContain('har forlænget forløbet');

    await pair.mentee.make(`${at}/answer`, { lastDay: '2027-07-31', goesOn: true });
    expect((await consultant.get('/?vis=all')).text).toContain(
      'Se, at mentor og mentee har forlænget forløbet',
    );
    await consultant.post(`/forloeb/${pair.id}/forlaengelse/set`);
    expect((await consultant.get('/?vis=all')).text).not.toContain('har forlænget forløbet');
  });
});
