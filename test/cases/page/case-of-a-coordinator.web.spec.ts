import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aPlacement, type ActivePlacement } from '../../app/builders.js';
import { aCourseOfAPair, COORDINATOR, type CourseOfAPair } from '../../app/course-of-a-pair.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(60_000);

let running: RunningApp;
let paid: ActivePlacement;
let course: CourseOfAPair;
let coordinator: PageClient;
let consultant: PageClient;

beforeAll(async () => {
  running = await startApp();
  paid = await aPlacement(running);
  course = await aCourseOfAPair(running);
  coordinator = await PageClient.of(running, COORDINATOR);
  consultant = await PageClient.of(running, CONSULTANT);
});
afterAll(() => running?.close());

const BEFORE_THE_START = ['bekymring', 'interessekonflikt'];
const WRITTEN_AT = [...BEFORE_THE_START, 'evaluering'];

function offered(html: string, id: string): string[] {
  return WRITTEN_AT.filter((path) => html.includes(`href="/forloeb/${id}/${path}"`));
}

describe('a case', () => {
  it('names whoever has it with a capital letter', async () => {
    const { html } = await coordinator.get(`/forloeb/${course.id}`);
    expect(html).toContain('<dt>Koordinator</dt>');
    expect((await consultant.get(`/forloeb/${paid.id}`)).html).toContain('<dt>Jobkonsulent</dt>');
  });

  it('asks for a mentor whom a leader picked only where there is a leader', async () => {
    const { text } = await coordinator.get(`/forloeb/${course.id}`);
    expect(text).toContain('En mentor: er på plads');
    expect(text).not.toContain('lederen');
  });

  it('offers to follow up to those who run it, and lets the others read', async () => {
    const at = (who: PageClient, { id }: { id: string }) =>
      who.get(`/forloeb/${id}`).then(({ html }) => offered(html, id));
    expect(await at(coordinator, course)).toEqual(BEFORE_THE_START);
    expect(await at(coordinator, paid)).toEqual([]);
    expect(await at(consultant, paid)).toEqual(WRITTEN_AT);
    expect(await at(consultant, course)).toEqual([]);
    expect(await at(await PageClient.of(running, CASEWORKER), course)).toEqual([]);
    expect(await at(await PageClient.of(running, course.mentorEmail), course)).toEqual(BEFORE_THE_START);
  });

  it('takes sheets and payslips only where somebody pays', async () => {
    const takes = async (who: PageClient, { id }: { id: string }) => {
      const { text } = await who.get(`/forloeb/${id}/bilag`);
      return ['Læg et papir på sagen', 'Underskrevet månedsark', 'Lønseddel'].map((one) =>
        text.includes(one),
      );
    };
    expect(await takes(consultant, paid)).toEqual([true, true, true]);
    expect(await takes(consultant, course)).toEqual([false, false, false]);
    expect(await takes(coordinator, course)).toEqual([true, false, false]);
  });

  it('offers no other change to those who do not run it', async () => {
    const others = /Skift mentor|Giv adgang|Skriv notat/;
    expect((await coordinator.get(`/forloeb/${course.id}`)).text).toMatch(others);
    expect((await consultant.get(`/forloeb/${course.id}`)).text).not.toMatch(others);
    expect((await coordinator.get(`/forloeb/${paid.id}`)).text).not.toMatch(others);
  });

  it.each(['mentor', 'mentor/ny', 'bekymring', 'interessekonflikt', 'aktivitet', 'svar'])(
    'shows the form at %s to nobody whose answer would be refused',
    async (path) => {
      expect((await coordinator.get(`/forloeb/${paid.id}/${path}`)).status).toBe(403);
      expect((await consultant.get(`/forloeb/${paid.id}/${path}`)).status).toBe(200);
      expect((await consultant.get(`/forloeb/${course.id}/${path}`)).status).toBe(403);
    },
  );
});

describe('the phone that one calls', () => {
  it('is written in pairs where nobody may read a concern', async () => {
    const { text } = await coordinator.get(`/forloeb/${course.id}/bekymring`);
    expect(text).toMatch(/på \d\d \d\d \d\d \d\d/);
  });
});

describe('what is of a workplace', () => {
  it.each(['samtykke', 'lederopfoelgning'])('is not there at %s without one', async (path) => {
    expect((await coordinator.get(`/forloeb/${course.id}/${path}`)).status).toBe(404);
    expect((await coordinator.get(`/forloeb/${paid.id}/${path}`)).status).toBe(200);
  });

  it('has a leader who may have told of a concern', async () => {
    const tellers = async (who: PageClient, { id }: { id: string }) =>
      [...(await who.get(`/forloeb/${id}/bekymring`)).html.matchAll(/name="toldBy"[^>]*value="(\w+)"/g)].map(
        ([, teller]) => teller,
      );
    expect(await tellers(coordinator, course)).toEqual(['mentee', 'mentor']);
    expect(await tellers(consultant, paid)).toEqual(['mentee', 'mentor', 'leader']);
  });
});

describe('the evaluation of a course', () => {
  it('is offered along the way to whoever runs it, and to nobody else', async () => {
    const form = 'Er målet med forløbet nået indtil nu?';
    expect((await consultant.get(`/forloeb/${paid.id}/evaluering`)).text).toContain(form);
    expect((await coordinator.get(`/forloeb/${paid.id}/evaluering`)).text).not.toContain(form);
    const mentor = await PageClient.of(running, paid.mentorEmail);
    expect((await mentor.get(`/forloeb/${paid.id}/evaluering`)).text).not.toContain(form);
  });
});

describe('a mentor whom nobody pays', () => {
  let mentor: PageClient;
  let mentee: PageClient;

  beforeAll(async () => {
    await coordinator.post(`/forloeb/${course.id}/aktivering`, {});
    mentor = await PageClient.of(running, course.mentorEmail);
    mentee = await PageClient.of(running, course.menteeEmail);
  });

  it('is offered neither hours nor milestones, nor is the mentee', async () => {
    for (const who of [mentor, mentee]) {
      expect((await who.get(`/forloeb/${course.id}`)).text).not.toMatch(/Skriv timer|Fortæl om fremdriften/);
    }
    const paidMentor = await PageClient.of(running, paid.mentorEmail);
    expect((await paidMentor.get(`/forloeb/${paid.id}`)).text).toMatch(/Skriv timer Fortæl om fremdriften/);
  });

  it('reads on the page of the week that no hours are to be written, and goes on to the case', async () => {
    const { html, text } = await mentor.get('/uge');
    expect(text).toContain('Du skal ikke skrive timer');
    expect(text).not.toMatch(/bevilling|Ugens timer/);
    expect(html).toContain(`href="/forloeb/${course.id}">Forløbet med Dina`);
    const paidMentor = await PageClient.of(running, paid.mentorEmail);
    expect((await paidMentor.get('/uge')).text).not.toContain('Du skal ikke skrive timer');
  });

  it('is asked to evaluate the course with the worst and the best in the words of each question', async () => {
    const { text } = await mentor.get(`/forloeb/${course.id}/evaluering`);
    expect(text).toMatch(
      /1, dårligt.*5, rigtig godt.*1, meget lidt.*5, rigtig meget.*1, dårlig .*5, rigtig god /,
    );
  });

  it('is read of under a capital letter on the mentee’s page', async () => {
    expect((await mentee.get('/mit-forloeb')).html).toContain('<dt>Koordinator</dt>');
  });
});
