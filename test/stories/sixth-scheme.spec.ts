import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { PublishSchemes } from '../../src/schemes/publish-schemes.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { AppliedPair } from './applied-pair.js';
import { becomes, refusalsOf } from './pair.js';

jest.setTimeout(120_000);

/** Nurses who are new in a region: nobody has written a line of code for them. */
const NURSES = `
code: nurse
name: Nye sygeplejersker
organiser: Limstrup Sygeplejeforening
onFor: [union]
validFrom: '2026-01-01'

rules:
  menteeRecord: { value: [], strength: must, source: organiser, says: Kun navn og kontakt registreres. }
  mentorPickedBy: { value: organiser, strength: must, source: organiser, says: Foreningen finder parret. }
  proposalOrder:
    value: [mentee, mentor]
    strength: must
    source: Foreningens regler, § 2
    says: Den nye sygeplejerske vælger først.
  duration:
    value: { least: 3, most: 3 }
    strength: must
    source: Foreningens regler, § 3
    says: Et forløb varer højst 3 måneder.
  firstContact:
    value: { by: mentor, withinDays: 5 }
    strength: default
    source: Foreningens regler, § 4
    says: Mentor ringer inden 5 dage.
  meetings:
    value: { inAll: { least: 2, most: 6 } }
    strength: default
    source: Foreningens regler, § 5
    says: I mødes 2-6 gange.
  concernReaders: { value: [coordinator], strength: must, source: organiser, says: Koordinatoren læser det. }
  paysForHours: { value: false, strength: must, source: organiser, says: Det er frivilligt. }

agreements:
  - code: handshake
    title: Det giver I hånd på
    form: document
    at: before-start
    parties: [mentor, mentee, organiser]
    parts: [goal, frequency]
    strength: must
    source: Foreningens regler, § 6
    says: Alle tre aftaler mål og hyppighed, før I begynder.

declaration:
  strength: must
  source: Foreningens regler, § 7
  says: Mentor lover at tie.
  text: Jeg fortæller ikke andre, hvad jeg hører som mentor.

gates: [mentor, declaration, agreements]
`;

let running: RunningApp;
let folder: string;

beforeAll(async () => {
  running = await startApp({ now: '2026-02-02T09:00:00Z' });
  await becomes(running, 'union');
  folder = await mkdtemp(join(tmpdir(), 'schemes-'));
  await writeFile(join(folder, 'nurse.yaml'), NURSES);
  await running.app.get(PublishSchemes).run(folder);
});
afterAll(async () => {
  await running?.close();
  await rm(folder, { recursive: true, force: true });
});

it('a sixth scheme runs from its file alone: the order, the length, the declaration and the agreement are its own', async () => {
  const pair = await AppliedPair.of(running, 'nurse');
  const { coordinator, mentor, mentee } = pair;

  const early = await coordinator.post('/api/proposals', pair.toPropose({ askFirst: 'mentor' }));
  expect(refusalsOf(early)).toEqual([
    'asked-out-of-order: Mentee skal spørges først. Den nye sygeplejerske vælger først. (Foreningens regler, § 2)',
  ]);
  const proposal = await pair.propose();
  expect((await mentor.get(proposal)).status).toBe(404);
  for (const one of [mentee, mentor]) await one.make(`${proposal}/answers`, { says: 'yes', hasNoTie: true });

  const days = { firstDay: '2026-02-02', lastDay: '2026-05-02' };
  const course = { purpose: 'At falde til', tasks: 'At vise rundt', ...days };
  expect(refusalsOf(await coordinator.post(`${proposal}/placement`, course))).toEqual([
    'longer-than-the-scheme: Vælg en tidligere sidste dag. Et forløb varer højst 3 måneder. (Foreningens regler, § 3)',
  ]);
  await pair.becomesACourse(proposal, { ...days, lastDay: '2026-05-01' });

  expect(
    refusalsOf(await coordinator.post(`${pair.at}/activation`)).map((said) => said.split(':')[0]),
  ).toEqual(['not-ready', 'not-ready']);
  await mentor.make(`${pair.at}/declaration`);
  const handshake = `${pair.at}/agreements/handshake`;
  expect(refusalsOf(await coordinator.post(`${handshake}/sending`))).toEqual([
    expect.stringMatching(/^part-missing: .* \(Foreningens regler, § 6\)$/),
  ]);
  await coordinator.put(handshake, { frequency: 'Hver tredje uge' });
  await coordinator.make(`${handshake}/sending`);
  for (const one of [coordinator, mentor, mentee]) await one.make(`${handshake}/signature`);
  await coordinator.make(`${pair.at}/activation`);

  expect(await mentee.read(`${pair.at}/first-contact`)).toMatchObject({
    firstContact: { by: 'mentor', dueDay: '2026-02-07' },
  });
  for (const day of ['2026-02-05', '2026-03-05']) expect((await pair.met(day)).status).toBe(201);
  pair.on('2026-05-01');
  const { placement, evaluations } = await pair.evaluated('job');
  expect(placement.status).toBe('ended');
  expect(evaluations.evaluations).toHaveLength(2);
});
