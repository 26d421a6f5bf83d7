import { jest } from '@jest/globals';
import type { ComplaintView } from '../../../src/follow-up/complaints/complaint.view.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { menteeSignsIn } from '../../app/signs-in.js';
import { CASEWORKER, CONSULTANT, OTHER_CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { allAtOnce } from '../../database/all-at-once.js';
import { ask } from '../../database/ask.js';
import { claimToHear, refuse } from '../../hearings/hearing-steps.js';

jest.setTimeout(120_000);

const NOW = '2026-11-03T09:00:00Z';
const UPHELD = { outcome: 'upheld', reassessment: 'Vagtplanen er klar' };

let running: RunningApp;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp({ now: NOW });
});
afterAll(() => running.close());
beforeEach(async () => {
  running.clock.set(NOW);
  placement = await aPlacement(running);
});

/** A refused claim, by the caseworker. */
const refused = async () => {
  const claim = await claimToHear(placement);
  await refuse(running, claim, { knows: true });
  return claim;
};
const complained = async (): Promise<ComplaintView> => {
  const { id } = await refused();
  return placement.leader.make(`/api/claims/${id}/complaint`, { text: 'Timerne er rigtige' });
};
const as = (email: string) => running.as(email);

describe('a complaint', () => {
  it('is sent by the leader, reassessed by another than the decider, and goes to the board and back', async () => {
    const { id, ...complaint } = await complained();
    expect(complaint).toMatchObject({ status: 'received', dueDay: '2026-12-01', isLate: false });
    const at = `/api/complaints/${id}`;
    const decider = await as(CASEWORKER);
    expect(codes(await decider.post(`${at}/reassessment`, UPHELD))).toEqual(['own-decision']);

    const other = await as(OTHER_CASEWORKER);
    expect(await other.make(`${at}/reassessment`, UPHELD)).toMatchObject({ status: 'upheld' });
    expect(codes(await other.post(`${at}/reassessment`, UPHELD))).toEqual(['complaint-status']);
    expect(await other.make(`${at}/forwarding`, { day: '2026-11-03' })).toMatchObject({
      status: 'forwarded',
    });
    const answer = { outcome: 'confirmed', day: '2026-11-03', words: 'Stadfæstet' };
    expect(await other.make(`${at}/board-answer`, answer)).toMatchObject({ status: 'closed' });
    expect(await placement.leader.read(at)).toMatchObject({ boardOutcome: 'confirmed' });
  });

  it('is not sent twice, nor of what is not decided, nor read by others', async () => {
    const claim = await claimToHear(placement);
    const path = `/api/claims/${claim.id}/complaint`;
    expect(codes(await placement.leader.post(path, { text: 'Nej' }))).toEqual(['nothing-decided']);
    await refuse(running, claim, { knows: true });
    const { id } = await placement.leader.make(path, { text: 'Nej' });
    expect(codes(await placement.leader.post(path, { text: 'Nej' }))).toEqual(['complaint-open']);
    const { leader: stranger } = await aPlacement(running);
    expect((await stranger.get(`/api/complaints/${id}`)).status).toBe(404);
  });

  it('came in time on the last day, and too late on the day after', async () => {
    const register = async (day: string) => {
      placement = await aPlacement(running);
      const claim = await refused();
      running.clock.set(`${day}T09:00:00Z`);
      const consultant = await as(CONSULTANT);
      const received = { receivedWay: 'letter', receivedDay: day, text: 'Nej' };
      const made = await consultant.make<ComplaintView>(
        `/api/claims/${claim.id}/received-complaint`,
        received,
      );
      running.clock.set(NOW);
      return made;
    };
    expect(await register('2026-12-01')).toMatchObject({ lastDay: '2026-12-01', isLate: false });
    const late = await register('2026-12-02');
    expect(late.isLate).toBe(true);

    running.clock.set('2026-12-02T09:00:00Z');
    const other = await as(OTHER_CASEWORKER);
    const at = `/api/complaints/${late.id}`;
    expect(codes(await other.post(`${at}/reassessment`, UPHELD))).toEqual(['dispensation-missing']);
    const rejected = await other.make(`${at}/rejection`, { words: 'Den kom en dag for sent' });
    expect(rejected).toMatchObject({ status: 'closed', closedBecause: 'too-late' });
  });

  it('is registered on a Sunday, and the last day is then the Monday', async () => {
    running.clock.set('2026-11-01T09:00:00Z');
    placement = await aPlacement(running);
    const claim = await refused();
    running.clock.set('2026-11-30T09:00:00Z');
    const leader = await as(placement.leaderEmail);
    const made = await leader.make<ComplaintView>(`/api/claims/${claim.id}/complaint`, { text: 'Nej' });
    expect(made).toMatchObject({ lastDay: '2026-11-30', isLate: false });
  });

  it('of a grant is the mentee’s, and no leader’s', async () => {
    const mentee = await as(await menteeSignsIn(running, placement.menteeId));
    const path = `/api/grants/${placement.grantId}/complaint`;
    expect((await placement.leader.post(path, { text: 'Nej' })).status).toBe(403);
    const made = await mentee.make<ComplaintView>(path, { text: 'Det er for få timer' });
    expect(made).toMatchObject({ party: 'mentee', ofDecision: 'grant-granted' });
    expect((await placement.leader.get(`/api/complaints/${made.id}`)).status).toBe(404);
  });
});

it('of two who reassess at once, one does', async () => {
  const { id } = await complained();
  const other = await as(OTHER_CASEWORKER);
  const send = () => other.post(`/api/complaints/${id}/reassessment`, UPHELD);
  const [first, second] = await allAtOnce(running, `complaints where id = '${id}'`, [send, send]);
  expect([first?.status, second && codes(second)]).toEqual([201, ['complaint-status']]);
});

it('is kept by the database too: nobody reassesses their own decision, and no move is left out', async () => {
  const { id } = await complained();
  const update = (set: string) =>
    ask(running.urls.superuserUrl, `update complaints set ${set} where id = '${id}'`);
  const own = update(
    `status = 'upheld', reassessed_by = decided_by, reassessed_at = now(), reassessment = 'Ja'`,
  );
  await expect(own).rejects.toMatchObject({ constraint: 'nobody_reassesses_their_own_decision' });
  await expect(update(`status = 'forwarded'`)).rejects.toMatchObject({
    constraint: 'complaints_move_lawfully',
  });
});

describe('on the pages', () => {
  it('a leader complains from the decision, and a colleague finds and reassesses it', async () => {
    const { id } = await refused();
    const leader = await PageClient.of(running, placement.leaderEmail);
    const { text } = await leader.get(`/krav/${id}`);
    expect(text).toContain('Er du uenig, kan du klage senest 1. december 2026');
    expect(text).toContain('Loven siger ikke klart');
    const form = `/krav/${id}/klage`;
    expect((await leader.get(form)).text).toContain('En klage stopper ikke en udbetaling');
    expect((await leader.post(form, { text: '' })).status).toBe(422);
    const { location = '' } = await leader.post(form, { text: 'Timerne er rigtige' });
    expect(location).toMatch(/^\/klager\//);
    expect((await leader.get(location)).text).toContain('Vi svarer senest 1. december 2026.');

    const decider = await PageClient.of(running, CASEWORKER);
    expect((await decider.get(location)).text).toContain('En anden skal genvurdere den.');
    const other = await PageClient.of(running, OTHER_CASEWORKER);
    expect((await other.get('/klager')).text).toContain('Genvurdér senest 1. december 2026 (om 28 dage)');
    const { version } = await other.get(location);
    const wrong = await other.post(`${location}/genvurdering`, { version, outcome: 'changed' });
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('hvad der er ændret')]);
    const changed = { version, outcome: 'changed', reassessment: 'Alle timer kan betales' };
    expect((await other.post(`${location}/genvurdering`, changed)).status).toBe(303);
    const told = await leader.get(location);
    expect(told.text).toContain('Du har fået medhold.');
    expect(told.text).toContain('De kan sendes i et nyt krav');
    const reopen = `href="/forloeb/${placement.id}/frist?maaned=2026-10"`;
    expect(told.html).not.toContain(reopen);
    expect((await other.get(location)).html).toContain(reopen);
  });

  it('staff register what came in a letter', async () => {
    const consultant = await PageClient.of(running, CONSULTANT);
    const at = `/bevillinger/${placement.grantId}/klage`;
    const typed = { receivedWay: 'letter', receivedDay: '2.11.2026', knownDay: '', text: 'For få timer' };
    const early = await consultant.post(at, typed);
    expect([early.status, early.text]).toEqual([
      422,
      expect.stringContaining('Afgørelsen er fra 03.11.2026'),
    ]);
    expect((await consultant.post(at, { ...typed, receivedDay: '3.11.2026' })).status).toBe(303);
  });
});
