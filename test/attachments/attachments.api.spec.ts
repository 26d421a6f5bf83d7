import type { AttachmentView } from '../../src/attachments/attachment.view.js';
import type { ClaimView } from '../../src/claims/claim.view.js';
import type { Problem } from '../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { codes, work } from '../app/claim-steps.js';
import { multipart, PDF } from '../app/papers.js';
import { CASEWORKER, CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';

const SHEET = { kind: 'monthly-sheet', signedDay: '2026-10-31' };

let running: RunningApp;
let own: ActivePlacement;
let other: ActivePlacement;

beforeAll(async () => {
  running = await startApp();
  own = await aPlacement(running);
  other = await aPlacement(running);
});
afterAll(() => running?.close());

const path = ({ id }: ActivePlacement) => `/api/placements/${id}/attachments`;
const papersOf = async ({ id }: ActivePlacement) =>
  (
    await ask(
      running.urls.superuserUrl,
      `select id from attachments where placement_id = '${id}' and kind <> 'agreement'`,
    )
  ).length;

describe('papers over the API', () => {
  it('are added, listed and fetched as they were, by those who may see them', async () => {
    const consultant = await running.as(CONSULTANT);
    const added = await own.leader.upload<AttachmentView>(path(own), SHEET, PDF);
    const agreement = await consultant.upload<AttachmentView>(
      path(own),
      { ...SHEET, kind: 'agreement' },
      PDF,
    );

    expect([added.status, agreement.status]).toEqual([201, 201]);
    expect(added.body).toMatchObject({ ...SHEET, mediaType: 'application/pdf', sizeBytes: PDF.length });
    const idsFor = async (client: typeof consultant) =>
      (await client.read<AttachmentView[]>(path(own))).map(({ id }) => id);
    expect(await idsFor(consultant)).toEqual(expect.arrayContaining([added.body.id, agreement.body.id]));
    expect(await idsFor(own.leader)).toEqual([added.body.id]);

    const file = await own.leader.get(`/api/attachments/${added.body.id}/file`);
    expect(file.bytes).toEqual(PDF);
    expect(file.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(
        /^attachment; filename="[\w-]+-maanedsark-2026-10-31\.pdf"$/,
      ),
      'content-security-policy': "sandbox; default-src 'none'",
    });
    expect((await own.leader.get(`/api/attachments/${agreement.body.id}/file`)).status).toBe(404);
    expect((await other.leader.get(`/api/attachments/${added.body.id}/file`)).status).toBe(404);
    expect((await other.leader.get(path(own))).status).toBe(404);
    expect((await other.leader.upload(path(own), SHEET, PDF)).status).toBe(404);
    expect((await own.leader.upload(path(own), { ...SHEET, kind: 'other' }, PDF)).status).toBe(403);
  });

  it('let a leader bring a payslip, for those alone who check what the mentor costs', async () => {
    const payslip = { kind: 'payslip', signedDay: '2026-10-31' };
    const placement = await aPlacement(running);
    const { body } = await placement.leader.upload<AttachmentView>(path(placement), payslip, PDF);
    const fetchedBy = async (email: string, { id } = body) =>
      (await (await running.as(email)).get(`/api/attachments/${id}/file`)).status;

    expect(await fetchedBy(placement.leaderEmail)).toBe(200);
    for (const who of [CONSULTANT, CASEWORKER, 'revisor@limstrup.example']) {
      expect(await fetchedBy(who)).toBe(200);
    }
    for (const who of ['oekonomi@limstrup.example', 'koordinator@limstrup.example', own.leaderEmail]) {
      expect(await fetchedBy(who)).toBe(404);
    }
    const consultants = await (
      await running.as(CONSULTANT)
    ).upload<AttachmentView>(path(placement), payslip, PDF);
    expect(await fetchedBy(placement.leaderEmail, consultants.body)).toBe(404);
    const file = await placement.leader.get(`/api/attachments/${body.id}/file`);
    expect(file.headers['content-disposition']).toMatch(/-loenseddel-2026-10-31\.pdf"$/);
  });

  it.each<[string, Record<string, string>, Buffer | null, string[]]>([
    ['no file', SHEET, null, ['no-file']],
    ['an empty file', SHEET, Buffer.alloc(0), ['file-empty']],
    ['a text', SHEET, Buffer.from('Jeg er en tekst'), ['file-type-unknown']],
    ['more than 10 MB', SHEET, Buffer.alloc(10 * 1024 * 1024 + 1), ['file-too-large']],
    ['a day ahead', { ...SHEET, signedDay: '2026-11-04' }, PDF, ['signed-day-ahead']],
    ['a day that is none', { ...SHEET, signedDay: '31.10.2026' }, PDF, ['day']],
    ['an unknown kind', { ...SHEET, kind: 'selfie' }, PDF, ['choice']],
    ['a field too many', { ...SHEET, uploadedBy: 'somebody else' }, PDF, ['unknown-field']],
    ['nothing said', {}, PDF, ['choice', 'day']],
  ])('are refused as problem details: %s', async (_, fields, file, expected) => {
    const before = await papersOf(own);
    const answer = await own.leader.upload(path(own), fields, file);

    expect([answer.status, answer.type]).toEqual([422, 'application/problem+json']);
    expect(codes(answer)).toEqual(expected);
    expect(await papersOf(own)).toBe(before);
  });

  it('are refused where the body is no form, or breaks off', async () => {
    expect((await own.leader.post(path(own), SHEET)).status).toBe(422);
    const { payload, contentType } = await multipart(SHEET, PDF);
    for (const [body, type] of [
      [payload.subarray(0, -40), contentType],
      [Buffer.from('x'), contentType],
      [payload, 'multipart/form-data'],
      [payload, 'text/plain'],
    ] as const) {
      const { status, type: answered } = await own.leader.ask<Problem>('POST', path(own), body, {
        'content-type': type,
      });
      expect({ type, isRefused: status >= 400 && status < 500, answered }).toEqual({
        type,
        isRefused: true,
        answered: 'application/problem+json',
      });
    }
  });

  it('are added once under a key, and the key is for that file alone', async () => {
    const once = (file: Buffer) =>
      other.leader.upload<AttachmentView>(path(other), SHEET, file, { 'idempotency-key': 'sheet' });
    const [first, second] = [await once(PDF), await once(PDF)];

    expect(second.body.id).toBe(first.body.id);
    expect(await papersOf(other)).toBe(1);
    expect((await once(Buffer.concat([PDF.subarray(0, 9), PDF.subarray(9)]))).status).toBe(201);
    expect((await once(Buffer.from(PDF.toString().replace('1.7', '1.6')))).status).toBe(409);
  });
});

describe('a month on paper over the API', () => {
  it('is claimed once, and says what is wrong by code and field', async () => {
    const placement = await aPlacement(running);
    await work(placement, '2026-10-06', 450);
    const caseworker = await running.as(CASEWORKER);
    const sheets = `/api/placements/${placement.id}/paper-sheets`;
    const paper = {
      month: '2026-10',
      signedBy: placement.leaderId,
      signedDay: '2026-10-31',
      total: '7,5',
      because: 'other',
      words: 'Lederen er på sygehuset',
    };
    const send = (fields = {}, headers = {}) =>
      caseworker.upload<{ claimId: string } & Problem>(sheets, { ...paper, ...fields }, PDF, headers);

    const wrong = await send({ total: '7:00', signedDay: '2026-10-05' });
    expect(wrong.body.errors).toMatchObject([
      { code: 'signed-before-the-last-hour', field: 'signedDay', facts: { lastDay: '2026-10-06' } },
      { code: 'total-differs', field: 'total', facts: { onPaper: 420, written: 450 } },
    ]);
    expect(codes(await send({ total: 'mange', month: 'oktober' }))).toEqual(['month', 'total']);
    const [first, second] = [
      await send({}, { 'idempotency-key': 'october' }),
      await send({}, { 'idempotency-key': 'october' }),
    ];
    expect([first.status, second.body.claimId]).toEqual([201, first.body.claimId]);

    const claim = await caseworker.read<ClaimView>(`/api/claims/${first.body.claimId}`);
    expect(claim).toMatchObject({
      status: 'submitted',
      amountOre: 185993,
      declaredOnPaper: {
        signedBy: placement.leaderId,
        signedDay: '2026-10-31',
        receivedDay: '2026-11-03',
        because: 'other',
        words: 'Lederen er på sygehuset',
      },
    });
    const decision = { lines: claim.lines.map(({ id }) => ({ id, outcome: 'approved' })) };
    expect(codes(await caseworker.post(`/api/claims/${claim.id}/decision`, decision))).toEqual(['own-claim']);
    expect((await placement.leader.upload(sheets, paper, PDF)).status).toBe(403);
  });
});
