import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aCompany, type Company } from '../../app/course-of-a-company.js';
import { COORDINATOR } from '../../app/course-of-a-pair.js';
import { aCvr, aPNumber, next } from '../../app/made-up-numbers.js';
import { PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(60_000);

let running: RunningApp;
let company: Company;
let coordinator: PageClient;

beforeAll(async () => {
  running = await startApp();
  company = await aCompany(running);
  coordinator = await PageClient.of(running, COORDINATOR);
});
afterAll(() => running?.close());

const here = () => `/arbejdssteder/${company.workplaceId}`;

function typed(change: Record<string, string> = {}): Record<string, string> {
  return {
    scheme: 'company',
    leaderId: company.leaderId,
    mentorId: company.mentorId,
    name: 'Mette Mentee',
    email: `mette${next()}@firma.example`,
    phone: '',
    purpose: 'At blive tryg som ny teamleder',
    tasks: 'At dele erfaring med at lede',
    firstDay: '10.10.2026',
    lastDay: '9.4.2027',
    ...change,
  };
}

async function coursesOf(email: string): Promise<number> {
  const [row] = await ask<{ count: string }>(
    running.urls.superuserUrl,
    `select count(*) from placements where mentee_id in
       (select mentee_id from mentee_particulars where email = '${email}')`,
  );
  return Number(row?.count);
}

describe('a workplace', () => {
  it('is registered with employer, leader and mentor, page by page', async () => {
    const address = {
      'address.street': 'Havnegade 1',
      'address.postcode': '8990',
      'address.city': 'Limstrup',
    };
    const employer = { cvr: aCvr(), name: 'Dåsefabrikken A/S', ...address };
    const bad = await coordinator.post('/arbejdsgivere/ny', { ...employer, cvr: '12' });
    expect([bad.status, bad.html.includes('value="Dåsefabrikken A/S"')]).toEqual([422, true]);
    const added = await coordinator.post('/arbejdsgivere/ny', employer);
    const form = await coordinator.get(added.location ?? '');
    expect(form.text).toContain('Hos Dåsefabrikken A/S.');
    expect(form.html).toContain('value="Havnegade 1"');
    const workplace = { pNumber: aPNumber(), name: 'Stansen', ...address };
    const at = (await coordinator.post(added.location ?? '', workplace)).location ?? '';
    const empty = await coordinator.get(at);
    expect(empty.text).toContain('Tilføj først en leder og en mentor.');
    expect(empty.html).not.toContain(`href="${at}/forloeb"`);

    const email = () => `ny${next()}@firma.example`;
    expect((await coordinator.post(`${at}/leder`, { name: 'Lone Leder', email: email() })).status).toBe(303);
    const noWord = await coordinator.post(`${at}/mentor`, { name: 'Max Mentor', email: email() });
    expect(noWord.text).toContain('Skriv, hvad der gør personen egnet som mentor.');
    const mentor = { name: 'Max Mentor', email: email(), qualifications: 'Kender maskinerne' };
    expect((await coordinator.post(`${at}/mentor`, mentor)).location).toBe(at);
    const ready = await coordinator.get(at);
    expect(ready.text).toMatch(/Lone Leder.*Max Mentor/);
    expect(ready.html).toContain(`href="${at}/forloeb"`);
    expect((await coordinator.get('/arbejdssteder')).text).toContain('Stansen');
  });
});

describe('a course at a workplace', () => {
  it('is begun from the list of courses, and registered by one form', async () => {
    expect((await coordinator.get('/forloeb')).html).toContain('href="/arbejdssteder"');
    const fields = typed();

    const made = await coordinator.post(`${here()}/forloeb`, fields);

    expect([made.status, made.location]).toEqual([303, expect.stringMatching(/^\/forloeb\/[0-9a-f-]+$/)]);
    const { text } = await coordinator.get(made.location ?? '');
    expect(text).toContain('Mette Mentee hos Fabrik');
    expect(text).toMatch(/Morten Mentor/);
  });

  it('keeps what was typed where something is wrong, and says it beside the field', async () => {
    const answer = await coordinator.post(`${here()}/forloeb`, typed({ name: '', lastDay: '9.10.2026' }));
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Skriv menteens navn.');
    expect(answer.html).toContain('At dele erfaring med at lede');
    const order = await coordinator.post(`${here()}/forloeb`, typed({ lastDay: '9.10.2026' }));
    expect(order.text).toContain('Sidste dag skal være samme dag som første dag eller senere.');
    expect(order.html).toMatch(new RegExp(`value="${company.mentorId}" checked`));
  });

  it('is one where the button is clicked twice', async () => {
    const fields = typed({ _key: '3f0c1d4e-0000-4000-8000-000000000001' });
    const both = [
      await coordinator.post(`${here()}/forloeb`, fields),
      await coordinator.post(`${here()}/forloeb`, fields),
    ];
    expect(both[1]?.location).toBe(both[0]?.location);
    expect(await coursesOf(fields.email ?? '')).toBe(1);
  });

  it('may be the second of a mentee who is known by e-mail', async () => {
    const fields = typed();
    await coordinator.post(`${here()}/forloeb`, fields);
    await coordinator.post(`${here()}/forloeb`, fields);
    expect(await coursesOf(fields.email ?? '')).toBe(2);
  });

  it('leaves no mentee behind where the course is refused', async () => {
    const fields = typed({ leaderId: company.mentorId });
    const answer = await coordinator.post(`${here()}/forloeb`, fields);
    expect(answer.text).toContain('Vælg en registreret leder.');
    const email = fields.email ?? '';
    const rows = await ask(
      running.urls.superuserUrl,
      `select from mentee_particulars where email = '${email}'`,
    );
    expect(rows).toEqual([]);
  });

  it('is the coordinator’s alone to register, and nobody’s where no such scheme is on', async () => {
    const consultant = await PageClient.of(running, CONSULTANT);
    expect((await consultant.get('/arbejdssteder')).status).toBe(403);
    await ask(running.urls.ownerUrl, "update organisation set kind = 'union'");
    expect((await coordinator.get('/forloeb')).html).not.toContain('href="/arbejdssteder"');
    expect((await coordinator.get(`${here()}/forloeb`)).text).toContain(
      'Der er ikke slået nogen ordning til',
    );
    await ask(running.urls.ownerUrl, "update organisation set kind = 'company'");
  });
});
