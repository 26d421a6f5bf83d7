import { Client, DatabaseError } from 'pg';
import type { ClaimView } from '../../../src/claims/claim.view.js';
import { DEMO_PASSWORD } from '../../../src/demo/accounts.js';
import { setPassword } from '../../../src/demo/set-password.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes, submit, draft, work } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { PDF } from '../../app/papers.js';
import { alsoHolds, CASEWORKER, CONSULTANT, OTHER_CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';
import { become } from '../../database/attempts.js';
import { untilWaiting } from '../../database/until-waiting.js';

let running: RunningApp;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp();
});
beforeEach(async () => {
  placement = await aPlacement(running);
  await work(placement, '2026-10-06', 60);
});
afterAll(() => running?.close());

async function register(email: string, role: 'consultant' | 'caseworker') {
  const client = await PageClient.of(running, email, role);
  const path = `/forloeb/${placement.id}/maanedsark-paa-papir`;
  const { leaderId: signedBy } = placement;
  const paper = { signedBy, signedDay: '31.10.2026', total: '1', because: 'asked-for-paper' };
  return client.postFile(path, { month: '2026-10', ...paper }, PDF);
}

/** The claim that somebody registered from paper. */
async function onPaper(email: string, role: 'consultant' | 'caseworker' = 'caseworker'): Promise<ClaimView> {
  const { location = '' } = await register(email, role);
  return placement.leader.read(`/api/claims/${location.replace('/krav/', '')}`);
}

async function decide({ id, lines }: ClaimView, email: string) {
  await placement.confirmHours();
  const decision = { lines: lines.map((line) => ({ id: line.id, outcome: 'approved' })) };
  return (await running.as(email, 'caseworker')).post(`/api/claims/${id}/decision`, decision);
}

async function idOf(email: string): Promise<string> {
  const rows = await ask<{ id: string }>(
    running.urls.superuserUrl,
    `select id from people where email = '${email}'`,
  );
  return rows[0]?.id ?? '';
}

/** Statements past the rules, as a member of staff; answers what the last one did, or what refused it. */
async function asStaff(email: string, role: string, ...statements: string[]): Promise<unknown> {
  const client = new Client({ connectionString: running.urls.appUrl });
  await client.connect();
  try {
    await client.query('begin');
    await become(client, { databaseRole: 'limstift_staff', personId: await idOf(email), role });
    let count: number | null = 0;
    for (const statement of statements) ({ rowCount: count } = await client.query(statement));
    return count;
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    return error.constraint ?? error.message;
  } finally {
    await client.end();
  }
}

describe('a claim that somebody registered from paper', () => {
  it('is decided and sent back by another, by the rules', async () => {
    const claim = await onPaper(CASEWORKER);
    const own = await running.as(CASEWORKER);
    const page = await running.as(OTHER_CASEWORKER);

    expect(codes(await decide(claim, CASEWORKER))).toEqual(['own-claim']);
    expect(codes(await own.post(`/api/claims/${claim.id}/return`, { because: 'Nej' }))).toEqual([
      'own-claim',
    ]);
    expect((await decide(claim, OTHER_CASEWORKER)).status).toBe(201);
    expect((await page.read<ClaimView>(`/api/claims/${claim.id}`)).status).toBe('approved');
  });

  it('is not decided by a consultant who has become a caseworker since', async () => {
    const claim = await onPaper(CONSULTANT, 'consultant');
    await alsoHolds(running.database, CONSULTANT, 'caseworker');

    expect(codes(await decide(claim, CONSULTANT))).toEqual(['own-claim']);
  });

  it('is not decided by whoever registered it past the rules either, nor made another’s first', async () => {
    const { id } = await onPaper(CASEWORKER);
    const approve = async (email: string) =>
      asStaff(
        email,
        'caseworker',
        `update claims set status = 'approved', decided_by = '${await idOf(email)}', decided_at = now(),
           legal_basis = 'LAB § 167' where id = '${id}'`,
      );

    expect(await approve(CASEWORKER)).toBe('nobody_decides_on_their_own_claim');
    expect(
      await asStaff(
        CASEWORKER,
        'caseworker',
        `update claims set submitted_by = '${await idOf(OTHER_CASEWORKER)}' where id = '${id}'`,
      ),
    ).toContain('a submission is made once');
    expect(await approve(OTHER_CASEWORKER)).toBe(1);
  });

  it('is registered by nobody who takes part in the case', async () => {
    await alsoHolds(running.database, placement.mentorEmail, 'caseworker');
    await setPassword(running.database, [placement.mentorEmail], DEMO_PASSWORD, running.clock.now());

    const sent = await register(placement.mentorEmail, 'caseworker');
    expect(sent.status).toBe(422);
    expect(sent.html).toContain('Du er selv en del af forløbet. En anden skal lægge arket ind.');
  });
});

describe('staff past the rules', () => {
  const insert = async (email: string, status: string) =>
    `insert into claims (id, reference, placement_id, month, status, created_by, created_at)
     values (gen_random_uuid(), 'K-x', '${placement.id}', '2026-10', '${status}', '${await idOf(email)}', now())`;
  const SUBMISSION = `status = 'submitted', amount_ore = 1, declared_at = now(), submitted_at = now(), payee_cvr = '12345678'`;

  it('submit nothing without a paper', async () => {
    const submission = `update claims set ${SUBMISSION}, submitted_by = '${await idOf(CONSULTANT)}'
      where placement_id = '${placement.id}'`;

    expect(await asStaff(CONSULTANT, 'consultant', await insert(CONSULTANT, 'draft'))).toBe(1);
    expect(await asStaff(CONSULTANT, 'consultant', await insert(CONSULTANT, 'draft'), submission)).toContain(
      'by a click',
    );
    expect(await asStaff(CONSULTANT, 'consultant', await insert(CONSULTANT, 'submitted'))).toContain(
      'row-level security policy',
    );
  });

  it('touch no lines and no hours of a claim that the leader sent', async () => {
    const claim = await draft(placement);
    await submit(placement, claim);

    for (const statement of [
      `delete from claim_lines where claim_id = '${claim.id}'`,
      `update time_entries set claim_line_id = null where claim_id = '${claim.id}'`,
      `update claims set amount_ore = 0 where id = '${claim.id}'`,
    ]) {
      expect(await asStaff(CONSULTANT, 'consultant', statement)).toBe(0);
    }
  });
});

it('is one claim, where the leader clicks while the paper is registered', async () => {
  const holder = new Client({ connectionString: running.urls.ownerUrl });
  await holder.connect();
  const claim = await draft(placement);
  await holder.query('begin');
  await holder.query('select from placements where id = $1 for update', [placement.id]);

  const registering = register(CONSULTANT, 'consultant');
  await untilWaiting(running.urls.superuserUrl, 1);
  const clicking = submit(placement, claim);
  await untilWaiting(running.urls.superuserUrl, 2);
  await holder.query('commit');
  await holder.end();

  expect([(await registering).status, (await clicking).status]).toEqual([303, 422]);
  const papers = `select id from attachments where placement_id = '${placement.id}' and kind <> 'agreement'`;
  expect(await ask(running.urls.superuserUrl, papers)).toHaveLength(1);
});
