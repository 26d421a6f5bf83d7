import { jest } from '@jest/globals';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { proposed } from '../../app/correction-steps.js';
import { PageClient } from '../../app/page-client.js';
import { approvedClaim, exportedRun, readyToPay } from '../../app/payment-steps.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { filesIn, sumsThatDiffer } from '../../app/files-in-pack.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(120_000);

let running: RunningApp;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp();
  await readyToPay(running);
  placement = await aPlacement(running);
  const claim = await approvedClaim(running, placement, { minutes: 450 });
  await exportedRun(running);
  await proposed(await running.as(CONSULTANT), claim, { minutes: 60 });
  const letter = { kind: 'orientation-to-leader' };
  await (await running.as(CASEWORKER)).make(`/api/placements/${placement.id}/letters`, letter);
});
afterAll(() => running?.close());

async function packed(): Promise<Map<string, Buffer>> {
  const caseworker = await running.as(CASEWORKER);
  return filesIn((await caseworker.get(`/api/placements/${placement.id}/audit-pack`)).bytes);
}

describe('the audit pack of a case', () => {
  it('holds the summary, the arithmetic, the events, the letters as sent, and how to check them', async () => {
    const files = await packed();

    expect([...files.keys()].filter((name) => !name.startsWith('bilag/'))).toEqual([
      'oversigt.pdf',
      'regnestykker.csv',
      'reguleringer.csv',
      'haendelser.csv',
      'breve/1-orientation-to-leader.pdf',
      'LAES-MIG.txt',
      'SHA256SUMS',
    ]);
    expect(files.get('oversigt.pdf')?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(files.get('regnestykker.csv')?.toString()).toContain('2026-10;450;24799;;24799;185993;approved;');
    expect(files.get('reguleringer.csv')?.toString()).toContain(';450;24799;185993;60;24799;24799');
    expect(files.get('haendelser.csv')?.toString()).toContain('Et krav blev godkendt');
    const [letter] = await ask<{ pdf: Buffer }>(running.urls.superuserUrl, 'select pdf from letter_files');
    expect(files.get('breve/1-orientation-to-leader.pdf')?.equals(letter?.pdf ?? Buffer.alloc(0))).toBe(true);
    expect(files.get('LAES-MIG.txt')?.toString()).toContain('sha256sum -c SHA256SUMS');
  });

  it('has a digest of each file, which a changed file no longer has', async () => {
    const files = await packed();
    expect(sumsThatDiffer(files)).toEqual([]);
    files.set('haendelser.csv', Buffer.from('noget andet'));
    expect(sumsThatDiffer(files)).toEqual(['haendelser.csv']);
  });

  it('names no citizen outside the letters, and is written down as a look and an event', async () => {
    const files = await packed();
    for (const name of ['regnestykker.csv', 'reguleringer.csv', 'haendelser.csv']) {
      expect(files.get(name)?.toString()).not.toContain('Mads Mentee');
    }
    const looks = await ask(running.urls.superuserUrl, `select 1 from access_log where how = 'export'`);
    const events = await ask(
      running.urls.superuserUrl,
      `select 1 from audit_events where what = 'case.packed'`,
    );
    expect(looks.length).toBeGreaterThan(0);
    expect(events).toHaveLength(looks.length);
  });

  it('is fetched from the page of events, by caseworkers and auditors', async () => {
    const caseworker = await PageClient.of(running, CASEWORKER);
    const { html } = await caseworker.get(`/forloeb/${placement.id}/haendelser`);
    expect(html).toContain(`/forloeb/${placement.id}/revisionspakke`);
    expect((await caseworker.get(`/forloeb/${placement.id}/revisionspakke`)).status).toBe(200);
    const consultant = await running.as(CONSULTANT);
    expect((await consultant.get(`/api/placements/${placement.id}/audit-pack`)).status).toBe(403);
  });
});
