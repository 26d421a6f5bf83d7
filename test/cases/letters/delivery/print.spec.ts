/** A letter is printed, and shows it; what is protected stands on the paper alone. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { DeliveryView } from '../../../../src/letters/deliveries/delivery.view.js';
import type { LetterView } from '../../../../src/letters/letter.view.js';
import type { ApiClient } from '../../../app/api-client.js';
import { ADDRESS, type ActivePlacement, aPlacement } from '../../../app/builders.js';
import { codes } from '../../../app/claim-steps.js';
import { PageClient } from '../../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../../app/staff.js';
import { type RunningApp, startApp } from '../../../app/start-app.js';
import { ask } from '../../../database/ask.js';
import { readPdf } from '../../../pdf/read-pdf.js';

jest.setTimeout(120_000);

const HIDDEN = 'Skjulestien 77';

let running: RunningApp;
let placement: ActivePlacement;
let caseworker: ApiClient;

beforeAll(async () => {
  running = await startApp();
  caseworker = await running.as(CASEWORKER);
});
afterAll(() => running?.close());
beforeEach(async () => {
  placement = await aPlacement(running);
});

const issue = (kind: string): Promise<LetterView> =>
  caseworker.make<LetterView>(`/api/placements/${placement.id}/letters`, { kind });

const hideAddress = () =>
  ask(
    running.urls.superuserUrl,
    `update mentee_particulars set address_protected = true, street = '${HIDDEN}'
     where mentee_id = '${placement.menteeId}'`,
  );

describe('a letter that is printed', () => {
  it('is marked once, and says so', async () => {
    const { id } = await issue('orientation-to-leader');
    const first = await caseworker.make<DeliveryView>(`/api/letters/${id}/deliveries`, { channel: 'print' });
    const second = await caseworker.make<DeliveryView>(`/api/letters/${id}/deliveries`, { channel: 'print' });
    expect(first).toMatchObject({ channel: 'print', status: 'sent', letterId: id });
    expect(second.id).toBe(first.id);
    expect(await caseworker.read(`/api/letters/${id}/deliveries`)).toHaveLength(1);
  });

  it('is marked by a click on the page of letters, which then says when', async () => {
    const { id } = await issue('orientation-to-leader');
    const page = await PageClient.of(running, CASEWORKER);
    const before = await page.get(`/forloeb/${placement.id}/breve`);
    expect(before.text).toMatch(/Ikke sendt\s*Markér som udskrevet/);
    await page.post(`/breve/${id}/udsendelser`, { channel: 'print' });
    const after = await page.get(`/forloeb/${placement.id}/breve`);
    expect(after.text).toContain('Udskrevet 03.11.2026');
    expect(after.text).not.toContain('Markér som udskrevet');
  });

  it('is marked by those who change the case alone', async () => {
    const { id } = await issue('orientation-to-leader');
    const asked = { channel: 'print' };
    expect((await placement.leader.post(`/api/letters/${id}/deliveries`, asked)).status).toBe(403);
    const coordinator = await running.as('koordinator@limstrup.example');
    expect(codes(await coordinator.post(`/api/letters/${id}/deliveries`, asked))).toEqual([
      'delivery-not-by-role',
    ]);
  });
});

describe('a protected address', () => {
  const print = (id: string, how: ApiClient) => how.post(`/api/letters/${id}/window-prints`);

  it('stands in the window of a page before the citizen’s own letter, each on sheets of its own', async () => {
    await hideAddress();
    const { id } = await issue('orientation-to-mentee');
    const answer = await print(id, caseworker);
    expect(answer.status).toBe(201);
    const { pages } = await readPdf(answer.bytes);
    expect(pages.length % 2).toBe(0);
    const window = pages[0]?.texts.find(({ text }) => text.includes(HIDDEN));
    expect(window?.x).toBeGreaterThan((20 * 72) / 25.4);
    expect(window?.y).toBeGreaterThan((45 * 72) / 25.4);
    expect(window?.y).toBeLessThan((80 * 72) / 25.4);
    expect(JSON.stringify(pages.slice(1).map(({ texts }) => texts))).not.toContain(HIDDEN);
    expect(pages[1]?.texts).toEqual([]);
  });

  it('is looked at by that, and noted with what for', async () => {
    await hideAddress();
    const { id } = await issue('orientation-to-mentee');
    await print(id, caseworker);
    const looks = await ask(
      running.urls.superuserUrl,
      `select how, subject_id as mentee from access_log where purpose = 'protected-address: udskrift af brev'
         and placement_id = '${placement.id}'`,
    );
    expect(looks).toEqual([{ how: 'api', mentee: placement.menteeId }]);
  });

  it('is kept nowhere but where it was', async () => {
    await hideAddress();
    const { id } = await issue('orientation-to-mentee');
    await caseworker.make(`/api/letters/${id}/deliveries`, { channel: 'print' });
    const page = await PageClient.of(running, CASEWORKER);
    expect((await page.post(`/breve/${id}/rudekuvert`, {})).html).toMatch(/^%PDF/);
    const kept = await caseworker.get(`/api/letters/${id}/pdf`);
    expect((await readPdf(kept.bytes)).text).not.toContain(HIDDEN);
    for (const table of [
      'letters',
      'letter_files',
      'letter_deliveries',
      'audit_events',
      'audit_event_facts',
      'access_log',
      'idempotency_keys',
    ]) {
      const found = await ask(
        running.urls.superuserUrl,
        `select from ${table} t where to_jsonb(t)::text like '%${HIDDEN}%'
           or to_jsonb(t)::text like '%${Buffer.from(HIDDEN).toString('hex')}%'`,
      );
      expect({ [table]: found }).toEqual({ [table]: [] });
    }
  });

  it('goes before no letter to a leader or a mentor', async () => {
    await hideAddress();
    for (const kind of ['orientation-to-leader', 'orientation-to-mentor']) {
      const { id } = await issue(kind);
      expect((await print(id, caseworker)).status).toBe(404);
    }
    const page = await PageClient.of(running, CASEWORKER);
    expect((await page.get(`/forloeb/${placement.id}/breve`)).text).not.toContain('beskyttede adresse');
  });

  it('is printed by those alone who may look at it', async () => {
    await hideAddress();
    const { id } = await issue('orientation-to-mentee');
    for (const role of [
      'revisor@limstrup.example',
      'oekonomi@limstrup.example',
      'koordinator@limstrup.example',
    ]) {
      expect((await print(id, await running.as(role))).status).toBe(403);
    }
    expect((await print(id, placement.leader)).status).toBe(403);
    expect((await print(id, await running.as(CONSULTANT))).status).toBe(201);
  });

  it('that is not protected stands in the letter itself', async () => {
    const { id } = await issue('orientation-to-mentee');
    expect(codes(await print(id, caseworker))).toEqual(['address-is-not-protected']);
    const kept = await caseworker.get(`/api/letters/${id}/pdf`);
    expect((await readPdf(kept.bytes)).text).toContain(ADDRESS.street);
  });
});
