/** After a year in which all that a letter was made of has changed, it is the letter that it was. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { PNG } from 'pngjs';
import { SYSTEM } from '../../../src/access/actor.js';
import { ROLES, type Role } from '../../../src/access/role.js';
import type { WordingView } from '../../../src/cases/letters/wordings/wording.view.js';
import { DEMO_PASSWORD } from '../../../src/demo/accounts.js';
import type { LetterView } from '../../../src/letters/letter.view.js';
import { ifMatch } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement, WAGE_COST } from '../../app/builders.js';
import { PageClient } from '../../app/page-client.js';
import { ADMINISTRATOR, CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';
import { readPdf } from '../../pdf/read-pdf.js';

jest.setTimeout(120_000);

const A_YEAR_LATER = '2027-11-04T09:00:00Z';
const KINDS = ['orientation-to-leader', 'grant-to-citizen'] as const;
const NEW_HOME = { street: 'Fjordvej 9', postcode: '9000', city: 'Nyby' };

let running: RunningApp;
let placement: ActivePlacement;
/** As they were fetched on the day on which they were issued. */
const issued: { letter: LetterView; bytes: Buffer }[] = [];

beforeAll(async () => {
  running = await startApp();
  placement = await aPlacement(running);
  for (const kind of KINDS) {
    const letter = await issue(kind);
    issued.push({ letter, bytes: await byApi(letter) });
  }
  await liveThroughAYear();
});
afterAll(() => running?.close());

const issue = async (kind: string): Promise<LetterView> =>
  (await running.as(CASEWORKER)).make(`/api/placements/${placement.id}/letters`, { kind });

const byApi = async ({ id }: LetterView): Promise<Buffer> =>
  (await (await running.as(CASEWORKER)).get(`/api/letters/${id}/pdf`)).bytes;

async function byPage(path: string): Promise<Buffer> {
  const { token } = await running.nobody.make<{ token: string }>('/api/sessions', {
    email: CASEWORKER,
    password: DEMO_PASSWORD,
  });
  const headers = { cookie: `limstift=${token}` };
  return (await running.app.inject({ url: path, headers })).rawPayload;
}

async function textOf(bytes: Buffer): Promise<string> {
  return (await readPdf(bytes)).text.replaceAll('\u00a0', ' ');
}

const draftOf = async (kind: string): Promise<string> =>
  textOf(await byPage(`/forloeb/${placement.id}/breve/kladde?kind=${kind}`));

async function liveThroughAYear(): Promise<void> {
  running.clock.set('2027-01-05T09:00:00Z');
  const cost = { firstDay: '2027-01-01', ...WAGE_COST, wage: { amountOre: 40_000_00, per: 'month' } };
  const leader = await running.as(placement.leaderEmail);
  const { id } = await leader.make(`/api/placements/${placement.id}/wage-costs`, cost);
  await (await running.as(CASEWORKER)).make(`/api/wage-costs/${id}/decision`, { outcome: 'approved' });

  running.clock.set('2027-06-01T09:00:00Z');
  const page = await PageClient.of(running, CONSULTANT);
  const at = `/forloeb/${placement.id}/arbejdsgiver`;
  const { version } = await page.get(at);
  const home = { 'address.street': 'Havnen 1', 'address.postcode': '8990', 'address.city': 'Limstrup' };
  const firm = { name: 'Nyt Navn A/S', ...home, version };
  expect((await page.post(at, firm)).status).toBe(303);
  const consultant = await running.as(CONSULTANT);
  const mentee = await consultant.read<{ version: number }>(`/api/mentees/${placement.menteeId}`);
  const moved = { name: 'Mads Mentee', address: NEW_HOME, addressProtected: false };
  expect(
    (await consultant.ask('PUT', `/api/mentees/${placement.menteeId}`, moved, ifMatch(mentee))).status,
  ).toBe(200);

  running.clock.set(A_YEAR_LATER);
  const administrator = await running.as(ADMINISTRATOR);
  const organisation = await administrator.read<Record<string, unknown> & { version: number }>(
    '/api/organisation',
  );
  const { version: _version, hasLogo: _hasLogo, ...known } = organisation;
  const renamed = { ...known, name: 'Storlimstrup Kommune' };
  expect((await administrator.ask('PUT', '/api/organisation', renamed, ifMatch(organisation))).status).toBe(
    200,
  );
  const png = PNG.sync.write(new PNG({ width: 40, height: 20, fill: true })).toString('base64');
  expect((await administrator.ask('PUT', '/api/organisation/logo', { png })).status).toBe(200);
  for (const kind of KINDS) {
    const wording = await administrator.read<WordingView>(`/api/letter-wordings/${kind}`);
    const newer = inNewWords(wording);
    const published = await administrator.ask('PUT', `/api/letter-wordings/${kind}`, newer, ifMatch(wording));
    expect(published.status).toBe(200);
  }
}

/** The same with a sentence more, as a form would send it. */
function inNewWords({ source }: WordingView): Record<string, string> {
  const [, head = '', text = ''] = source.split(/^---\n/m);
  const [, title = ''] = /^title: "?(.*?)"?$/m.exec(head) ?? [];
  const rules = [...head.matchAll(/^ {2}- (.*)$/gm)].map(([, rule]) => rule);
  const legalBasis = rules.length > 0 ? { legalBasis: rules.join('\n') } : {};
  return { title, ...legalBasis, text: `Vi har nye ord.\n\n${text}` };
}

describe.each(KINDS)('a year after it was issued, %s', (kind) => {
  const first = () => issued[KINDS.indexOf(kind)] as (typeof issued)[number];

  it('is byte for byte what it was, by page and by API, with the hash that is stored', async () => {
    const { letter, bytes } = first();
    expect((await byApi(letter)).equals(bytes)).toBe(true);
    expect((await byPage(`/breve/${letter.id}`)).equals(bytes)).toBe(true);
    const [stored] = await ask<{ sha256: Buffer }>(
      running.urls.superuserUrl,
      `select sha256 from letters where id = '${letter.id}'`,
    );
    const hash = createHash('sha256').update(bytes).digest();
    expect([stored?.sha256.equals(hash), letter.sha256]).toEqual([true, hash.toString('hex')]);
  });

  it('would be another today, and the one that is written then names it', async () => {
    const { letter, bytes } = first();
    const before = await textOf(bytes);
    const draft = await draftOf(kind);
    const since = {
      'orientation-to-leader': ['Nyt Navn A/S'],
      'grant-to-citizen': ['Fjordvej 9'],
    }[kind];
    for (const words of ['Vi har nye ord.', 'Storlimstrup Kommune', ...since]) {
      expect(draft).toContain(words);
      expect(before).not.toContain(words);
    }
    const second = await issue(kind);
    expect(second.replacesId).toBe(letter.id);
    expect(await textOf(await byApi(second))).toContain(
      `Dette brev erstatter vores brev »${letter.title}« af 3. november 2026.`,
    );
    expect((await byApi(letter)).equals(bytes)).toBe(true);
  });
});

describe('whoever asks the database', () => {
  const CHANGES = [
    (id: string) => `update letters set title = 'Et andet' where id = '${id}'`,
    (id: string) => `delete from letters where id = '${id}'`,
    (id: string) => `update letter_files set text = 'Noget andet' where letter_id = '${id}'`,
    (id: string) => `delete from letter_files where letter_id = '${id}'`,
  ];

  /** Somebody in the role; of the parties those of the case. */
  async function personIn(role: Role): Promise<string> {
    const [row] = await ask<{ id: string }>(
      running.urls.superuserUrl,
      `select person_id as id from person_roles where role = '${role}'
       order by person_id in (select person_id from mentors where id = '${placement.mentorId}'
         union all select person_id from leaders where id = '${placement.leaderId}') desc limit 1`,
    );
    return row?.id ?? '00000000-0000-4000-8000-000000000001';
  }

  it.each(ROLES)('as %s can neither change nor delete it', async (role) => {
    const actor = { personId: await personIn(role), role };
    for (const { letter } of issued) {
      for (const change of CHANGES) {
        await expect(running.database.asActor(actor, (tx) => tx.query(change(letter.id)))).rejects.toThrow(
          /permission denied/,
        );
      }
    }
  });

  it('as the system or the owner can neither', async () => {
    const [{ letter }] = issued as [(typeof issued)[number]];
    for (const change of CHANGES) {
      await expect(running.database.asActor(SYSTEM, (tx) => tx.query(change(letter.id)))).rejects.toThrow(
        /permission denied/,
      );
      await expect(ask(running.urls.superuserUrl, change(letter.id))).rejects.toThrow(/never changed/);
    }
  });
});
