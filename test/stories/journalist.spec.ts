import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { AgreementView } from '../../src/agreements/agreement.view.js';
import type { FirstContactAnswerView } from '../../src/meetings/first-contact/first-contact.view.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { AppliedPair } from './applied-pair.js';
import { becomes, refusalsOf } from './pair.js';

const TALKED_THROUGH = [
  'expectations',
  'ethics',
  'mutual-confidentiality',
  'topics',
  'frequency',
  'meeting-form',
  'when-a-meeting-must-move',
];

jest.setTimeout(120_000);

let running: RunningApp;

beforeAll(async () => {
  running = await startApp({ now: '2026-01-12T09:00:00Z' });
  await becomes(running, 'union');
});
afterAll(() => running?.close());

it('a journalist finds a mentor, meets once a month, goes on past the seven as both wish, and both evaluate', async () => {
  const pair = await AppliedPair.of(running, 'journalist');

  const early = await pair.coordinator.post('/api/proposals', pair.toPropose({ askFirst: 'mentee' }));
  expect(refusalsOf(early)).toEqual([
    'asked-out-of-order: Mentor skal spørges først. Mentee stilles først i forslag hos mentor. Siger mentor ja, stilles mentor i forslag hos mentee. (DJ, Rammer for mentorordning, indledningen)',
  ]);
  const proposal = await pair.propose();
  expect((await pair.mentee.get(proposal)).status).toBe(404);

  await pair.mentor.make(`${proposal}/answers`, { says: 'ask-more', text: 'Skriver Mads om kultur?' });
  await pair.coordinator.make(`${proposal}/replies`, { text: 'Ja, mest om musik' });
  await pair.mentor.make(`${proposal}/answers`, { says: 'yes', hasNoTie: true });
  await pair.mentee.make(`${proposal}/answers`, { says: 'yes', hasNoTie: true });
  await pair.begins(proposal, { firstDay: '2026-01-12', lastDay: '2026-08-11' });

  pair.on('2026-02-01');
  await pair.mentee.make(`${pair.at}/first-contact`, { contactDay: '2026-02-01' });
  const { firstContact } = await pair.mentor.read<FirstContactAnswerView>(`${pair.at}/first-contact`);
  expect(firstContact).toMatchObject({ dueDay: '2026-01-26', contactDay: '2026-02-01', daysLate: 6 });

  const agenda = { day: '2026-02-03', start: '16:00', minutes: 60, form: 'in-person' };
  const planned = await pair.mentee.make(`${pair.at}/meetings`, agenda);
  const meeting = `/api/meetings/${planned.id}`;
  await pair.mentee.put(`${meeting}/agenda`, { agenda: 'Hvordan sælger jeg en artikel?' });
  expect(await pair.mentor.read(`${meeting}/texts`)).toMatchObject({
    agenda: { agenda: 'Hvordan sælger jeg en artikel?' },
  });
  expect((await pair.coordinator.get(`${meeting}/texts`)).status).toBe(403);
  pair.on('2026-02-04');
  await pair.mentor.post(`${meeting}/holding`, { minutes: 75 });

  for (const one of [pair.mentee, pair.mentor]) await one.make(`${pair.at}/trying-out`, { goesOn: true });
  const talk = `${pair.at}/agreements/first-talk`;
  const undated = await pair.mentee.post(`${talk}/sending`);
  expect(refusalsOf(undated).at(-1)).toContain(
    '(DJ, Rammer for mentorordning, »Rammerne for det første møde«)',
  );
  await pair.mentee.put(talk, { talkedThrough: TALKED_THROUGH, talkedDay: '2026-02-03' });
  await pair.mentee.make(`${talk}/sending`);
  await pair.sign('first-talk');
  const [agreed] = await pair.mentor.read<AgreementView[]>(`${pair.at}/agreements`);
  expect(agreed).toMatchObject({ code: 'first-talk', status: 'in-force' });

  for (const day of ['2026-03-03', '2026-04-08', '2026-05-05', '2026-06-02', '2026-07-07', '2026-08-04'])
    expect((await pair.met(day)).status).toBe(201);

  const [wish, until] = [`${pair.at}/extensions`, { lastDay: '2026-10-11' }];
  await pair.mentee.make(wish, until);
  await pair.mentor.make(`${wish}/answer`, { ...until, goesOn: true });
  for (const day of ['2026-09-01', '2026-10-06']) expect((await pair.met(day)).status).toBe(201);

  pair.on('2026-10-11');
  const { placement, evaluations } = await pair.evaluated('job');
  expect(placement).toMatchObject({ status: 'ended', lastDay: '2026-10-11' });
  expect(evaluations.evaluations.map(({ authorRole }) => authorRole).toSorted()).toEqual([
    'mentee',
    'mentor',
  ]);
  expect(evaluations.course).toMatchObject([{ goal: 'reached' }]);
});
