import { aPlacement, type ActivePlacement } from '../app/builders.js';
import { CASEWORKER, CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';

let running: RunningApp;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp();
  placement = await aPlacement(running);
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
      'placement.activated by consultant',
      'wage-cost.proposed by leader',
      'wage-cost.approved by caseworker',
    ]);
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
