import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { AgreementView } from '../../src/agreements/agreement.view.js';
import type { MeetingView } from '../../src/meetings/meeting.view.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { AppliedPair } from './applied-pair.js';
import { becomes, refusalsOf } from './pair.js';

jest.setTimeout(120_000);

let running: RunningApp;

beforeAll(async () => {
  running = await startApp({ now: '2026-02-02T09:00:00Z' });
  await becomes(running, 'union');
});
afterAll(() => running?.close());

it('a graduate writes an agreement with a mentor, meets five times in six months, and both evaluate', async () => {
  const pair = await AppliedPair.of(running, 'graduate');
  const proposal = await pair.propose();
  for (const one of [pair.mentor, pair.mentee])
    await one.make(`${proposal}/answers`, { says: 'yes', hasNoTie: true });
  const course = { purpose: 'At finde fodfæste', tasks: 'Sparring', firstDay: '2026-02-02' };
  const long = await pair.coordinator.post(`${proposal}/placement`, { ...course, lastDay: '2026-08-02' });
  expect(refusalsOf(long)).toEqual([
    'longer-than-the-scheme: Vælg en tidligere sidste dag. Forløbet varer 6 måneder. (FKI, Rammer og spilleregler, »Varighed og hyppighed«)',
  ]);
  await pair.begins(proposal, { firstDay: '2026-02-02', lastDay: '2026-08-01' });

  expect((await pair.met('2026-02-22')).status).toBe(201);
  const agreement = `${pair.at}/agreements/mentor-agreement`;
  await pair.mentee.put(agreement, { topics: 'Det første job på et museum' });
  const silent = await pair.mentee.post(`${agreement}/sending`);
  expect(refusalsOf(silent)).toEqual([
    'part-missing: Aftalen mangler »Emner, hvor mentors fortrolighed over for arbejdsgiveren kan komme i fare«. På det første møde udfylder mentor og mentee en mentoraftale. Den beskriver emnerne i forløbet og de emner, hvor mentors fortrolighed over for arbejdsgiveren kan komme i fare. (FKI, Rammer og spilleregler, »Varighed og hyppighed«)',
  ]);
  const whole = {
    topics: 'Det første job på et museum',
    confidentialityAtRisk: 'Kommende opslag på mit museum',
  };
  await pair.mentee.put(agreement, whole);
  await pair.mentee.make(`${agreement}/sending`);
  await pair.sign('mentor-agreement');
  const [agreed] = await pair.coordinator.read<AgreementView[]>(`${pair.at}/agreements`);
  expect(agreed).toMatchObject({
    status: 'in-force',
    signatures: [{ asParty: 'mentor' }, { asParty: 'mentee' }],
  });

  for (const day of ['2026-03-16', '2026-04-20', '2026-06-01', '2026-07-13'])
    expect((await pair.met(day, { form: 'phone' })).status).toBe(201);
  const meetings = await pair.coordinator.read<MeetingView[]>(`${pair.at}/meetings`);
  expect(meetings.filter(({ status }) => status === 'held')).toHaveLength(5);

  const longer = await pair.mentee.post(`${pair.at}/extensions`, { lastDay: '2026-09-01' });
  expect(refusalsOf(longer)).toEqual([
    expect.stringMatching(/^not-by-mutual-wish: .*\(FKI, Rammer og spilleregler, »Varighed og hyppighed«\)$/),
  ]);
  pair.on('2026-08-01');
  const { placement, evaluations } = await pair.evaluated('job');
  expect(placement.status).toBe('ended');
  expect(evaluations.evaluations).toHaveLength(2);
});
