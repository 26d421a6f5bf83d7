import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ifMatch } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { aCourseOfACompany, type CourseOfACompany } from '../../app/course-of-a-company.js';
import { COORDINATOR } from '../../app/course-of-a-pair.js';
import { next } from '../../app/made-up-numbers.js';
import { PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(60_000);

let running: RunningApp;
let paid: ActivePlacement;
let course: CourseOfACompany;
let coordinator: PageClient;

beforeAll(async () => {
  running = await startApp();
  paid = await aPlacement(running);
  course = await aCourseOfACompany(running);
  coordinator = await PageClient.of(running, COORDINATOR);
});
afterAll(() => running?.close());

const CHANGES = [
  'leder/ret',
  'mentor/ret',
  'arbejdsgiver',
  'arbejdssted',
  'ret',
  'dage',
  'leder',
  'leder/ny',
];

describe('a coordinator', () => {
  it.each([...CHANGES, 'mentee/kontakt'])(
    'is shown the form at %s of the own courses alone',
    async (path) => {
      expect((await coordinator.get(`/forloeb/${course.id}/${path}`)).status).toBe(200);
      expect((await coordinator.get(`/forloeb/${paid.id}/${path}`)).status).toBe(403);
      const consultant = await PageClient.of(running, CONSULTANT);
      expect((await consultant.get(`/forloeb/${course.id}/${path}`)).status).toBe(403);
    },
  );

  it.each(['leder/ret', 'mentor/ret', 'mentee/kontakt'])('puts the contact at %s right', async (path) => {
    const at = `/forloeb/${course.id}/${path}`;
    const { version } = await coordinator.get(at);
    const email = `ny${next()}@firma.example`;
    const saved = await coordinator.post(at, { version, name: `Ny ${path}`, email, phone: '20304050' });
    expect([saved.status, saved.location]).toEqual([303, `/forloeb/${course.id}#personer`]);
    const { html, text } = await coordinator.get(`/forloeb/${course.id}`);
    expect(text).toMatch(new RegExp(`Ny ${path}, (tlf\\. )?20.30.40.50.{0,10}${email}`));
    expect(html).toContain(`href="${at}"`);
  });

  it('puts employer and workplace right', async () => {
    for (const path of ['arbejdsgiver', 'arbejdssted']) {
      const at = `/forloeb/${course.id}/${path}`;
      const { version } = await coordinator.get(at);
      const address = { 'address.street': 'Nyvej 2', 'address.postcode': '8990', 'address.city': 'Limstrup' };
      const saved = await coordinator.post(at, { version, name: `Den nye ${path}`, ...address });
      expect(saved.status).toBe(303);
      expect((await coordinator.get(`/forloeb/${course.id}`)).text).toContain(`Den nye ${path}`);
    }
  });

  it('is told who puts right those who take part in what others run, and is shown no form', async () => {
    await ask(
      running.urls.superuserUrl,
      `update leaderships set last_day = '2027-01-31' where placement_id = '${paid.id}'`,
      `insert into leaderships select gen_random_uuid(), '${paid.id}', '${course.leaderId}', '2027-02-01', null, created_at
       from leaderships where placement_id = '${paid.id}' limit 1`,
    );
    const { html, text } = await coordinator.get(`/forloeb/${course.id}`);
    expect(text).toContain('Er også med i et forløb hos en jobkonsulent, som retter navn og kontakt.');
    expect(html).not.toContain(`href="/forloeb/${course.id}/leder/ret"`);
    expect(html).toContain(`href="/forloeb/${course.id}/mentor/ret"`);
    expect((await coordinator.get(`/forloeb/${course.id}/leder/ret`)).status).toBe(403);
  });

  it('changes the leader, who is registered on the way', async () => {
    const at = `/forloeb/${course.id}/leder`;
    const email = `leder${next()}@firma.example`;
    const made = await coordinator.post(`${at}/ny`, { name: 'Nora Ny', email });
    const { version } = await coordinator.get(made.location ?? '');
    const leaderId = new URL(made.location ?? '', 'http://x').searchParams.get('valgt') ?? '';
    const changed = await coordinator.post(at, { version, leaderId, firstDay: '1.11.2026' });
    expect(changed.status).toBe(303);
    expect((await coordinator.get(at)).text).toMatch(/Nora Ny 01.11.2026/);
  });

  it('changes words and days', async () => {
    const words = `/forloeb/${course.id}/ret`;
    const { version } = await coordinator.get(words);
    const typed = { version, purpose: 'At lede et nyt hold', tasks: 'At lytte' };
    expect((await coordinator.post(words, typed)).status).toBe(303);
    const client = await running.as(COORDINATOR);
    const path = `/api/placements/${course.id}`;
    const now = await client.read<{ version: number }>(path);
    const days = { firstDay: '2026-10-10', lastDay: '2027-05-31' };
    expect((await client.ask('PUT', `${path}/days`, days, ifMatch(now))).status).toBe(200);
  });

  it('changes nothing of those who take part in what others run', async () => {
    const client = await running.as(COORDINATOR);
    const contact = { name: 'Andet Navn', email: paid.leaderEmail };
    const leader = await client.ask('PUT', `/api/leaders/${paid.leaderId}`, contact, ifMatch({ version: 1 }));
    expect(leader.status).toBe(404);
    const mentee = { name: 'Andet Navn', addressProtected: false };
    const path = `/api/mentees/${paid.menteeId}`;
    expect((await client.ask('PUT', path, mentee, ifMatch({ version: 1 }))).status).toBe(404);
    expect((await client.get(path)).status).toBe(404);
  });

  it('writes nothing of a mentee that the scheme does not ask for', async () => {
    const client = await running.as(COORDINATOR);
    const path = `/api/mentees/${course.menteeId}`;
    const now = await client.read<{ name: string; version: number }>(path);
    const change = { name: now.name, addressProtected: true };
    expect((await client.ask('PUT', path, change, ifMatch(now))).status).toBe(422);
  });
});
