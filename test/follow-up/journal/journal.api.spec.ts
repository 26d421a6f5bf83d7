import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { JournalNotePage, JournalNoteView } from '../../../src/follow-up/journal/journal-note.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(60_000);

let running: RunningApp;
let placement: ActivePlacement;
let consultant: ApiClient;
let notes: string;

beforeAll(async () => {
  running = await startApp();
  placement = await aPlacement(running);
  consultant = await running.as(CONSULTANT);
  notes = `/api/placements/${placement.id}/journal-notes`;
});
afterAll(() => running?.close());

const NOTE = { happenedDay: '2026-11-02', toldBy: 'leader', text: 'Lederen ringede: Mads møder til tiden.' };

it('keeps what was told, by whom, when, and who wrote it', async () => {
  const note = await consultant.make<JournalNoteView>(notes, NOTE);

  expect(note).toMatchObject({
    ...NOTE,
    placementId: placement.id,
    authorName: 'Karla Konsulent',
    writtenAt: expect.stringContaining('2026-11-03T'),
    correctsId: null,
    correctedById: null,
  });
});

it('puts a note right by a new one that names it, once', async () => {
  const wrong = await consultant.make<JournalNoteView>(notes, { ...NOTE, text: 'Mads kom for sent' });
  const right = { ...NOTE, text: 'Det var en anden', correctsId: wrong.id };
  const correction = await consultant.make<JournalNoteView>(notes, right);
  const { items } = await consultant.read<JournalNotePage>(notes);

  expect(items.find(({ id }) => id === wrong.id)).toMatchObject({
    text: 'Mads kom for sent',
    correctedById: correction.id,
  });
  expect(codes(await consultant.post(notes, right))).toEqual(['corrected-already']);
});

it('puts right no note of another case', async () => {
  const other = await aPlacement(running);
  const note = await consultant.make<JournalNoteView>(notes, NOTE);
  const answer = await consultant.post(`/api/placements/${other.id}/journal-notes`, {
    ...NOTE,
    correctsId: note.id,
  });

  expect(codes(answer)).toEqual(['corrected-note-unknown']);
});

it('takes no day to come', async () => {
  expect(codes(await consultant.post(notes, { ...NOTE, happenedDay: '2026-11-04' }))).toEqual([
    'day-in-the-future',
  ]);
});

it('is read a page at a time, what was written last first', async () => {
  const caseworker = await running.as(CASEWORKER);
  const all = await caseworker.read<JournalNotePage>(notes);
  const first = await caseworker.read<JournalNotePage>(`${notes}?limit=1`);
  const second = await caseworker.read<JournalNotePage>(`${notes}?limit=1&cursor=${first.nextCursor}`);

  expect([...first.items, ...second.items]).toEqual(all.items.slice(0, 2));
});

it('is shown to no party, on the case or by itself', async () => {
  for (const email of [placement.leaderEmail, placement.mentorEmail]) {
    const party = await PageClient.of(running, email);
    expect((await party.get(`/forloeb/${placement.id}/journal`)).status).toBe(403);
    const page = await party.get(`/forloeb/${placement.id}`);
    expect([page.status, page.html.includes('møder til tiden'), page.html.includes('Journal')]).toEqual([
      200,
      false,
      false,
    ]);
  }
  const auditor = await PageClient.of(running, 'revisor@limstrup.example');
  const read = await auditor.get(`/forloeb/${placement.id}/journal`);
  expect(read.text).toContain('møder til tiden');
  expect(read.html).not.toContain('<textarea');
});
