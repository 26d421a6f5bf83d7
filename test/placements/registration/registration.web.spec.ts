import { aMentor, aWorkplace } from '../../app/builders.js';
import { aCpr } from '../../app/made-up-numbers.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { allAtOnce } from '../../database/all-at-once.js';
import { ask } from '../../database/ask.js';

let running: RunningApp;
let consultant: PageClient;

beforeAll(async () => {
  running = await startApp();
  consultant = await PageClient.of(running, CONSULTANT);
});
afterAll(() => running.close());

async function begun(): Promise<string> {
  return (await consultant.post('/forloeb/nyt')).location ?? '';
}

/** The address of a registration that is ready to be checked. */
async function ready(): Promise<string> {
  const here = await begun();
  const workplace = await aWorkplace(running);
  const { mentorId } = await aMentor(running, workplace.workplaceId);
  await consultant.post(`${here}/arbejdsgiver`, { chosenId: workplace.employerId });
  await consultant.post(`${here}/arbejdssted`, { chosenId: workplace.workplaceId });
  await consultant.post(`${here}/leder`, { chosenId: workplace.leaderId });
  const citizen = { name: 'Mads', cpr: aCpr(), 'address.street': 'Vej 1', 'address.postcode': '8000' };
  await consultant.post(`${here}/borger/ny`, { ...citizen, 'address.city': 'Limstrup' });
  await consultant.post(`${here}/mentor`, { chosenId: mentorId });
  await consultant.post(`${here}/forloebet`, await detailsOn(here));
  await consultant.post(`${here}/spoergsmaal`, {
    familyTie: 'false',
    lineOfCommand: 'false',
    paidAlready: 'false',
  });
  return here;
}

async function versionOn(page: string): Promise<string> {
  return (await consultant.get(page)).version;
}

async function detailsOn(here: string) {
  const version = await versionOn(`${here}/forloebet`);
  const days = { firstDay: '1.12.2026', lastDay: '31.5.2027' };
  const hours = { expectedMinutes: '3', expectedPer: 'week' };
  return { scheme: 'jobcenter', ...days, ...hours, purpose: 'At falde til', tasks: 'Vise rundt', version };
}

async function placements(): Promise<number> {
  return (await ask(running.urls.superuserUrl, 'select id from placements')).length;
}

it('registers once, however many windows and clicks ask for it', async () => {
  const here = await ready();
  const before = await placements();
  const version = await versionOn(`${here}/tjek`);

  const answers = await Promise.all([
    consultant.post(`${here}/tjek`, { version, _key: 'one click' }),
    consultant.post(`${here}/tjek`, { version, _key: 'one click' }),
    consultant.post(`${here}/tjek`, { version, _key: 'another window' }),
  ]);

  expect(answers.map(({ status, location }) => [status, location])).toEqual(answers.map(() => [303, here]));
  expect(await placements()).toBe(before + 1);
  expect((await consultant.get(here)).location).toBe(`${here}/faerdig`);
  const [{ id } = { id: '' }] = await ask<{ id: string }>(
    running.urls.superuserUrl,
    'select id from placements order by reference desc limit 1',
  );
  const grant = (await consultant.get(`/forloeb/${id}/bevillinger/ny`)).html;
  for (const value of ['01.12.2026', '31.05.2027', '78']) expect(grant).toContain(`value="${value}"`);
  const asked = 'Er mentor og mentee i familie med hinanden? Nej Karla Konsulent';
  expect((await consultant.get(`/forloeb/${id}`)).text).toContain(asked);
});

it('asks to check again where another window changed something since', async () => {
  const here = await ready();
  const before = await placements();
  const version = await versionOn(`${here}/tjek`);
  await consultant.post(`${here}/mentor`, { chosenId: '' });
  await consultant.post(`${here}/spoergsmaal`, { paidAlready: 'false' });

  const refused = await consultant.post(`${here}/tjek`, { version });

  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Lederen vælger');
  expect(await placements()).toBe(before);
  await consultant.post(`${here}/tjek`, { version: await versionOn(`${here}/tjek`) });
  expect(await placements()).toBe(before + 1);
});

it('chooses no workplace of an employer whom another window has replaced', async () => {
  const here = await begun();
  const [one, other] = [await aWorkplace(running), await aWorkplace(running)];
  await consultant.post(`${here}/arbejdsgiver`, { chosenId: other.employerId });

  const refused = await consultant.post(`${here}/arbejdssted`, { chosenId: one.workplaceId });

  expect(refused.status).toBe(422);
  expect(refused.text).toContain('ændret i et andet vindue');
  expect((await consultant.post(`${here}/arbejdssted`, { chosenId: other.workplaceId })).status).toBe(303);
});

it('keeps what was typed of the placement where another window wrote meanwhile, and then goes through', async () => {
  const here = await ready();
  const stale = await detailsOn(here);
  await consultant.post(`${here}/forloebet`, { ...stale, purpose: 'Det andet vindue' });

  const refused = await consultant.post(`${here}/forloebet`, { ...stale, purpose: 'Det første vindue' });

  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Det andet vindue');
  expect(refused.text).toContain('Det første vindue');
  const again = { ...stale, purpose: 'Det første vindue', version: refused.version };
  expect((await consultant.post(`${here}/forloebet`, again)).status).toBe(303);
});

it('is written by one of two windows that send at the same moment, and the other sees it', async () => {
  const here = await ready();
  const typed = await detailsOn(here);
  const write = (purpose: string) => () => consultant.post(`${here}/forloebet`, { ...typed, purpose });

  const [first, late] = await allAtOnce(running, 'registrations', [
    write('Det første vindue'),
    write('Det andet vindue'),
  ]);

  expect([first?.status, late?.status]).toEqual([303, 422]);
  expect(late?.text).toMatch(/Det første vindue.*Det andet vindue/s);
});

it('is not finished where another window takes something back at the same moment, and asks what is missing', async () => {
  const here = await ready();
  const before = await placements();
  const { version } = await consultant.get(`${here}/tjek`);

  const [, late] = await allAtOnce(running, 'registrations', [
    () => consultant.post(`${here}/mentor`, { chosenId: '' }),
    () => consultant.post(`${here}/tjek`, { version }),
  ]);

  expect(late?.location).toBe(here);
  expect((await consultant.get(here)).location).toBe(`${here}/spoergsmaal`);
  expect(await placements()).toBe(before);
});

it('is its owner’s alone', async () => {
  const here = await begun();
  const caseworker = await PageClient.of(running, CASEWORKER);
  expect((await caseworker.get(here)).status).toBe(403);
});

it('leads from a citizen who is registered already to that citizen, by the number and not in an address', async () => {
  const here = await ready();
  const cpr = aCpr();
  const typed = { name: 'Mie', cpr, 'address.street': 'Vej 1', 'address.postcode': '8000' };
  await consultant.post(`${here}/borger/ny`, { ...typed, 'address.city': 'Limstrup' });

  const refused = await consultant.post(`${here}/borger/ny`, { ...typed, 'address.city': 'Limstrup' });

  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Slå CPR-nummeret op');
  expect(refused.html).toMatch(new RegExp(`action="${here}/borger/cpr"[^]*value="${cpr}"`));
  const found = await consultant.post(`${here}/borger/cpr`, { cpr });
  expect((await consultant.get(found.location ?? '')).text).toContain('Vælg Mie');
});

it('fills in no hours where none were told, and takes them back', async () => {
  const here = await ready();
  await consultant.post(`${here}/forloebet`, { ...(await detailsOn(here)), expectedMinutes: '' });

  expect((await consultant.get(`${here}/tjek`)).text).toContain('Forventede timer Ikke udfyldt');
  await consultant.post(`${here}/tjek`, { version: await versionOn(`${here}/tjek`) });
  const address =
    /href="([^"]*bevillinger.ny)"/.exec((await consultant.get(`${here}/faerdig`)).html)?.[1] ?? '';
  const form = (await consultant.get(address)).html;
  expect(form).toContain('value="31.05.2027"');
  expect(/<input[^>]*name="grantedMinutes"[^>]*>/.exec(form)?.[0]).not.toMatch(/value="[^"]/);
});

it('takes no more hours a week than a week has, keeping what was typed, and asks about more than full time', async () => {
  const here = await ready();
  const keep = async (expectedMinutes: string, expectedPer = 'week') =>
    consultant.post(`${here}/forloebet`, { ...(await detailsOn(here)), expectedMinutes, expectedPer });

  const refused = await keep('200');
  expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('Skriv højst 168 timer.')]);
  expect(refused.html).toMatch(/name="expectedMinutes"[^>]*value="200"/);
  for (const many of ['4000', '9000']) expect((await keep(many, 'whole')).text).toContain('højst 3333 timer');

  expect((await keep('38')).status).toBe(303);
  expect((await consultant.get(`${here}/tjek`)).text).toContain('mere end fuld tid, 37 timer om ugen');
  expect((await keep('37')).status).toBe(303);
  expect((await consultant.get(`${here}/tjek`)).text).not.toContain('mere end fuld tid');
});

it('names the field in what is wrong where two fields are wrong in the same way', async () => {
  const here = await ready();
  const long = 'a'.repeat(1001);
  const typed = { ...(await detailsOn(here)), firstDay: '31.2.2027', lastDay: '31.2.2028', purpose: long };
  const { text } = await consultant.post(`${here}/forloebet`, { ...typed, tasks: long });
  for (const field of [
    'Første dag: Skriv en dato',
    'Sidste dag: Skriv en dato',
    'Formål: Højst 1000',
    'Mentorens opgaver: Højst 1000',
  ]) {
    expect(text).toContain(field);
  }
  const ties = { familyTie: 'true', lineOfCommand: 'true', paidAlready: 'false' };
  const unexplained = await consultant.post(`${here}/spoergsmaal`, ties);
  expect(unexplained.text).toMatch(/Familie: Skriv, hvorfor .* Chef: Skriv, hvorfor /);
});
