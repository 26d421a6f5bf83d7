import { PageClient } from '../../app/page-client.js';
import { aPlacement } from '../../app/builders.js';
import { CASEWORKER } from '../../app/staff.js';
import { next } from '../../app/made-up-numbers.js';
import { ask } from '../../database/ask.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

const ADMINISTRATOR = 'administrator@limstrup.example';
const AUDITOR = 'revisor@limstrup.example';

let running: RunningApp;
let administrator: PageClient;
let auditor: PageClient;

beforeAll(async () => {
  running = await startApp();
  administrator = await PageClient.of(running, ADMINISTRATOR);
  auditor = await PageClient.of(running, AUDITOR);
});
afterAll(() => running?.close());

it('tells the auditor what administrators changed of people and ceilings, and nothing of cases', async () => {
  const email = `nanna${next()}@limstrup.example`;
  const { location = '' } = await administrator.post('/personer', {
    name: 'Nanna Ny',
    email,
    'roles.0': 'caseworker',
  });
  await administrator.post(`${location}/roller`, { 'roles.0': 'consultant' });
  await administrator.post('/parametre', { firstDay: '1.1.2027', valueOre: '350' });
  await administrator.post(`${location}/ret`, { version: '1', name: 'Nanna Nyere', email, phone: '' });
  const placement = await aPlacement(running);
  const leader = await PageClient.of(running, placement.leaderEmail);
  await leader.post('/min-profil/telefon', { phone: '20304050', version: '1' });

  const { text } = await auditor.get('/aendringer');

  const by = 'Asta Administrator Administrator';
  expect(text).toContain(`Et loft blev foreslået – 350,00 kr. fra 01.01.2027 ${by}`);
  expect(text).toContain(`En medarbejder blev registreret Nanna Nyere sagsbehandler ${by}`);
  expect(text).toContain(`roller blev ændret Nanna Nyere givet: jobkonsulent; taget: sagsbehandler ${by}`);
  expect(text).toContain(`kontakt blev rettet Nanna Nyere navn ${by}`);
  expect(text).not.toContain('Forløbet blev registreret');
  expect(text).not.toContain('Lis Leder');
  const looks = await ask(
    running.urls.superuserUrl,
    `select from access_log where purpose = 'changes' and subject_kind = 'person'`,
  );
  expect(looks.length).toBeGreaterThan(0);
});

it('goes on from page to page', async () => {
  for (let at = 0; at < 26; at += 1) {
    await administrator.post('/parametre', { firstDay: `${at + 1}.3.2027`, valueOre: '300' });
  }
  const first = await auditor.get('/aendringer');
  const [, address = ''] = /href="(\/aendringer\?cursor=[^"]+)"/.exec(first.html) ?? [];
  const second = await auditor.get(address);

  const told = [first, second].flatMap(({ text }) => text.match(/fra \d\d\.03\.2027/g) ?? []);
  expect(first.html.match(/<tr/g)).toHaveLength(26); // and the heading
  expect(new Set(told).size).toBe(26);
});

it('is for the auditor alone', async () => {
  for (const who of [ADMINISTRATOR, CASEWORKER]) {
    expect((await (await PageClient.of(running, who)).get('/aendringer')).status).toBe(403);
  }
});
