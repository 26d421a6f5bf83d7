import { DataSource } from 'typeorm';
import type { Role } from '../../src/access/role.js';
import { hashOfToken } from '../../src/access/sessions/secret-token.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';
import { fillWithCases, type HowMany } from '../database/many-cases.js';
import { idOf } from '../database/many-ids.js';
import type { Asked } from './lists.js';
import { letExplain, watch, type Watched } from './watch.js';

/** The placement, of those filled in, whose parties ask. */
const ASKED_FOR = 2;

export interface Municipality {
  running: RunningApp;
  asked: Asked;
  watched: Watched;
  get: (role: Role, url: string) => Promise<{ status: number; body: string }>;
}

/** The application on a database filled with cases, and somebody of each role signed in. */
export async function startMunicipality(howMany: HowMany, { explains = false } = {}): Promise<Municipality> {
  const running = await startApp({ now: '2026-11-03T09:00:00Z' });
  const { superuserUrl } = running.urls;
  await fillWithCases(superuserUrl, howMany);
  await signEverybodyIn(superuserUrl);
  const [asked] = await ask<Asked & Record<string, unknown>>(
    superuserUrl,
    `select p.id as placement, p.reference, p.employer_id as employer, consultant_id as consultant, e.name as "menteeName",
       o.name as "employerName", o.cvr, 'P' || w.p_number as "pNumber"
     from placements p join workplaces w on w.id = p.workplace_id join mentees e on e.id = p.mentee_id join employers o on o.id = p.employer_id
     where p.id = ${idOf('placement', ASKED_FOR)}`,
  );
  if (asked === undefined) throw new Error('nothing was filled in');
  if (explains) await letExplain(running.urls);
  const watched = await watch(running.app.get(DataSource));
  const get = async (role: Role, url: string) => {
    const headers = url.startsWith('/api/')
      ? { authorization: `Bearer ${role}` }
      : { cookie: `limstift=${role}` };
    const { statusCode: status, body } = await running.app.inject({ method: 'GET', url, headers });
    return { status, body };
  };
  return { running, asked, watched, get };
}

/** The token of each session is the name of the role. */
async function signEverybodyIn(superuserUrl: string): Promise<void> {
  const session = (role: string, personId: string) =>
    `insert into sessions (id, token_hash, person_id, active_role, created_at, expires_at)
     select gen_random_uuid(), '\\x${hashOfToken(role).toString('hex')}', ${personId}, '${role}', now(), '2100-01-01'`;
  const holder = (kind: 'leader' | 'mentor', holding: string) =>
    `(select person_id from ${kind}s where id = (
        select ${kind}_id from ${holding} where placement_id = ${idOf('placement', ASKED_FOR)}))`;
  const ofParty = {
    leader: holder('leader', 'leaderships'),
    mentor: holder('mentor', 'mentorships'),
    mentee: idOf('mentee person', ASKED_FOR),
  };
  await ask(
    superuserUrl,
    ...['caseworker', 'payer', 'coordinator', 'administrator', 'auditor'].map((role) =>
      session(role, `(select person_id from person_roles where role = '${role}' limit 1)`),
    ),
    session('consultant', idOf('consultant person', 0)),
    ...Object.entries(ofParty).map(([role, personId]) => session(role, personId)),
  );
}
