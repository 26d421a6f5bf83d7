/** What a consultant who is interrupted, or who registers somebody new, is spared. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aMentor, aWorkplace } from '../../app/builders.js';
import { aCpr, aCvr } from '../../app/made-up-numbers.js';
import { PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(120_000);

const ADDRESS = { 'address.street': 'Vej 1', 'address.postcode': '8000', 'address.city': 'Limstrup' };

let running: RunningApp;
let consultant: PageClient;

beforeAll(async () => {
  running = await startApp();
  consultant = await PageClient.of(running, CONSULTANT);
});
afterAll(() => running?.close());

const begun = async () => (await consultant.post('/forloeb/nyt')).location ?? '';

async function withEmployer() {
  const here = await begun();
  const workplace = await aWorkplace(running);
  await consultant.post(`${here}/arbejdsgiver`, { chosenId: workplace.employerId });
  await consultant.post(`${here}/arbejdssted`, { chosenId: workplace.workplaceId });
  await consultant.post(`${here}/leder`, { chosenId: workplace.leaderId });
  return { here, workplace };
}

async function untilDetails() {
  const { here, workplace } = await withEmployer();
  await consultant.post(`${here}/borger/ny`, { name: 'Mads', cpr: aCpr(), ...ADDRESS });
  const { mentorId } = await aMentor(running, workplace.workplaceId);
  await consultant.post(`${here}/mentor`, { chosenId: mentorId });
  return here;
}

async function versionOn(page: string): Promise<string> {
  return (await consultant.get(page)).version;
}

describe('a step that is left half told', () => {
  it('is kept, and is where the registration is taken up again', async () => {
    const here = await untilDetails();
    const half = {
      scheme: 'jobcenter',
      expectedPer: 'week',
      firstDay: '1.12.2026',
      lastDay: '',
      purpose: 'At falde til',
      tasks: '',
    };
    const version = await versionOn(`${here}/forloebet`);
    const left = await consultant.post(`${here}/forloebet/senere`, { ...half, version });
    expect([left.status, left.location]).toEqual([303, '/forloeb/nyt']);

    expect((await consultant.get(here)).location).toBe(`${here}/forloebet`);
    const { html } = await consultant.get(`${here}/forloebet`);
    expect(html).toContain('At falde til</textarea>');
    expect(html).toMatch(/name="firstDay"[^>]*value="01.12.2026"/);

    const whole = { ...half, lastDay: '31.5.2027', tasks: 'Vise rundt' };
    const kept = await consultant.post(`${here}/forloebet`, {
      ...whole,
      version: await versionOn(`${here}/forloebet`),
    });
    expect(kept.status).toBe(303);
    expect((await consultant.get(here)).location).toBe(`${here}/spoergsmaal`);
  });

  it('is shown again where a day cannot be read, as it could not be kept', async () => {
    const here = await untilDetails();
    const version = await versionOn(`${here}/forloebet`);
    const left = await consultant.post(`${here}/forloebet/senere`, {
      firstDay: 'snart',
      purpose: 'Min',
      version,
    });
    expect(left.status).toBe(422);
    expect(left.html).toContain('Min</textarea>');
    expect(left.html).toContain('value="snart"');
  });

  it('keeps the answers that were given', async () => {
    const here = await untilDetails();
    const details = {
      scheme: 'jobcenter',
      expectedPer: 'week',
      firstDay: '1.12.2026',
      lastDay: '31.5.2027',
      purpose: 'A',
      tasks: 'B',
    };
    await consultant.post(`${here}/forloebet`, { ...details, version: await versionOn(`${here}/forloebet`) });
    expect((await consultant.post(`${here}/spoergsmaal/senere`, { familyTie: 'false' })).status).toBe(303);
    expect((await consultant.get(here)).location).toBe(`${here}/spoergsmaal`);
    expect((await consultant.get(`${here}/spoergsmaal`)).html).toMatch(
      /name="familyTie" value="false" checked/,
    );
    expect((await consultant.post(`${here}/spoergsmaal`, { lineOfCommand: 'false' })).status).toBe(422);
    expect((await consultant.post(`${here}/spoergsmaal/senere`)).status).toBe(303);
  });
});

describe('somebody or something new', () => {
  it('has its form at once where there is nothing to choose, with the likely address, and a way back', async () => {
    const here = await begun();
    await consultant.post(`${here}/arbejdsgiver/ny`, { name: 'Ny ApS', cvr: aCvr(), ...ADDRESS });
    const workplace = await consultant.get(`${here}/arbejdssted`);
    expect([workplace.status, workplace.location]).toEqual([303, `${here}/arbejdssted/ny`]);
    const { html } = await consultant.get(`${here}/arbejdssted/ny`);
    expect(html).toMatch(/name="address.street"[^>]*value="Vej 1"/);
    expect(html).toContain(`<a href="${here}/arbejdsgiver">Tilbage</a>`);
  });

  it('is a citizen whose number nobody has: it goes on into the form, and into no address', async () => {
    const { here } = await withEmployer();
    const cpr = aCpr();
    const form = await consultant.post(`${here}/borger/cpr`, { cpr });
    expect([form.status, form.location]).toEqual([200, undefined]);
    expect(form.text).toContain('Ingen borger er registreret med det CPR-nummer endnu.');
    expect(form.html).toMatch(new RegExp(`name="cpr"[^>]*value="${cpr}"`));
    expect(form.html).toContain(`action="${here}/borger/ny"`);
  });

  it('is kept by no browser where a CPR number was typed, and by the browser where none was', async () => {
    const { here } = await withEmployer();
    const refused = async (part: string) => (await consultant.post(`${here}/${part}/ny`, {})).cacheControl;
    expect(await refused('borger')).toBe('private, no-store');
    expect(await refused('arbejdsgiver')).toBe('private, no-cache');
  });
});

it('tells two citizens of one name apart by their address, and not by one that is protected', async () => {
  const { here } = await withEmployer();
  const name = 'Nora Navnebror';
  const add = (fields: Record<string, string>) =>
    consultant.post(`${here}/borger/ny`, { name, cpr: aCpr(), ...ADDRESS, ...fields });
  await add({ 'address.street': 'Fiskegade 2' });
  await add({ 'address.street': 'Hemmelig 3', addressProtected: 'true' });

  const { text } = await consultant.get(`${here}/borger?q=Navnebror`);
  expect(text).toContain('Fiskegade 2, 8000 Limstrup');
  expect(text).toContain('Navne- og adressebeskyttelse.');
  expect(text).not.toContain('Hemmelig 3');
});

it('finds an employer and a citizen however å, æ and ø are written', async () => {
  const { here } = await withEmployer();
  await consultant.post(`${here}/borger/ny`, { name: 'Åse Kjærsgård', cpr: aCpr(), ...ADDRESS });
  const elsewhere = await begun();
  await consultant.post(`${elsewhere}/arbejdsgiver/ny`, { name: 'Ærø Øl A/S', cvr: aCvr(), ...ADDRESS });

  expect((await consultant.get(`${here}/borger?q=aase+kjaersg`)).text).toContain('Åse Kjærsgård');
  expect((await consultant.get(`${here}/arbejdsgiver?q=AEROE`)).text).toContain('Ærø Øl A/S');
  expect((await consultant.get(`${here}/arbejdsgiver?q=aro`)).text).not.toContain('Ærø Øl A/S');
});

it('shows numbers, address and days in words before it registers', async () => {
  const here = await untilDetails();
  const details = {
    scheme: 'jobcenter',
    expectedPer: 'week',
    firstDay: '1.12.2026',
    lastDay: '31.5.2027',
    purpose: 'A',
    tasks: 'B',
  };
  await consultant.post(`${here}/forloebet`, { ...details, version: await versionOn(`${here}/forloebet`) });
  const no = { familyTie: 'false', lineOfCommand: 'false', paidAlready: 'false' };
  await consultant.post(`${here}/spoergsmaal`, no);

  const { text } = await consultant.get(`${here}/tjek`);
  expect(text).toMatch(
    /CVR \d{8}.*Lageret, P-nr\. \d{10}, Smedevej 14, 8990 Limstrup.*Lis Leder, leder\S+@firma\.example/,
  );
  expect(text).toContain('1. december 2026');
});
