import { jest } from '@jest/globals';
import { Client } from 'pg';
import type { Problem } from '../../app/api-client.js';
import { aPlacement, type ActivePlacement } from '../../app/builders.js';
import { PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';
import { untilWaiting } from '../../database/until-waiting.js';
import type { SchemesView, SchemeView } from '../../../src/schemes/switching/scheme.view.js';

jest.setTimeout(60_000);

const ADMINISTRATOR = 'administrator@limstrup.example';

let running: RunningApp;

beforeEach(async () => {
  running = await startApp();
});
afterEach(() => running.close());

async function switchTo(code: string, isOn: boolean) {
  const administrator = await running.as(ADMINISTRATOR);
  return administrator.post<SchemeView & Problem>(`/api/schemes/${code}/switch`, { isOn });
}

async function runningCodes(): Promise<string[]> {
  const administrator = await running.as(ADMINISTRATOR);
  const { items } = await administrator.read<SchemesView>('/api/schemes');
  return items.filter(({ isOn }) => isOn).map(({ code }) => code);
}

async function register(placement: ActivePlacement, firstDay = '2026-12-01') {
  const consultant = await running.as(CONSULTANT);
  return consultant.post<Problem & { id: string }>('/api/placements', {
    scheme: 'jobcenter',
    menteeId: placement.menteeId,
    workplaceId: placement.workplaceId,
    leaderId: placement.leaderId,
    mentorId: placement.mentorId,
    purpose: 'At falde til',
    tasks: 'Være med de første uger',
    firstDay,
    lastDay: '2027-01-31',
  });
}

const events = () =>
  ask<{ what: string; details: object }>(
    running.urls.superuserUrl,
    `select what, details from audit_events where what like 'scheme.switched%' order by what`,
  );

describe('an organisation', () => {
  it('runs what is written for its kind until an administrator switches it', async () => {
    expect(await runningCodes()).toEqual(['jobcenter']);
    expect((await switchTo('doctor', true)).body).toMatchObject({ code: 'doctor', isOn: true });
    expect((await switchTo('jobcenter', false)).body).toMatchObject({ code: 'jobcenter', isOn: false });

    expect(await runningCodes()).toEqual(['doctor']);
    expect(await events()).toEqual([
      { what: 'scheme.switched-off', details: { code: 'jobcenter' } },
      { what: 'scheme.switched-on', details: { code: 'doctor' } },
    ]);
  });

  it('keeps every switch, and the newest counts', async () => {
    await switchTo('jobcenter', false);
    await switchTo('jobcenter', true);
    expect(await runningCodes()).toEqual(['jobcenter']);
    expect(
      await ask(running.urls.superuserUrl, 'select number, is_on from scheme_switches order by number'),
    ).toEqual([
      { number: 1, is_on: false },
      { number: 2, is_on: true },
    ]);
  });

  it('is not switched to what is so, nor to what does not exist', async () => {
    const refused = await switchTo('jobcenter', true);
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toEqual([
      expect.objectContaining({ code: 'switched-already', detail: 'Ordningen er allerede slået til.' }),
    ]);
    expect((await switchTo('nothing', true)).status).toBe(404);
    expect(await events()).toEqual([]);
  });

  it('is switched once by two at the same moment', async () => {
    const holder = new Client({ connectionString: running.urls.superuserUrl });
    await holder.connect();
    await holder.query(`begin; select pg_advisory_xact_lock(hashtext('scheme doctor'))`);
    const both = [switchTo('doctor', true), switchTo('doctor', true)];
    await untilWaiting(running.urls.superuserUrl, 2);
    await holder.query('rollback');
    await holder.end();
    const answers = await Promise.all(both);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 422]));
    expect(await events()).toHaveLength(1);
  });
});

describe('a scheme that is switched off', () => {
  it('takes no new placement, and those that have begun go on', async () => {
    const placement = await aPlacement(running);
    await switchTo('jobcenter', false);

    const refused = await register(placement);
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0]).toMatchObject({
      code: 'scheme-unknown',
      detail: 'Ordningen er ikke slået til. Vælg en anden, eller bed en administrator om at slå den til.',
    });
    const entry = { day: '2026-11-02', start: '09:00', end: '10:00', activity: 'job-training' };
    await placement.mentor.make(`/api/placements/${placement.id}/time-entries`, entry);

    await switchTo('jobcenter', true);
    expect((await register(placement)).status).toBe(201);
  });

  it('is said where a placement would begin, with what to do', async () => {
    const consultant = await PageClient.of(running, CONSULTANT);
    expect((await consultant.get('/forloeb/nyt')).text).toContain('Begynd på et nyt forløb');

    await switchTo('jobcenter', false);
    const { text } = await consultant.get('/forloeb/nyt');
    expect(text).toContain('Der er ikke slået nogen ordning til. Bed en administrator om at slå en til');
    expect(text).not.toContain('Begynd på et nyt forløb');
  });
});

describe('a scheme whose days are over', () => {
  const change = (validity: object) =>
    ask(
      running.urls.superuserUrl,
      `update scheme_versions set content = content || '${JSON.stringify(validity)}' where code = 'jobcenter'`,
    );

  it('takes placements to its last day, and none after it', async () => {
    const placement = await aPlacement(running);
    await change({ validTo: '2026-12-01' });

    expect((await register(placement, '2026-12-01')).status).toBe(201);
    const refused = await register(placement, '2026-12-02');
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0]).toMatchObject({
      code: 'scheme-not-valid-then',
      field: 'firstDay',
      detail: 'Vælg en dag, hvor ordningen gælder: fra 01.03.2024 til og med 01.12.2026.',
    });
  });

  it('is followed by its next version, which waits until its first day', async () => {
    const placement = await aPlacement(running);
    await ask(
      running.urls.superuserUrl,
      `insert into scheme_versions (id, code, version, content, sha256, created_at)
       select gen_random_uuid(), code, 2, content || '{"validFrom": "2026-12-02"}', sha256, created_at
       from scheme_versions where code = 'jobcenter'`,
    );
    const versionOf = async (firstDay: string) => {
      const { id } = (await register(placement, firstDay)).body;
      const [row] = await ask<{ version: number }>(
        running.urls.superuserUrl,
        `select version from scheme_versions
         where id = (select scheme_version_id from placements where id = '${id}')`,
      );
      return row?.version;
    };
    expect(await versionOf('2026-12-01')).toBe(1);
    expect(await versionOf('2026-12-02')).toBe(2);
  });
});

describe('the page', () => {
  it('lets an administrator switch, and others read', async () => {
    const administrator = await PageClient.of(running, ADMINISTRATOR);
    expect((await administrator.get('/organisation')).html).toContain('href="/ordninger"');
    expect((await administrator.get('/ordninger')).text).toMatch(
      /Mentorordning på arbejdspladsen .* Slå fra/,
    );
    const off = await administrator.post('/ordninger/jobcenter/skift', { isOn: 'false' });
    expect([off.status, off.location]).toEqual([303, '/ordninger']);
    const again = await administrator.post('/ordninger/jobcenter/skift', { isOn: 'false' });
    expect(again.status).toBe(422);
    expect(again.text).toContain('Ordningen er allerede slået fra.');
    expect((await administrator.post('/ordninger/jobcenter/skift', {})).status).toBe(422);

    const consultant = await PageClient.of(running, CONSULTANT);
    const { text } = await consultant.get('/ordninger');
    expect(text).toMatch(/Slået fra 03\.11\.2026 af \w+/);
    expect(text).toContain('Ingen ordning er slået til. En administrator kan slå en til.');
    expect((await consultant.post('/ordninger/jobcenter/skift', { isOn: 'true' })).status).toBe(403);
  });
});
