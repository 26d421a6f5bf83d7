/** Letters of many cases at one click: chosen by search, looked through, made once each, printed in the order of the post. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type {
  BatchedLetterPage,
  LetterBatchView,
} from '../../../../src/cases/letters/batches/letter-batch.view.js';
import type { LetterView } from '../../../../src/letters/letter.view.js';
import type { ApiClient } from '../../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../../app/builders.js';
import { codes } from '../../../app/claim-steps.js';
import { filesIn, sumsThatDiffer } from '../../../app/files-in-pack.js';
import { CASEWORKER, OTHER_CASEWORKER } from '../../../app/staff.js';
import { type RunningApp, startApp } from '../../../app/start-app.js';
import { allAtOnce } from '../../../database/all-at-once.js';
import { ask } from '../../../database/ask.js';
import { readPdf } from '../../../pdf/read-pdf.js';
import { BATCHES, made, toMentees, untilMade } from './batch-steps.js';

jest.setTimeout(120_000);

const HOMES = [
  { name: 'Berta Ti', street: 'Åvej 10', postcode: '8000', city: 'Aarhus C' },
  { name: 'Carl Ni', street: 'Åvej 9', postcode: '8000', city: 'Aarhus C' },
  { name: 'Dora Syd', street: 'Bakken 1', postcode: '6000', city: 'Kolding' },
];

let running: RunningApp;
let caseworker: ApiClient;
let other: ApiClient;
let placements: ActivePlacement[];

beforeAll(async () => {
  running = await startApp();
  caseworker = await running.as(CASEWORKER);
  other = await running.as(OTHER_CASEWORKER);
  placements = [];
  for (const { name, street, postcode, city } of HOMES) {
    const placement = await aPlacement(running);
    placements.push(placement);
    await ask(
      running.urls.superuserUrl,
      `with m as (update mentees set name = '${name} Bunke' where id = '${placement.menteeId}')
       update mentee_particulars set street = '${street}', postcode = '${postcode}', city = '${city}'
       where mentee_id = '${placement.menteeId}'`,
    );
  }
});
afterAll(() => running?.close());

const choose = (input: object = toMentees('Bunke')): Promise<LetterBatchView> =>
  caseworker.make<LetterBatchView>(BATCHES, { again: true, ...input });

const lettersIn = async ({ id }: { id: string }) =>
  (await caseworker.read<BatchedLetterPage>(`${BATCHES}/${id}/letters`)).items;

const titlesOn = async (id: string, query = ''): Promise<string[][]> => {
  const pdf = await caseworker.get(`${BATCHES}/${id}/pdf${query}`);
  const { pages } = await readPdf(pdf.bytes);
  return pages.map(({ texts }) => texts.map(({ text }) => text));
};

/** The mentees in the order of the pages on which their names stand first. */
const orderOf = (pages: string[][]): string[] => {
  const text = pages.flat().join(' ');
  return HOMES.map(({ name }) => name.split(' ')[0] ?? '').toSorted(
    (a, b) => text.indexOf(a) - text.indexOf(b),
  );
};

describe('letters that are chosen', () => {
  it('are those of the cases that are found, and none is made yet', async () => {
    const batch = await choose();
    expect(batch).toMatchObject({
      status: 'chosen',
      reference: expect.stringMatching(/^BR-2026-\d{5}$/),
      letters: { waiting: 3, made: 0, failed: 0, leftOut: 0, writtenMeanwhile: 0 },
    });
    expect((await lettersIn(batch)).map(({ recipientName }) => recipientName)).toEqual(
      HOMES.map(({ name }) => `${name} Bunke`),
    );
    expect(await caseworker.read(`/api/placements/${placements[0]?.id}/letters`)).toEqual([]);
  });

  it('are all that are owed, where no kind is named', async () => {
    const { id } = await choose({ q: 'Bunke' });
    const kinds = (await lettersIn({ id })).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['grant-to-citizen', 'grant-to-company']));
  });

  it('are refused where there is none to write, and where too many cases are found', async () => {
    expect(codes(await caseworker.post(BATCHES, toMentees('Findes ikke')))).toEqual(['no-letters-to-write']);
    expect(codes(await caseworker.post(BATCHES, { kind: 'certificate', q: 'Bunke' }))).toEqual([
      'no-letters-to-write',
    ]);
  });

  it('may be left out one by one, and taken in again, until they are made', async () => {
    const { id } = await choose();
    const omission = (isLeftOut: boolean, position = 2) =>
      caseworker.post<LetterBatchView>(`${BATCHES}/${id}/letters/${position}/omission`, { isLeftOut });
    await omission(true, 1);
    await omission(true);
    await omission(true);
    expect((await omission(false)).body.letters).toMatchObject({ waiting: 2, leftOut: 1 });
    expect((await omission(true, 9)).status).toBe(404);

    expect((await made(running, caseworker, { id })).letters).toEqual({
      waiting: 0,
      made: 2,
      failed: 0,
      leftOut: 1,
      writtenMeanwhile: 0,
    });
    expect(codes(await caseworker.post(`${BATCHES}/${id}/letters/1/omission`, { isLeftOut: false }))).toEqual(
      ['letter-batch-status'],
    );
  });

  it('are dropped, and never made then', async () => {
    const { id } = await choose();
    await caseworker.make(`${BATCHES}/${id}/cancellation`);
    expect(codes(await caseworker.post(`${BATCHES}/${id}/start`))).toEqual(['letter-batch-status']);
    expect((await untilMade(running, caseworker, id)).status).toBe('dropped');
  });

  it('are not started where all are left out', async () => {
    const { id } = await choose(toMentees('Berta'));
    await caseworker.make(`${BATCHES}/${id}/letters/1/omission`, { isLeftOut: true });
    expect(codes(await caseworker.post(`${BATCHES}/${id}/start`))).toEqual(['letter-batch-is-empty']);
  });

  it('are started by whoever chose them, in whose name they go out', async () => {
    const { id } = await choose();
    expect(codes(await other.post(`${BATCHES}/${id}/start`))).toEqual(['letter-batch-of-another']);
  });
});

describe('letters that are made', () => {
  it('are one each, however often it is clicked', async () => {
    const { id } = await choose();
    const start = () => caseworker.post<LetterBatchView>(`${BATCHES}/${id}/start`);
    const answers = await allAtOnce(running, `letter_batches where id = '${id}'`, [start, start]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 422]);
    expect((await untilMade(running, caseworker, id)).letters).toMatchObject({ made: 3, waiting: 0 });
    for (const placement of placements) {
      expect(await caseworker.read(`/api/placements/${placement.id}/letters`)).toHaveLength(1);
    }
  });

  it('are those of the case that were written before, where they say the same', async () => {
    const first = await made(running, caseworker, await choose());
    const second = await made(running, caseworker, await choose());
    const idsOf = async (batch: LetterBatchView) => (await lettersIn(batch)).map(({ letterId }) => letterId);
    expect(await idsOf(second)).toEqual(await idsOf(first));
    expect(codes(await caseworker.post(BATCHES, toMentees('Bunke')))).toEqual(['no-letters-to-write']);
  });

  it('are not made, nor printed, a second time by a batch that was chosen before somebody else wrote them', async () => {
    const wanted = { kind: 'orientation-to-mentor', q: 'Bunke', again: false };
    const [first, second] = [await choose(wanted), await choose(wanted)];
    expect((await made(running, caseworker, first)).letters).toMatchObject({ made: 3 });
    const late = await made(running, caseworker, second);
    expect(late).toMatchObject({ status: 'made', letters: { made: 0, writtenMeanwhile: 3 } });
    expect((await caseworker.get(`${BATCHES}/${second.id}/pdf`)).status).toBe(404);
  });

  it('lie in the order of the post, by town, street and number as numbers', async () => {
    const { id } = await made(running, caseworker, await choose());
    expect(orderOf(await titlesOn(id))).toEqual(['Dora', 'Carl', 'Berta']);
  });

  it('begin on a sheet of their own where both sides are printed, after a sheet that parts them where one is asked for', async () => {
    const { id } = await made(running, caseworker, await choose());
    const plain = (await titlesOn(id)).length;
    const both = await titlesOn(id, '?duplex=true');
    expect(both.length % 2).toBe(0);
    const parted = await titlesOn(id, '?separators=true');
    expect(parted).toHaveLength(plain + 3);
    expect(parted[0]?.join(' ')).toMatch(/Brev 1 af 3.*Dora Syd Bunke/);
    const sheets = await titlesOn(id, '?separators=true&duplex=true');
    const begins = sheets.flatMap((texts, page) =>
      texts.join(' ').includes('Vores sagsnr') && texts.join(' ').includes('Side 1 af') ? [page] : [],
    );
    expect(begins.every((page) => page % 2 === 0)).toBe(true);
  });

  it('are packed each in a file of its own, byte for byte, with a list of them', async () => {
    const { id, reference } = await made(running, caseworker, await choose());
    const zip = await caseworker.get(`${BATCHES}/${id}/zip`);
    expect(zip.headers['content-disposition']).toContain(`${reference}.zip`);
    const files = await filesIn(zip.bytes);
    expect(sumsThatDiffer(files)).toEqual([]);
    const letters = await caseworker.read<LetterView[]>(`/api/placements/${placements[2]?.id}/letters`);
    const first = letters.find(({ kind }) => kind === 'orientation-to-mentee');
    const name = `breve/0001-${first?.caseReference}.pdf`;
    expect(files.get(name)).toEqual((await caseworker.get(`/api/letters/${first?.id}/pdf`)).bytes);
    expect(files.get('brevliste.csv')?.toString()).toMatch(
      /^\uFEFFNr\.;Fil;Sag;.*\r\n1;breve\/0001-LS.*Dora Syd Bunke/,
    );
    expect([...files.keys()].join()).not.toMatch(/Bunke|Dora/);
  });

  it('are not there to be fetched before one is made', async () => {
    const { id } = await choose();
    expect((await caseworker.get(`${BATCHES}/${id}/pdf`)).status).toBe(404);
    expect((await caseworker.get(`${BATCHES}/${id}/zip`)).status).toBe(404);
  });

  it('leave a trace: who took them, and whose cases were looked at', async () => {
    const { id } = await made(running, caseworker, await choose());
    const exportsOf = () =>
      ask<{ looks: number }>(
        running.urls.superuserUrl,
        `select count(*)::int as looks from access_log where how = 'export' and purpose = 'letter'`,
      );
    const [before] = await exportsOf();
    await caseworker.get(`${BATCHES}/${id}/pdf`);
    const [after] = await exportsOf();
    expect((after?.looks ?? 0) - (before?.looks ?? 0)).toBe(3);
    const events = await ask<{ what: string }>(
      running.urls.superuserUrl,
      `select what from audit_events where stream_id = '${id}' order by position`,
    );
    expect(events.map(({ what }) => what)).toEqual([
      'letter-batch.chosen',
      'letter-batch.started',
      'letter-batch.fetched',
    ]);
  });
});
