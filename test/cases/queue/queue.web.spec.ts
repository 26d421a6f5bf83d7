import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Client } from 'pg';

import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { submitted, work } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT, OTHER_CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';
import { untilWaiting } from '../../database/until-waiting.js';

jest.setTimeout(120_000);

let running: RunningApp;
let sofus: PageClient;
let signe: PageClient;
let karla: PageClient;
let first: ActivePlacement;
let second: ActivePlacement;
let reference: string;
let signesId: string;

beforeAll(async () => {
  running = await startApp();
  sofus = await PageClient.of(running, CASEWORKER);
  signe = await PageClient.of(running, OTHER_CASEWORKER);
  karla = await PageClient.of(running, CONSULTANT);
  first = await aPlacement(running);
  second = await aPlacement(running);
  for (const placement of [first, second]) await work(placement, '2026-10-05', 60);
  const { id } = await submitted(second);
  await submitted(first);
  await ask(
    running.urls.superuserUrl,
    `update claims set submitted_at = '2026-11-02T09:00:00Z' where id = '${id}'`,
    `update time_entry_words set said_at = '2026-11-02T09:00:00Z' where placement_id = '${second.id}'`,
  );
  [{ reference }] = (await ask<{ reference: string }>(
    running.urls.ownerUrl,
    `select reference from placements where id = '${first.id}'`,
  )) as [{ reference: string }];
  [{ id: signesId }] = (await ask<{ id: string }>(
    running.urls.ownerUrl,
    `select id from people where email = '${OTHER_CASEWORKER}'`,
  )) as [{ id: string }];
});
afterAll(() => running?.close());

describe('the work of a caseworker', () => {
  it('is nobody’s until it is taken, what is due first standing first', async () => {
    const { status, text } = await sofus.get('/');

    expect(status).toBe(200);
    expect(text).toContain('Mine (0) Ingen har dem (2) Over fristen (0) På hold (0) Alle (2)');
    expect(text).toMatch(/Afgør kravet K-2026-00001 09\.11\.2026 .*Afgør kravet K-2026-00002 10\.11\.2026 /);
    expect(text).toContain('09.11.2026 (om 6 dage) Ingen endnu');
  });

  it('says in words what is over its day', async () => {
    running.clock.set('2026-11-10T09:00:00Z');
    const late = await (await PageClient.of(running, CASEWORKER)).get('/?vis=overdue');
    running.clock.set('2026-11-03T09:00:00Z');

    expect(late.text).toContain('Over fristen (1)');
    expect(late.text).toContain('Afgør kravet K-2026-00001 09.11.2026 (1 dag for sent)');
    expect(late.text).not.toContain('K-2026-00002');
  });

  it('is shown by its kind', async () => {
    expect((await sofus.get('/?slags=decide-claim')).text).toContain('K-2026-00001');
    expect((await sofus.get('/?slags=decide-grant')).text).toContain('Der er intet, der venter her.');
  });

  it('is taken by one, and the second is told by whom', async () => {
    const taken = await sofus.post(`/forloeb/${first.id}/overtagelse`);
    expect([taken.status, taken.location]).toEqual([303, '/?vis=mine']);

    const late = await signe.post(`/forloeb/${first.id}/overtagelse`);
    expect(late.status).toBe(422);
    expect(late.text).toContain('Sofus Sagsbehandler har allerede taget sagen.');
    expect((await sofus.get('/')).text).toContain('Mine (1) Ingen har dem (1)');
  });

  it('is taken by just one of two who take it at once', async () => {
    const holder = new Client({ connectionString: running.urls.ownerUrl });
    await holder.connect();
    await holder.query('begin');
    await holder.query(`select from placements where id = '${second.id}' for update`);

    const both = [sofus, signe].map((one) => one.post(`/forloeb/${second.id}/overtagelse`));
    await untilWaiting(running.urls.superuserUrl, 2);
    await holder.query('rollback');
    await holder.end();

    const answers = await Promise.all(both);
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 422]);
    expect(answers.find(({ status }) => status === 422)?.text).toMatch(
      /(Sofus|Signe) Sagsbehandler har allerede taget sagen\./,
    );
  });

  it('is handed over with a word, which the colleague reads', async () => {
    const page = await sofus.get(`/forloeb/${first.id}/fordeling`);
    const from = /name="from" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
    const fields = { personId: signesId, word: 'Ring til lederen', from };
    expect((await sofus.post(`/forloeb/${first.id}/videregivelse`, fields)).status).toBe(303);

    const { text } = await signe.get(`/forloeb/${first.id}/fordeling`);
    expect(text).toContain('Sagsbehandler er Signe Sagsbehandler.');
    expect(text).toContain('Ring til lederen');
  });

  it('keeps what is written for a hold, and asks which of the two is meant', async () => {
    const at = `/forloeb/${first.id}`;
    const written = { personId: '', word: '', reason: 'En lønseddel', untilDay: '32.11.2026' };
    const held = await signe.post(`${at}/hold`, { ...written, word: 'Ring til lederen' });
    expect([held.status, held.html.includes('href="#word"')]).toEqual([422, true]);
    expect(held.text).toContain('Du sætter sagen på hold, men har skrevet til en kollega.');
    expect(held.html).toContain('value="En lønseddel"');

    const given = await signe.post(`${at}/videregivelse`, { ...written, personId: signesId });
    expect([given.status, given.html.includes('href="#reason"')]).toEqual([422, true]);
    expect(given.text).toContain('Du giver sagen videre, men har skrevet, hvad den venter på.');

    const wrong = await signe.post(`${at}/hold`, written);
    expect(wrong.text).toContain('Skriv en dato, der findes');
    expect(wrong.html).toContain('value="32.11.2026"');
  });

  it('keeps the word on the front page of the colleague until it is read', async () => {
    const word = `Fra Sofus Sagsbehandler: Ring til lederen ${reference}`;
    expect((await signe.get('/')).text).toContain(word);
    expect((await sofus.get('/')).text).not.toContain('Ring til lederen');

    const others = await sofus.post(`/forloeb/${first.id}/besked-laest`);
    expect([others.status, (await signe.get('/')).text]).toEqual([303, expect.stringContaining(word)]);
    expect((await signe.post(`/forloeb/${first.id}/besked-laest`)).status).toBe(303);
    expect((await signe.get('/')).text).not.toContain('Ring til lederen');
    expect((await signe.get(`/forloeb/${first.id}/fordeling`)).text).toContain('Ring til lederen');
  });

  it('is not handed over by whoever saw another have it', async () => {
    const page = await sofus.get(`/forloeb/${first.id}/fordeling`);
    const sofusId = /<option value="([^"]+)">Sofus/.exec(page.html)?.[1] ?? '';
    const again = await sofus.post(`/forloeb/${first.id}/videregivelse`, {
      personId: sofusId,
      word: 'Min',
      from: sofusId,
    });
    expect(again.status).toBe(422);
    expect(again.text).toContain('Sofus Sagsbehandler');
    expect(again.html).toContain('>Min</textarea>');
  });

  it('waits until a day with a reason, and is taken up again', async () => {
    const hold = `/forloeb/${first.id}/hold`;
    const nothing = await signe.post(hold, { reason: '', untilDay: '2.11.2026' });
    expect([nothing.status, nothing.text]).toEqual([
      422,
      expect.stringContaining('Skriv, hvad sagen venter på.'),
    ]);
    expect((await signe.post(hold, { reason: 'Venter', untilDay: '2.11.2026' })).text).toContain(
      'Vælg i dag eller en dag, der kommer.',
    );
    const long = await signe.post(hold, { reason: 'Venter', untilDay: '3.11.2096' });
    expect([long.status, long.text]).toEqual([422, expect.stringContaining('senest 02.11.2027')]);
    expect(long.html).toContain('value="3.11.2096"');

    expect((await signe.post(hold, { reason: 'Venter på lønseddel', untilDay: '6.11.2026' })).status).toBe(
      303,
    );
    expect((await signe.get('/?vis=mine')).html).not.toContain(`>${reference}<`);
    expect((await signe.get('/?vis=on-hold')).text).toContain(
      'Venter på lønseddel 06.11.2026 Signe Sagsbehandler',
    );
    expect((await signe.post(hold, { reason: 'Igen', untilDay: '6.11.2026' })).status).toBe(422);

    const again = `action="/forloeb/${first.id}/genoptagelse"`;
    for (const page of ['/?vis=on-hold', `/forloeb/${first.id}`]) {
      expect((await signe.get(page)).html).toContain(again);
    }
    expect((await karla.get(`/forloeb/${first.id}`)).html).not.toContain(again);
    const taken = await signe.post(`/forloeb/${first.id}/genoptagelse`);
    expect([taken.status, taken.location]).toEqual([303, `/forloeb/${first.id}`]);
    expect((await signe.get('/?vis=mine')).html).toContain(`>${reference}<`);
    expect((await signe.post(`/forloeb/${first.id}/genoptagelse`)).status).toBe(422);
  });

  it('is looked after by a stand-in, and by nobody else', async () => {
    const page = await signe.get('/stedfortraeder');
    const sofusId = /<option value="([^"]+)">Sofus/.exec(page.html)?.[1] ?? '';
    const leave = { standInId: sofusId, firstDay: '3.11.2026', lastDay: '10.11.2026' };
    expect((await sofus.get(`/?for=${signesId}`)).status).toBe(404);

    expect((await signe.post('/stedfortraeder', leave)).status).toBe(303);
    const twice = await signe.post('/stedfortraeder', leave);
    expect([twice.status, twice.text]).toEqual([422, expect.stringContaining('allerede en stedfortræder')]);

    const queue = await sofus.get(`/?for=${signesId}`);
    expect(queue.text).toContain('Som stedfortræder for Signe Sagsbehandler');
    expect(queue.html).toContain(`>${reference}<`);
    const remove = /action="(\/stedfortraeder\/[^"]+\/fjernelse)"/.exec(
      (await signe.get('/stedfortraeder')).html,
    );
    expect((await sofus.post(remove?.[1] ?? '')).status).toBe(404);
    expect((await signe.post(remove?.[1] ?? '')).status).toBe(303);
    expect((await sofus.get(`/?for=${signesId}`)).status).toBe(404);
  });

  it('leaves its traces', async () => {
    const rows = await ask<{ what: string }>(
      running.urls.ownerUrl,
      `select distinct what from audit_events where what like 'case.%' or what like 'stand-in.%' order by what`,
    );
    expect(rows.map(({ what }) => what)).toEqual([
      'case.handed-over',
      'case.handover-read',
      'case.put-on-hold',
      'case.taken',
      'case.taken-off-hold',
      'stand-in.named',
      'stand-in.removed',
    ]);
  });
});

describe('the work of a consultant', () => {
  it('has the own cases from the start: no first contact, and a grant that runs out', async () => {
    const quiet = await aPlacement(running, { firstDay: '2026-10-12', lastDay: '2026-11-20' });
    const { text, html } = await karla.get('/');

    expect(text).toContain('Uden første kontakt (1)');
    expect(text).toContain('Bevillinger, der udløber (1)');
    expect(text).toContain(
      'Hør, om mentor og mentee er i gang Det forsvinder herfra, når der er skrevet timer, eller en milepæl er markeret. 12.10.2026 (22 dage for sent)',
    );
    expect(html).toContain(`href="/forloeb/${quiet.id}/fremdrift"`);
    expect(text).toContain(
      'Tag stilling til en ny bevilling, før den nuværende udløber 20.11.2026 (om 17 dage)',
    );
    expect(text).not.toContain('Ingen har dem');
    await work(quiet, '2026-10-12', 60);
    expect((await karla.get('/')).text).not.toContain('Uden første kontakt');
    expect(html).not.toContain('/overtagelse');
  });

  it('belongs to whom it is handed over to, who is then the consultant of the case', async () => {
    const page = await karla.get(`/forloeb/${first.id}/fordeling`);
    expect(page.text).toContain('Jobkonsulent er Karla Konsulent.');
    const from = /name="from" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
    const unknown = await karla.post(`/forloeb/${first.id}/videregivelse`, { personId: signesId, from });
    expect([unknown.status, unknown.text]).toEqual([422, expect.stringContaining('Vælg en kollega')]);
  });
});

it('is for nobody but consultants and caseworkers', async () => {
  const auditor = await PageClient.of(running, 'revisor@limstrup.example');
  expect((await auditor.get('/')).location).toBe('/forloeb');
  expect((await auditor.get(`/forloeb/${first.id}/fordeling`)).status).toBe(403);
  expect((await auditor.post(`/forloeb/${first.id}/overtagelse`)).status).toBe(403);
});
