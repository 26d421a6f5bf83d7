import { Client, DatabaseError } from 'pg';
import { SYSTEM } from '../../src/access/actor.js';
import { Person } from '../../src/access/people/person.entity.js';
import type { ClaimView } from '../../src/claims/claim.view.js';
import type { GrantView } from '../../src/grants/grant.view.js';
import type { LetterView } from '../../src/letters/letter.view.js';
import { type Answer, ifMatch, type Problem } from '../app/api-client.js';
import { type ActivePlacement, aLeader, aPlacement } from '../app/builders.js';
import { DEMO_PASSWORD } from '../../src/demo/accounts.js';
import { setPassword } from '../../src/demo/set-password.js';
import { alsoHolds, CASEWORKER, CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';

interface WholeCase extends ActivePlacement {
  entryId: string;
  claim: ClaimView;
  letterId: string;
}

let running: RunningApp;

beforeAll(async () => {
  running = await startApp({ now: '2026-12-01T09:00:00Z' });
});
afterAll(() => running.close());

/** With an hour, a submitted claim and a letter. */
async function aWholeCase(): Promise<WholeCase> {
  const placement = await aPlacement(running);
  const { id, leader, mentor } = placement;
  const entry = await mentor.make(`/api/placements/${id}/time-entries`, {
    day: '2026-10-06',
    start: '08:00',
    minutes: 60,
    activity: 'meeting',
  });
  await placement.confirmHours();
  const drafted = await leader.make('/api/claims', { placementId: id, month: '2026-10' });
  const claim = await leader.make<ClaimView>(`/api/claims/${drafted.id}/submission`, { declaration: true });
  const caseworker = await running.as(CASEWORKER);
  const letter = await caseworker.make<LetterView>(`/api/placements/${id}/letters`, {
    kind: 'orientation-to-leader',
  });
  return { ...placement, entryId: entry.id, claim, letterId: letter.id };
}

function codes({ body }: Answer<Problem>): string[] {
  return body.errors.map(({ code }) => code);
}

describe('what is not yours', () => {
  let own: WholeCase;
  let another: ActivePlacement;

  beforeAll(async () => {
    own = await aWholeCase();
    another = await aPlacement(running);
  });

  const LOOKS: [what: string, path: (of: WholeCase) => string][] = [
    ['placement', ({ id }) => `/api/placements/${id}`],
    ['case', ({ id }) => `/api/placements/${id}/case`],
    ['grants', ({ id }) => `/api/placements/${id}/grants`],
    ['wage costs', ({ id }) => `/api/placements/${id}/wage-costs`],
    ['hours', ({ id }) => `/api/placements/${id}/time-entries`],
    ['onboarding', ({ id }) => `/api/placements/${id}/onboarding`],
    ['letters', ({ id }) => `/api/placements/${id}/letters`],
    ['letter', ({ letterId }) => `/api/letters/${letterId}`],
    ['PDF', ({ letterId }) => `/api/letters/${letterId}/pdf`],
    ['claim', ({ claim }) => `/api/claims/${claim.id}`],
    ['employer', ({ employerId }) => `/api/employers/${employerId}`],
    ['workplaces', ({ employerId }) => `/api/employers/${employerId}/workplaces`],
    ['leaders', ({ employerId }) => `/api/employers/${employerId}/leaders`],
    ['mentor', ({ mentorId }) => `/api/mentors/${mentorId}`],
  ];

  it.each(LOOKS)('is not found by its id: the %s', async (_, path) => {
    expect((await own.leader.get(path(own))).status).toBe(200);
    expect((await another.leader.get(path(own))).status).toBe(404);
  });

  const ORDERS: [
    what: string,
    method: 'POST' | 'PUT' | 'DELETE',
    path: (of: WholeCase) => string,
    body: object,
  ][] = [
    ['a claim submitted', 'POST', ({ claim }) => `/api/claims/${claim.id}/submission`, { declaration: true }],
    ['a claim withdrawn', 'POST', ({ claim }) => `/api/claims/${claim.id}/withdrawal`, {}],
    ['an entry deleted', 'DELETE', ({ entryId }) => `/api/time-entries/${entryId}`, {}],
    ['a month empty', 'POST', ({ id }) => `/api/placements/${id}/months-without-hours`, { month: '2026-11' }],
  ];

  it.each(ORDERS)('is not changed: %s', async (_, method, path, body) => {
    expect((await another.leader.ask(method, path(own), body, ifMatch({ version: 1 }))).status).toBe(404);
  });

  it('gets no claim', async () => {
    const body = { placementId: own.id, month: '2026-11' };

    expect((await another.leader.post('/api/claims', body)).status).toBe(404);
  });

  it.each([
    ['placements', () => '/api/placements', () => own.id],
    ['placements found by name', () => '/api/placements?q=Firma', () => own.id],
    ['claims', () => '/api/claims', () => own.claim.id],
    ['claims of its placement', () => `/api/claims?placementId=${own.id}`, () => own.claim.id],
    ['employers', () => '/api/employers', () => own.employerId],
    ['mentors', () => '/api/mentors', () => own.mentorId],
  ])('is absent from the list of %s', async (_, path, id) => {
    const ids = async ({ leader }: ActivePlacement) =>
      (await leader.read<{ items: { id: string }[] }>(path())).items.map((item) => item.id);

    expect(await ids(own)).toContain(id());
    expect(await ids(another)).not.toContain(id());
  });
});

describe("one's own work", () => {
  /** A connection of the application, acting as a caseworker. */
  async function asCaseworker(personId: string, statement: string, values: unknown[]): Promise<unknown> {
    const client = new Client({ connectionString: running.urls.appUrl });
    await client.connect();
    try {
      await client.query('begin');
      await client.query(
        `select set_config('role', 'limstift_staff', true), set_config('limstift.person_id', $1, true),
                set_config('limstift.role', 'caseworker', true), set_config('limstift.today', '2026-12-01', true),
                set_config('limstift.now', '2026-12-01T09:00:00Z', true)`,
        [personId],
      );
      return (await client.query(statement, values)).rowCount;
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      return error.constraint ?? error.message;
    } finally {
      await client.end();
    }
  }

  async function personOf(email: string): Promise<string> {
    const person = await running.database.asActor(SYSTEM, (tx) => tx.findOneByOrFail(Person, { email }));
    return person.id;
  }

  it('is not decided by whoever submitted the claim', async () => {
    const { claim, leaderEmail } = await aWholeCase();
    await alsoHolds(running.database, leaderEmail, 'caseworker');
    await setPassword(running.database, [leaderEmail], DEMO_PASSWORD, running.clock.now());
    const decision = { lines: claim.lines.map(({ id }) => ({ id, outcome: 'approved' })) };
    const decide = async (email: string) =>
      (await running.as(email, 'caseworker')).post(`/api/claims/${claim.id}/decision`, decision);

    expect(codes(await decide(leaderEmail))).toContain('own-claim');
    expect((await decide(CASEWORKER)).status).toBe(201);
  });

  it('is not decided by whoever submitted the claim, past the rules either', async () => {
    const { id, claim, leaderEmail } = await aWholeCase();
    const submitter = await alsoHolds(running.database, leaderEmail, 'caseworker');
    const approve = (personId: string) =>
      asCaseworker(
        personId,
        `update claims set status = 'approved', decided_by = $2, decided_at = '2026-12-01T09:00:00Z',
           legal_basis = 'LAB § 167' where id = $1`,
        [claim.id, personId],
      );

    expect(await approve(submitter)).toContain('row-level security policy for table "claims"');
    await ask(running.urls.ownerUrl, `delete from leaderships where placement_id = '${id}'`);
    expect(await approve(submitter)).toBe('nobody_decides_on_their_own_claim');
    expect(await approve(await personOf(CASEWORKER))).toBe(1);
  });

  it('is not granted by whoever recommended it, by the rules and past them', async () => {
    const { id } = await aPlacement(running, { lastDay: '2026-12-31' });
    const consultant = await running.as(CONSULTANT);
    const recommender = await alsoHolds(running.database, CONSULTANT, 'caseworker');
    const drafted = await consultant.make(`/api/placements/${id}/grants`, {
      firstDay: '2027-01-01',
      lastDay: '2027-01-31',
      grantedMinutes: 60,
      beyondOrdinary: 'Daglig støtte',
      decisiveBecause: 'Ellers holder det ikke',
    });
    await consultant.make(`/api/grants/${drafted.id}/recommendation`);
    const decide = async (email: string) =>
      (await running.as(email, 'caseworker')).post(`/api/grants/${drafted.id}/decision`, {
        outcome: 'granted',
        reason: 'Opfyldt',
      });
    const grant = (personId: string) =>
      asCaseworker(
        personId,
        `update grants set status = 'granted', decided_by = $2, decided_at = '2026-12-01T09:00:00Z',
           legal_basis = 'LAB § 167' where id = $1`,
        [drafted.id, personId],
      );

    expect(await grant(recommender)).toBe('nobody_decides_on_their_own_recommendation');
    expect(await grant(await personOf(CASEWORKER))).toBe(1);
    expect(codes(await decide(CONSULTANT))).toContain('own-recommendation');
    expect((await decide(CASEWORKER)).status).toBe(201);
  });
});

describe('a new leader', () => {
  afterAll(() => running.clock.set('2026-12-01T09:00:00Z'));

  it('sees the earlier months and the right balance from the first day, and the old one no longer', async () => {
    const { id, claim, employerId, workplaceId, leaderEmail } = await aWholeCase();
    const next = await aLeader(running, { employerId, workplaceId });
    const consultant = await running.as(CONSULTANT);
    const paths = [`/api/placements/${id}`, `/api/claims/${claim.id}`, `/api/placements/${id}/grants`];
    const seenBy = async (email: string) => {
      const leader = await running.as(email);
      const answers: number[] = [];
      for (const path of paths) answers.push((await leader.get(path)).status);
      return answers;
    };

    await consultant.make(`/api/placements/${id}/leader`, {
      leaderId: next.leaderId,
      firstDay: '2026-12-02',
    });
    expect(await seenBy(leaderEmail)).toEqual([200, 200, 200]);

    running.clock.set('2026-12-02T09:00:00Z');
    expect(await seenBy(next.leaderEmail)).toEqual([200, 200, 200]);
    expect(await seenBy(leaderEmail)).toEqual([404, 404, 404]);

    const leader = await running.as(next.leaderEmail);
    const [grant] = await leader.read<GrantView[]>(`/api/placements/${id}/grants`);
    expect(grant).toMatchObject({ grantedMinutes: 600, claimedMinutes: 60, minutesLeft: 540 });
  });
});
