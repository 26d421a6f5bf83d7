import { aPlacement, type ActivePlacement } from '../app/builders.js';
import { CASEWORKER, CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';

let running: RunningApp;
let placement: ActivePlacement;
let claimId: string;
let letterId: string;

beforeAll(async () => {
  running = await startApp();
  placement = await aPlacement(running);
  const { id, leader } = placement;
  const caseworker = await running.as(CASEWORKER);
  ({ id: claimId } = await leader.make('/api/claims', { placementId: id, month: '2026-10' }));
  const kind = 'orientation-to-leader';
  ({ id: letterId } = await caseworker.make(`/api/placements/${id}/letters`, { kind }));
});
beforeEach(() =>
  ask(running.urls.superuserUrl, 'set session_replication_role = replica', 'delete from access_log'),
);
afterAll(() => running.close());

interface Look {
  actor_role: string;
  how: string;
  purpose: string;
  subject_kind: string;
  subject_id: string | null;
  criterion: string | null;
}

function looks(): Promise<Look[]> {
  return ask<Look & Record<string, unknown>>(
    running.urls.ownerUrl,
    'select actor_role, how, purpose, subject_kind, subject_id, criterion from access_log',
  );
}

describe('a look at a person', () => {
  it('is written down with who, how and why', async () => {
    const caseworker = await running.as(CASEWORKER);

    await caseworker.read(`/api/placements/${placement.id}`);

    const { menteeId } = placement;
    expect(await looks()).toEqual([
      {
        actor_role: 'caseworker',
        how: 'api',
        purpose: 'case',
        subject_kind: 'mentee',
        subject_id: menteeId,
        criterion: null,
      },
    ]);
  });

  it('is written down for everybody in a list, and for a search that finds nobody', async () => {
    const consultant = await running.as(CONSULTANT);

    await consultant.read('/api/placements?q=Mads');
    await consultant.read('/api/placements?q=Findes%20ikke');

    expect((await looks()).map(({ how, subject_kind, criterion }) => [how, subject_kind, criterion])).toEqual(
      [
        ['search', 'mentee', 'Mads'],
        ['search', 'none', 'Findes ikke'],
      ],
    );
  });

  it('is the party’s too', async () => {
    await placement.leader.read(`/api/placements/${placement.id}`);

    expect((await looks()).map(({ actor_role }) => actor_role)).toEqual(['leader']);
  });

  describe('whichever part of the case is shown', () => {
    it.each([
      () => `/api/placements/${placement.id}/case`,
      () => `/api/placements/${placement.id}/time-entries`,
      () => `/api/placements/${placement.id}/grants`,
      () => `/api/placements/${placement.id}/wage-costs`,
      () => `/api/placements/${placement.id}/onboarding`,
      () => `/api/placements/${placement.id}/letters`,
      () => `/api/grants/${placement.grantId}`,
      () => `/api/grants/${placement.grantId}/assessment`,
      () => `/api/claims/${claimId}`,
      () => `/api/claims?placementId=${placement.id}`,
      () => `/api/letters/${letterId}`,
      () => `/api/letters/${letterId}/pdf`,
      () => `/api/mentees/${placement.menteeId}`,
    ])('is a look at the mentee: %s', async (path) => {
      const caseworker = await running.as(CASEWORKER);

      expect((await caseworker.get(path())).status).toBe(200);

      expect((await looks()).map(({ subject_kind, subject_id }) => [subject_kind, subject_id])).toEqual([
        ['mentee', placement.menteeId],
      ]);
    });
  });

  it('is a look at each leader, mentor or member of staff in a list', async () => {
    const consultant = await running.as(CONSULTANT);
    const administrator = await running.as('administrator@limstrup.example');

    await consultant.read(`/api/employers/${placement.employerId}/leaders`);
    await consultant.read('/api/mentors');
    await administrator.read('/api/people');

    expect((await looks()).map(({ subject_kind }) => subject_kind)).toEqual(
      expect.arrayContaining(['leader', 'mentor', 'person']),
    );
  });

  it('is not written where nothing was seen', async () => {
    const other = await aPlacement(running);
    await ask(running.urls.superuserUrl, 'set session_replication_role = replica', 'delete from access_log');

    expect((await other.leader.get(`/api/placements/${placement.id}`)).status).toBe(404);

    expect(await looks()).toEqual([]);
  });
});

describe('what happened', () => {
  it('is told in order, from the registration on, by those who did it', async () => {
    const events = await ask<{ what: string; actor_role: string }>(
      running.urls.ownerUrl,
      `select what, actor_role from audit_events where placement_id = '${placement.id}' order by position`,
    );

    expect(events.map(({ what, actor_role }) => `${what} by ${actor_role}`)).toEqual([
      'placement.registered by consultant',
      'grant.drafted by consultant',
      'grant.recommended by consultant',
      'grant.granted by caseworker',
      'mentor.declared by mentor',
      'agreement.sent by consultant',
      'agreement.signed by consultant',
      'agreement.sent by consultant',
      'agreement.signed by consultant',
      'agreement.signed by leader',
      'agreement.in-force by leader',
      'attachment.added by consultant',
      'agreement.signed by consultant',
      'agreement.in-force by consultant',
      'placement.activated by consultant',
      'wage-cost.proposed by leader',
      'wage-cost.approved by caseworker',
      'claim.drafted by leader',
      'letter.issued by caseworker',
    ]);
  });

  it('keeps a digest of the personal facts as they are stored', async () => {
    const rows = await ask<{ holds: boolean }>(
      running.urls.ownerUrl,
      `select facts_digest = sha256(convert_to(facts::text, 'UTF8')) as holds
       from audit_events join audit_event_facts on event_id = id`,
    );

    expect(rows.length).toBeGreaterThan(2);
    expect(rows.every(({ holds }) => holds)).toBe(true);
  });

  it('names no person and no CPR number outside the facts that can be scrubbed', async () => {
    const rows = await ask<{ row: string }>(
      running.urls.ownerUrl,
      `select what || regexp_replace(details::text, '[0-9a-f-]{36}', '', 'g') as row from audit_events
       where placement_id is not null or what like 'mentee.%'`,
    );

    expect(rows.length).toBeGreaterThan(5);
    for (const { row } of rows) expect(row).not.toMatch(/Mads|Mona|Lis Leder|@|\d{6}-?\d{4}\b/);
  });
});
