import { jest } from '@jest/globals';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes, work } from '../../app/claim-steps.js';
import { anOutsider, type Outsider, priced, submittedBy } from '../../app/outside-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { setWindow } from '../window/window-steps.js';

jest.setTimeout(120_000);

const DUE = 'sende timerne for oktober 2026 senest 10.11.2026.';
const MONTH = { month: '2026-10', because: 'Jeg har været syg' };

let running: RunningApp;
let placement: ActivePlacement;
let outsider: Outsider;

beforeAll(async () => {
  running = await startApp({ now: '2026-10-20T09:00:00Z' });
  await setWindow(running);
});
afterAll(() => running?.close());
beforeEach(async () => {
  running.clock.set('2026-11-03T09:00:00Z');
  placement = await aPlacement(running);
  outsider = await anOutsider(running, placement, 'external-consultant', '2026-10-15');
  await priced(running, placement, 'fee', '2026-10-15');
});

const textOf = async (email: string, address: string) =>
  (await (await PageClient.of(running, email)).get(address)).text;

async function worked(day: string): Promise<void> {
  const entry = { day, start: '08:00', minutes: 60, activity: 'job-training' };
  await outsider.client.make(`/api/placements/${placement.id}/time-entries`, entry);
}

it('asks the mentor for a month when it is over, on the case and the front page, until it is sent', async () => {
  await worked('2026-10-20');
  await worked('2026-11-02');
  const here = `/forloeb/${placement.id}`;
  expect(await textOf(outsider.email, here)).toContain(`Du skal ${DUE}`);
  const start = await (await PageClient.of(running, outsider.email)).get('/uge');
  expect(start.text).toContain(`Du skal ${DUE}`);
  expect(start.html).toContain(`href="${here}/timer?maaned=2026-10"`);
  expect(start.text).not.toContain('november 2026 senest');
  expect(await textOf(CONSULTANT, here)).toContain(`Mentoren skal ${DUE}`);
  expect(await textOf(placement.leaderEmail, here)).toContain(`Mentoren skal ${DUE}`);

  await submittedBy(placement, outsider, '2026-10-21', 30);
  expect(await textOf(outsider.email, '/uge')).not.toContain(DUE);
  expect(await textOf(CONSULTANT, here)).not.toContain('Mentoren skal sende');
});

it('asks whoever was replaced for their own hours, and not the next mentor', async () => {
  await worked('2026-10-16');
  const next = await anOutsider(running, placement, 'external-consultant', '2026-10-20');
  expect(await textOf(outsider.email, '/uge')).toContain(`Du skal ${DUE}`);
  expect(await textOf(next.email, '/uge')).not.toContain(DUE);
  expect(await textOf(CONSULTANT, `/forloeb/${placement.id}`)).toContain(`Mentoren skal ${DUE}`);
});

it('asks for no month that is too late, and for none of the workplace’s own mentor', async () => {
  await worked('2026-10-20');
  running.clock.set('2026-12-01T09:00:00Z');
  expect(await textOf(outsider.email, '/uge')).not.toContain('sende timerne for oktober');
  running.clock.set('2026-11-03T09:00:00Z');
  const other = await aPlacement(running);
  await work(other, '2026-10-06', 60);
  expect(await textOf(other.mentorEmail, '/uge')).not.toContain(DUE);
});

describe('more time', () => {
  it('is asked for by the mentor on the page of the window, and answered', async () => {
    await worked('2026-10-20');
    const mentor = await PageClient.of(running, outsider.email);
    const window = `/forloeb/${placement.id}/frist`;
    const link = await mentor.get(`/forloeb/${placement.id}/timer?maaned=2026-10`);
    expect(link.html).toContain(`href="${window}?maaned=2026-10"`);
    expect((await mentor.get(`${window}?maaned=2026-10`)).text).toContain('Bed om udsættelse');
    expect((await mentor.post(`${window}/oenske`, MONTH)).status).toBe(303);
    expect((await mentor.get(`${window}?maaned=2026-10`)).text).toContain('venter på svar');

    const caseworker = await running.as(CASEWORKER);
    const { postponements } = await caseworker.read<{ postponements: { id: string }[] }>(
      `/api/placements/${placement.id}/claim-window?month=2026-10`,
    );
    const answer = { outcome: 'granted', lastDay: '2026-12-18' };
    await caseworker.make(`/api/claim-postponements/${postponements[0]?.id}/answer`, answer);
    running.clock.set('2026-12-10T09:00:00Z');
    expect(await textOf(outsider.email, '/uge')).toContain('sende timerne for oktober 2026');
  });

  it('is asked for with a reason that no other who may claim the month reads', async () => {
    await worked('2026-10-20');
    await outsider.client.make(`/api/placements/${placement.id}/claim-postponements`, MONTH);
    const window = `/forloeb/${placement.id}/frist?maaned=2026-10`;
    expect(await textOf(placement.leaderEmail, window)).toContain('venter på svar');
    expect(await textOf(placement.leaderEmail, window)).not.toContain(MONTH.because);
    expect(await textOf(outsider.email, window)).toContain(MONTH.because);
    expect(await textOf(CASEWORKER, window)).toContain(MONTH.because);
  });

  it('is asked for by whoever claims the month, and by nobody else', async () => {
    const other = await aPlacement(running);
    const at = (id: string) => `/api/placements/${id}/claim-postponements`;
    expect(codes(await other.mentor.post(at(other.id), MONTH))).toEqual(['claimed-by-the-workplace']);
    expect((await other.leader.post(at(other.id), MONTH)).status).toBe(201);
    const theirs = await aPlacement(running);
    const first = await anOutsider(running, theirs, 'external-consultant', '2026-10-01');
    expect(codes(await theirs.leader.post(at(theirs.id), MONTH))).toEqual(['claimed-by-the-mentor']);
    expect((await first.client.post(at(theirs.id), MONTH)).status).toBe(201);
    expect((await outsider.client.post(at(theirs.id), MONTH)).status).toBe(404);
  });

  it('is offered to those alone from whom it is taken', async () => {
    const theirs = await aPlacement(running);
    const first = await anOutsider(running, theirs, 'external-consultant', '2026-10-01');
    const window = (id: string, month = '2026-10') => `/forloeb/${id}/frist?maaned=${month}`;
    const ASK = 'Bed om udsættelse';
    expect(await textOf(theirs.leaderEmail, window(theirs.id))).not.toContain(ASK);
    expect(await textOf(first.email, window(theirs.id))).toContain(ASK);
    const other = await aPlacement(running);
    expect(await textOf(other.leaderEmail, window(other.id))).toContain(ASK);
    expect(await textOf(other.mentorEmail, window(other.id))).not.toContain(ASK);

    expect(await textOf(other.leaderEmail, window(other.id, '2026-12'))).not.toContain(ASK);
    expect(await textOf(CASEWORKER, window(other.id))).toContain('Udsæt fristen');
    expect(await textOf(CASEWORKER, window(other.id, '2026-12'))).not.toContain('Udsæt fristen');
  });
});
