import { jest } from '@jest/globals';
import { aPlacement, type ActivePlacement } from '../app/builders.js';
import { codes } from '../app/claim-steps.js';
import { CASEWORKER } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { allAtOnce } from '../database/all-at-once.js';
import { ask } from '../database/ask.js';
import { approve, claimToHear, FACTS, hear, hearingOf, refuse, REFUSAL } from './hearing-steps.js';

jest.setTimeout(120_000);

const NOW = '2026-11-20T09:00:00Z';

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

const heard = async () => {
  const claim = await claimToHear(placement);
  await hear(running, claim);
  return { claim, hearing: await hearingOf(running, claim) };
};

describe('a hearing on a claim', () => {
  it('is sent with what is intended, and ends two weeks later', async () => {
    const { claim, hearing } = await heard();
    expect(hearing).toMatchObject({
      status: 'open',
      party: 'leader',
      subjectId: claim.id,
      facts: FACTS,
      deadlineDay: '2026-12-04',
    });
    expect(hearing.says).toContain('Det var almindeligt arbejde');
    expect(await placement.leader.read(`/api/claims/${claim.id}`)).toMatchObject({ status: 'hearing' });
  });

  it('ends on the next day that the municipality is open where two weeks later it is not', async () => {
    const claim = await claimToHear(placement);
    running.clock.set('2026-12-10T09:00:00Z');
    await hear(running, claim);
    expect((await hearingOf(running, claim)).deadlineDay).toBe('2026-12-28'); // 24 December to 27 December are none
  });

  it('is answered by the leader, once, and read by nobody of another case', async () => {
    const { hearing } = await heard();
    const at = `/api/hearings/${hearing.id}`;
    const { leader: stranger } = await aPlacement(running);
    expect((await stranger.get(at)).status).toBe(404);
    expect((await placement.mentor.get(at)).status).toBe(403);

    const answer = { answer: 'Mentor stod der sammen med mentee.' };
    expect(await placement.leader.make(`${at}/answer`, answer)).toMatchObject({
      status: 'answered',
      answeredDay: '2026-11-20',
      answeredWay: 'in-app',
    });
    expect(codes(await placement.leader.post(`${at}/answer`, answer))).toEqual(['answered-already']);
  });

  it('is answered in the telephone, and staff write it down with its day', async () => {
    const { hearing } = await heard();
    const caseworker = await running.as(CASEWORKER);
    const at = `/api/hearings/${hearing.id}/noted-answer`;
    const noted = { way: 'phone', answeredDay: '2026-11-19', answer: 'Det passer ikke' };
    expect(codes(await caseworker.post(at, noted))).toEqual(['answered-before-it-was-sent']);
    const said = { ...noted, answeredDay: '2026-11-20' };
    expect(await caseworker.make(at, said)).toMatchObject({ status: 'answered', answeredWay: 'phone' });
  });

  it('is not sent where nothing is refused, nor of a claim that is decided', async () => {
    const claim = await claimToHear(placement);
    const caseworker = await running.as(CASEWORKER);
    const lines = claim.lines.map(({ id }) => ({ id, outcome: 'approved' }));
    const nothing = await caseworker.post(`/api/claims/${claim.id}/hearing`, { lines, facts: FACTS });
    expect(codes(nothing)).toEqual(['nothing-refused']);
    await approve(running, claim);
    expect(codes(await hear(running, claim))).toEqual(['claim-status']);
  });

  it('keeps the claim open for the leader to give it up', async () => {
    const { claim, hearing } = await heard();
    await placement.leader.make(`/api/claims/${claim.id}/withdrawal`);
    expect(await placement.leader.read(`/api/claims/${claim.id}`)).toMatchObject({ status: 'withdrawn' });
    const late = await placement.leader.post(`/api/hearings/${hearing.id}/answer`, { answer: 'Vent' });
    expect(codes(late)).toEqual(['decided-meanwhile']);
  });
});

describe('a refusal of a line', () => {
  it('is not given before the leader is heard, nor without saying why not', async () => {
    const claim = await claimToHear(placement);
    expect(codes(await refuse(running, claim))).toEqual(['not-heard']);
    expect((await refuse(running, claim, { knows: true })).body).toMatchObject({ status: 'refused' });
  });

  it('says in words which exemption it is', async () => {
    const claim = await claimToHear(placement);
    const caseworker = await running.as(CASEWORKER);
    const lines = claim.lines.map(({ id }) => ({ id, ...REFUSAL }));
    const at = `/api/claims/${claim.id}/decision`;
    const exempt = { lines, noHearingBecause: 'exempt-by-law' };
    expect(codes(await caseworker.post(at, exempt))).toEqual(['waiver-words-missing']);
    const said = { ...exempt, noHearingWords: 'Sagen kan ikke vente på svaret' };
    expect(await caseworker.make(at, said)).toMatchObject({ status: 'refused' });
  });

  it('waits for the deadline to pass', async () => {
    const { claim } = await heard();
    running.clock.set('2026-12-04T09:00:00Z');
    expect(codes(await refuse(running, claim, { knows: true }))).toEqual(['hearing-open']);
    running.clock.set('2026-12-05T09:00:00Z');
    expect((await refuse(running, claim)).body).toMatchObject({ status: 'refused' });
  });

  it('is given at once when the leader has answered', async () => {
    const { claim, hearing } = await heard();
    await placement.leader.make(`/api/hearings/${hearing.id}/answer`, { answer: 'Det er rigtigt' });
    expect((await refuse(running, claim)).body).toMatchObject({ status: 'refused' });
  });

  it('is of what the leader was heard on, or they are heard again', async () => {
    const { claim } = await heard();
    const otherwise = { reasonCode: 'outside-grant' };
    expect(codes(await hear(running, claim))).toEqual(['heard-already']);
    running.clock.set('2026-12-05T09:00:00Z');
    expect(codes(await refuse(running, claim, otherwise))).toEqual(['not-heard']);
    expect((await hear(running, claim, CASEWORKER, otherwise)).status).toBe(201);
    expect(codes(await refuse(running, claim, otherwise))).toEqual(['hearing-open']);
    running.clock.set('2027-01-05T09:00:00Z');
    expect((await refuse(running, claim, otherwise)).body).toMatchObject({ status: 'refused' });
  });

  it('is turned into an approval of all at any time', async () => {
    const { claim } = await heard();
    expect((await approve(running, claim)).body).toMatchObject({ status: 'approved' });
  });
});

describe('where two come at once', () => {
  it('an answer that arrives while it is decided is refused, and the decision stands', async () => {
    const { claim, hearing } = await heard();
    running.clock.set('2026-12-05T09:00:00Z');
    const leader = await running.as(placement.leaderEmail);
    const answer = () => leader.post(`/api/hearings/${hearing.id}/answer`, { answer: 'Vent' });
    const held = `grants where id = '${placement.grantId}'`;
    const [decided, late] = await allAtOnce(running, held, [() => refuse(running, claim), answer]);
    expect(decided?.status).toBe(201);
    expect(late && codes(late)).toEqual(['decided-meanwhile']);
  });

  it('an answer that came first is read by whoever decides', async () => {
    const { claim, hearing } = await heard();
    const answer = () => placement.leader.post(`/api/hearings/${hearing.id}/answer`, { answer: 'Nej' });
    const held = `grants where id = '${placement.grantId}'`;
    const [said, decided] = await allAtOnce(running, held, [answer, () => refuse(running, claim)]);
    expect([said?.status, decided?.status]).toEqual([201, 201]);
  });

  it('of two who decide after the hearing, one does', async () => {
    const { claim } = await heard();
    const held = `grants where id = '${placement.grantId}'`;
    const [first, second] = await allAtOnce(running, held, [
      () => approve(running, claim),
      () => approve(running, claim),
    ]);
    expect([first?.status, second && codes(second)]).toEqual([201, ['claim-status']]);
  });
});

it('is kept by the database too: no refused line where nobody was heard', async () => {
  const claim = await claimToHear(placement);
  const refused = ask(
    running.urls.superuserUrl,
    `update claim_lines set outcome = 'refused', reason_code = 'other', reason = 'Uden høring'
     where claim_id = '${claim.id}'`,
  );
  await expect(refused).rejects.toMatchObject({ constraint: 'a_refusal_is_heard_first' });

  await hear(running, claim);
  const answer = { answer: 'Det passer ikke' };
  await placement.leader.make(`/api/hearings/${(await hearingOf(running, claim)).id}/answer`, answer);
  const otherwise = ask(
    running.urls.superuserUrl,
    `update claim_lines set outcome = 'refused', reason_code = 'other', reason = 'Hørt om noget andet'
     where claim_id = '${claim.id}'`,
  );
  await expect(otherwise).rejects.toMatchObject({ constraint: 'a_refusal_is_heard_first' });
  const caseworker = await running.as(CASEWORKER);
  const lines = claim.lines.map(({ id }) => ({ id, ...REFUSAL }));
  await caseworker.make(`/api/claims/${claim.id}/decision`, { lines });
});
