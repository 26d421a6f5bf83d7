/** A letter is issued once, stays as it went out, and is put right by one that names it. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DEMO_PASSWORD } from '../../../src/demo/accounts.js';
import type { LetterView } from '../../../src/letters/letter.view.js';
import { type ApiClient, ifMatch } from '../../app/api-client.js';
import { type ActivePlacement, aMentor, aPlacement } from '../../app/builders.js';
import { codes, GRANT_REFUSED, submitted, work } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { allAtOnce } from '../../database/all-at-once.js';
import { ask } from '../../database/ask.js';
import { readPdf } from '../../pdf/read-pdf.js';

jest.setTimeout(120_000);

const ORIENTATION = { kind: 'orientation-to-leader' };

let running: RunningApp;
let placement: ActivePlacement;
let caseworker: ApiClient;
let consultant: ApiClient;
let letters: string;

beforeAll(async () => {
  running = await startApp();
  caseworker = await running.as(CASEWORKER);
  consultant = await running.as(CONSULTANT);
});
afterAll(() => running?.close());

beforeEach(async () => {
  placement = await aPlacement(running);
  letters = `/api/placements/${placement.id}/letters`;
});

const issue = (input: object = ORIENTATION): Promise<LetterView> => caseworker.make(letters, input);

const pdfOf = async ({ id }: { id: string }): Promise<Buffer> =>
  (await caseworker.get(`/api/letters/${id}/pdf`)).bytes;

/** The letter says something else from now on. */
const consent = (text: string) =>
  consultant.ask(
    'PUT',
    `/api/placements/${placement.id}/consent`,
    { text, agreedHow: 'phone', agreedDay: '2026-11-02' },
    ifMatch({ version: 0 }),
  );

const tokenOf = (email: string) =>
  running.nobody.make<{ token: string }>('/api/sessions', { email, password: DEMO_PASSWORD });

describe('a letter', () => {
  it('is filed with date, direction, title, case number and the hash of its bytes', async () => {
    const letter = await issue();
    expect(letter).toMatchObject({
      direction: 'outgoing',
      title: 'Mentorordning – orientering til lederen',
      caseReference: expect.stringMatching(/^LS-2026-\d{5}$/),
      recipientRole: 'leader',
      about: 'placement',
      aboutId: placement.id,
      replacesId: null,
      issuedAt: '2026-11-03T09:00:00.000Z',
    });
    expect(
      createHash('sha256')
        .update(await pdfOf(letter))
        .digest('hex'),
    ).toBe(letter.sha256);
  });

  it('is one letter, however often it is asked for, while it says the same', async () => {
    const first = await issue();
    expect(await issue()).toEqual(first);
    expect(await caseworker.read(letters)).toHaveLength(1);
  });

  it('is one letter of two that click at once', async () => {
    const answers = await allAtOnce(running, `placements where id = '${placement.id}'`, [
      () => caseworker.post<LetterView>(letters, ORIENTATION),
      () => consultant.post<LetterView>(letters, ORIENTATION),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  });

  it('that says something else names the one it puts right, which stays as it was', async () => {
    const first = await issue();
    const bytes = await pdfOf(first);
    await consent('Jeg hører dårligt på venstre øre');
    const second = await issue();

    expect(second.replacesId).toBe(first.id);
    expect((await readPdf(await pdfOf(second))).text.replaceAll('\u00a0', ' ')).toContain(
      'Dette brev erstatter vores brev »Mentorordning – orientering til lederen« af 3. november 2026',
    );
    expect((await pdfOf(first)).equals(bytes)).toBe(true);
    expect((await issue()).id).toBe(second.id);
  });

  it('shows in what it differs from the one it puts right', async () => {
    await issue();
    await consent('Jeg hører dårligt på venstre øre');
    const { id } = await issue();
    const page = await (await PageClient.of(running, CASEWORKER)).get(`/breve/${id}/aendringer`);
    expect(page.html).toMatch(/<ins>[^<]*Jeg hører dårligt på venstre øre/);
    expect(page.text).not.toContain('Hvad er en mentorordning?');
  });

  it('is never altered or taken away, not by the owner of the database either', async () => {
    const { id } = await issue();
    for (const change of [
      `update letters set title = 'Et andet' where id = '${id}'`,
      `delete from letters where id = '${id}'`,
      `update letter_files set pdf = 'x' where letter_id = '${id}'`,
      `delete from letter_files where letter_id = '${id}'`,
      'truncate letter_files',
    ]) {
      await expect(ask(running.urls.superuserUrl, change)).rejects.toThrow(/written once and never changed/);
    }
  });
});

describe('which letters a case may have', () => {
  it('is decided by what has happened in it', async () => {
    expect(codes(await caseworker.post(letters, { kind: 'grant-refusal' }))).toEqual(['letter-not-offered']);
    expect(await issue({ kind: 'grant-to-citizen' })).toMatchObject({
      recipientRole: 'mentee',
      about: 'grant',
      aboutId: placement.grantId,
    });
    expect(await issue({ kind: 'grant-to-company' })).toMatchObject({ recipientRole: 'leader' });
  });

  it('is asked for by what it is about, where there are several', async () => {
    for (const month of ['2027-04', '2027-05']) {
      const { id } = await consultant.make<{ id: string }>(`/api/placements/${placement.id}/grants`, {
        firstDay: `${month}-01`,
        lastDay: `${month}-28`,
        grantedMinutes: 60,
        beyondOrdinary: 'Daglig støtte',
        decisiveBecause: 'Holder ellers ikke',
      });
      await consultant.make(`/api/grants/${id}/recommendation`);
      await caseworker.make(`/api/grants/${id}/decision`, GRANT_REFUSED);
    }
    expect(codes(await caseworker.post(letters, { kind: 'grant-refusal' }))).toEqual([
      'letter-meant-is-unclear',
    ]);
  });

  it('is of the role that may: a consultant writes no decision', async () => {
    expect(codes(await consultant.post(letters, { kind: 'grant-to-citizen' }))).toEqual([
      'letter-not-by-role',
    ]);
    expect((await consultant.post(letters, { kind: 'orientation-to-mentor' })).status).toBe(201);
    expect((await placement.leader.post(letters, ORIENTATION)).status).toBe(403);
  });
});

it('is seen by whom it was sent to, and by nobody else of the case', async () => {
  const toLeader = await issue();
  const toMentor = await issue({ kind: 'orientation-to-mentor' });
  expect(await placement.leader.read<LetterView[]>(letters)).toMatchObject([{ id: toLeader.id }]);
  expect(await placement.mentor.read<LetterView[]>(letters)).toMatchObject([{ id: toMentor.id }]);
  expect((await placement.mentor.get(`/api/letters/${toLeader.id}/pdf`)).status).toBe(404);
});

it('of a mentor stays with that mentor, and is none of whoever comes in the place', async () => {
  const first = await issue({ kind: 'orientation-to-mentor' });
  const after = await aMentor(running, placement.workplaceId);
  await placement.leader.make(`/api/placements/${placement.id}/mentor`, {
    mentorId: after.mentorId,
    firstDay: '2026-11-04',
  });
  running.clock.set('2026-11-05T09:00:00Z');
  const own = await running.as(placement.mentorEmail);
  expect((await own.get(`/api/letters/${first.id}/pdf`)).status).toBe(200);

  const next = await running.as(after.mentorEmail);
  expect((await next.get(`/api/letters/${first.id}/pdf`)).status).toBe(404);
  const second = await (
    await running.as(CASEWORKER)
  ).make<LetterView>(letters, { kind: 'orientation-to-mentor' });
  expect(second).toMatchObject({ replacesId: null });
  expect((await next.get(`/api/letters/${second.id}/pdf`)).status).toBe(200);
  running.clock.set('2026-11-03T09:00:00Z');
});

describe('the page of letters', () => {
  it('tells first which decisions nobody was written to about', async () => {
    const page = await PageClient.of(running, CASEWORKER);
    const before = await page.get(`/forloeb/${placement.id}/breve`);
    expect(before.text).toMatch(/Mangler et brev.*Bevilling til menteen.*Bevilling til arbejdspladsen/s);
    await page.post(`/forloeb/${placement.id}/breve`, { kind: 'grant-to-citizen' });
    const after = await page.get(`/forloeb/${placement.id}/breve`);
    expect(after.text.indexOf('Bevilling til menteen')).toBeGreaterThan(after.text.indexOf('Skriv et brev'));
    expect(after.text).toContain('Du får støtte fra en mentor');
  });

  it('shows a draft that nobody takes for a letter, and keeps nothing of it', async () => {
    const page = await PageClient.of(running, CASEWORKER);
    const draft = await page.get(`/forloeb/${placement.id}/breve/kladde?kind=orientation-to-leader`);
    expect(draft.html).toMatch(/^%PDF/);
    expect(draft.html).toContain('Kladde: Mentorordning');
    expect(await caseworker.read(letters)).toEqual([]);
  });

  it('gives all letters of the case in one file to print, each on sheets of its own', async () => {
    await issue();
    await issue({ kind: 'orientation-to-mentor' });
    const answer = await running.app.inject({
      url: `/forloeb/${placement.id}/breve/samlet`,
      headers: { cookie: `limstift=${(await tokenOf(CASEWORKER)).token}` },
    });
    const { pages, bookmarks } = await readPdf(answer.rawPayload);
    expect(bookmarks).toHaveLength(2);
    expect(pages.length % 2).toBe(0);
    const reader = await PageClient.of(running, CASEWORKER);
    const other = await aPlacement(running);
    expect((await reader.get(`/forloeb/${other.id}/breve/samlet`)).status).toBe(404);
  });

  it('says what is wrong where a letter cannot be written', async () => {
    const page = await PageClient.of(running, CASEWORKER);
    const refused = await page.get(`/forloeb/${placement.id}/breve/kladde?kind=repayment`);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Der er ikke noget at skrive i »Krav, der er sat ned« lige nu.');
  });

  it('offers those who only read no letter to write', async () => {
    const reader = await PageClient.of(running, 'oekonomi@limstrup.example');
    const { text } = await reader.get(`/forloeb/${placement.id}/breve`);
    expect(text).toContain('Der er ingen breve endnu.');
    expect(text).not.toContain('Skriv et brev');
  });
});

it('tells of a claim what was refused, why and how much', async () => {
  await work(placement, '2026-10-06', 60);
  const claim = await submitted(placement);
  await placement.confirmHours();
  const lines = claim.lines.map(({ id }) => ({
    id,
    outcome: 'refused',
    reasonCode: 'not-mentor-work',
    reason: 'Mentoren var alene på vagt',
  }));
  await caseworker.make(`/api/claims/${claim.id}/decision`, {
    lines,
    noHearingBecause: 'party-gave-the-facts',
  });
  const { text } = await readPdf(await pdfOf(await issue({ kind: 'claim-refusal' })));
  expect(text.replaceAll('\u00a0', ' ')).toContain(
    'Vi kan ikke betale de 247,99 kr., der er søgt om for oktober 2026',
  );
  expect(text).toContain('Mentoren var alene på vagt');
});
