/** A batch of letters on the pages: chosen by search, looked through, made, fetched and marked as printed. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { aPlacement } from '../../../app/builders.js';
import { PageClient } from '../../../app/page-client.js';
import { CASEWORKER, CONSULTANT, OTHER_CASEWORKER, PAYER } from '../../../app/staff.js';
import { type RunningApp, startApp } from '../../../app/start-app.js';
import { ask } from '../../../database/ask.js';
import { MakeLetters } from '../../../../src/cases/letters/batches/making/make-letters.js';

jest.setTimeout(120_000);

let running: RunningApp;
let caseworker: PageClient;
beforeAll(async () => {
  running = await startApp();
  caseworker = await PageClient.of(running, CASEWORKER);
  await aPlacement(running);
  await aPlacement(running);
});
afterAll(() => running?.close());

const ORIENTATION = { kind: 'orientation-to-mentee', q: 'Mads', status: '', again: 'true' };

async function chosen(fields: Record<string, string> = ORIENTATION): Promise<string> {
  const answer = await caseworker.post('/brevkoersler', fields);
  expect(answer.status).toBe(303);
  return String(answer.location);
}

async function made(): Promise<string> {
  const path = await chosen();
  await caseworker.post(`${path}/igangsaettelse`);
  await running.app.get(MakeLetters).wake();
  return path;
}

const batches = async (): Promise<number> =>
  (await ask<{ n: number }>(running.urls.superuserUrl, 'select count(*)::int as n from letter_batches'))[0]
    ?.n ?? 0;

describe('whoever has many letters to write', () => {
  it('looks them through, leaves one out, and has the others made', async () => {
    const path = await chosen();
    const page = await caseworker.get(path);
    expect(page.text).toContain('Se brevene efter, og sæt dem i gang. Ingen af dem er lavet endnu.');
    expect(page.html).toContain('/breve/kladde?kind=orientation-to-mentee');
    expect(page.text).toContain('Lav 2 breve');

    const left = await caseworker.post(`${path}/breve/2/udeladelse`, { isLeftOut: 'true', cursor: 'W10' });
    expect(left.location).toBe(`${path}?cursor=W10#breve-i-koersel`);
    expect((await caseworker.get(path)).text).toMatch(/Lav 1 brev .*Udeladt Tag med/);
    const started = await caseworker.post(`${path}/igangsaettelse`);
    expect(started).toMatchObject({ status: 303, location: path });
    await running.app.get(MakeLetters).wake();
    const after = await caseworker.get(path);
    expect(after.text).toContain('Færdig: 1 brev er lavet og ligger på sagerne.');
    expect(after.html).toMatch(/<a href="\/breve\/[0-9a-f-]{36}">Orientering til menteen \(PDF\)<\/a>/);
  });

  it('makes one batch of two clicks', async () => {
    const before = await batches();
    const twice = { ...ORIENTATION, _key: randomUUID() };
    const [first, second] = [await chosen(twice), await chosen(twice)];
    expect(second).toBe(first);
    expect(await batches()).toBe(before + 1);
  });

  it('is told beside the field why there is nothing to make, with what was typed still there', async () => {
    const answer = await caseworker.post('/brevkoersler', { ...ORIENTATION, q: 'Findes ikke' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Ingen forløb passer til søgningen.');
    expect(answer.html).toContain('value="Findes ikke"');
    const none = await caseworker.post('/brevkoersler', { ...ORIENTATION, kind: 'certificate' });
    expect(none.text).toContain('Søgningen finder 2 forløb, men i dem er der ingen af de breve at skrive.');
  });

  it('is refused a CPR number to search for', async () => {
    const answer = await caseworker.post('/brevkoersler', { ...ORIENTATION, q: '010190-1234' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Søg ikke på CPR-nummer');
  });

  it('is told what has become of it since, where it is started a second time', async () => {
    const path = await made();
    const again = await caseworker.post(`${path}/igangsaettelse`);
    expect(again.status).toBe(422);
    expect(again.text).toContain('Brevene kan ikke sættes i gang nu. Kørslen er »Færdig«.');
  });

  it('fetches the letters, and marks them as printed when they are', async () => {
    const path = await made();
    const pdf = await caseworker.get(`${path}/samlet?duplex=true`);
    expect(pdf.fileName).toMatch(/^BR-2026-\d{5}\.pdf$/);
    expect(pdf.cacheControl).toContain('no-store');
    const marked = await caseworker.post(`${path}/udskrivning`);
    expect(marked).toMatchObject({ status: 303, location: path });
    expect((await caseworker.get(path)).text).toContain('Alle breve er markeret som udskrevet.');
  });
});

describe('others', () => {
  it('among those who write letters see the batch and print it, and do not move it', async () => {
    const path = await chosen();
    const other = await PageClient.of(running, OTHER_CASEWORKER);
    const page = await other.get(path);
    expect(page.text).toContain('Det gør den, der valgte dem.');
    expect(page.text).not.toContain('Lav 2 breve');
    const started = await other.post(`${path}/igangsaettelse`);
    expect(started.status).toBe(422);
    expect(started.text).toContain('Kørslen er valgt af en anden');
  });

  it('who pay see the list, and make none', async () => {
    const payer = await PageClient.of(running, PAYER);
    expect((await payer.get('/brevkoersler')).text).not.toContain('Ny brevkørsel');
    expect((await payer.get('/brevkoersler/ny')).status).toBe(403);
  });

  it('choose from the letters of their own role alone', async () => {
    const consultant = await PageClient.of(running, CONSULTANT);
    const page = await consultant.get('/brevkoersler/ny');
    expect(page.text).toContain('Orientering til lederen');
    expect(page.text).toContain('Mine');
    expect((await consultant.post('/brevkoersler', { kind: 'grant-to-citizen' })).status).toBe(422);
  });
});
