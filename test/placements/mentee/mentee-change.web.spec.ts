import { type ActivePlacement, ADDRESS, aPlacement } from '../../app/builders.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { readPdf } from '../../pdf/read-pdf.js';
import { expectNoOtherToReach, expectTheSecondToSeeTheFirst } from '../put-right.js';

const AUDITOR = 'revisor@limstrup.example';

let running: RunningApp;
let placement: ActivePlacement;
let consultant: PageClient;
let caseworker: PageClient;
let here: string;

beforeAll(async () => {
  running = await startApp();
  consultant = await PageClient.of(running, CONSULTANT);
  caseworker = await PageClient.of(running, CASEWORKER);
});
afterAll(() => running?.close());
beforeEach(async () => {
  placement = await aPlacement(running);
  here = `/forloeb/${placement.id}/mentee`;
});

const fields = (change: Record<string, string> = {}) => ({
  version: '1',
  name: 'Mads Mentee',
  'address.street': ADDRESS.street,
  'address.postcode': ADDRESS.postcode,
  'address.city': ADDRESS.city,
  addressProtected: 'false',
  phone: '',
  email: '',
  targetGroup: '',
  ...change,
});

describe('name and contact on the page', () => {
  it('are there for those who work on the case, and put right', async () => {
    const page = await caseworker.get(here);
    expect(page.html).toContain(`value="${ADDRESS.street}"`);
    expect((await caseworker.get(`/forloeb/${placement.id}`)).html).toContain(`href="${here}"`);

    const saved = await caseworker.post(here, fields({ phone: '20 30 40 59' }));

    expect([saved.status, saved.location]).toEqual([303, `/forloeb/${placement.id}`]);
    const shown = await caseworker.get(`/forloeb/${placement.id}`);
    expect(shown.text).toContain('20 30 40 59');
    expect(shown.text).toContain('Menteens navn eller kontakt blev rettet');
  });

  it('are reached by no leader, mentor or other reader', async () => {
    await expectNoOtherToReach(running, placement, here, fields());
  });

  it('show the second of two what the first changed, keep what was typed, and let them go on', async () => {
    await expectTheSecondToSeeTheFirst(running, 'mentees', here, fields());
  });

  it('tell what the first changed, and of what nobody changed nothing', async () => {
    await caseworker.post(here, fields({ name: 'Mads Nygaard' }));

    const second = await consultant.post(here, fields({ phone: '20304058' }));

    expect(second.text).toContain('Navn Mads Nygaard Mads Mentee');
    expect(second.text).toContain('Telefon Ikke udfyldt 20304058');
    expect(second.text).not.toMatch(/Adresse \w+vej 14/);
  });

  it('say what is wrong, with all that was typed', async () => {
    const refused = await consultant.post(here, fields({ phone: '12', name: 'Mads Nygaard' }));

    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Skriv et dansk telefonnummer på 8 cifre.');
    expect(refused.html).toContain('value="Mads Nygaard"');
    expect(refused.html).toContain('name="version" value="1"');
  });
});

describe('a protected address', () => {
  beforeEach(async () => {
    await consultant.post(here, fields({ 'address.street': 'Skjulvej 7', addressProtected: 'true' }));
  });

  it('stands on neither the case nor the form, and stays where no other is typed', async () => {
    for (const path of [`/forloeb/${placement.id}`, here, `${here}/adresse`]) {
      const page = await consultant.get(path);
      expect(page.html).not.toContain('Skjulvej');
      expect(page.text).toContain('Adressen er beskyttet');
      if (path !== `${here}/adresse`) expect(page.html).toContain(`href="${here}/adresse"`);
    }
    const none = { 'address.street': '', 'address.postcode': '', 'address.city': '' };
    const hidden = fields({ ...none, addressIsHidden: 'true', addressProtected: 'true' });

    const stale = await consultant.post(here, { ...hidden, phone: '20304057' });
    expect([stale.status, stale.text.includes('Skjulvej')]).toEqual([422, false]);
    expect((await consultant.post(here, { ...hidden, version: '2', phone: '20304057' })).status).toBe(303);

    expect((await consultant.post(`${here}/adresse`, { purpose: 'Brev' })).text).toContain('Skjulvej 7');
  });

  it('is shown once, to whoever says why, and the auditor reads of it in words', async () => {
    const refused = await consultant.post(`${here}/adresse`, { purpose: '' });
    expect([refused.status, refused.html.includes('Skjulvej')]).toEqual([422, false]);

    const shown = await consultant.post(`${here}/adresse`, { purpose: 'Aftale et hjemmebesøg' });

    expect(shown.status).toBe(200);
    expect(shown.text).toContain('Skjulvej 7');
    expect(shown.cacheControl).toBe('private, no-store');
    const auditor = await PageClient.of(running, AUDITOR);
    const { reference } = await placement.leader.read<{ reference: string }>(
      `/api/placements/${placement.id}`,
    );
    const log = await auditor.get(`/hvem-har-set?reference=${reference}`);
    expect(log.text).toContain('Så en beskyttet adresse: Aftale et hjemmebesøg');
    expect(log.text).not.toContain('Skjulvej');
  });

  it('reaches no leader or mentor, on no page, by no API and in no letter', async () => {
    const api = await running.as(CONSULTANT);
    const letter = await api.make(`/api/placements/${placement.id}/letters`, {
      kind: 'orientation-to-leader',
    });
    const { bytes } = await placement.leader.get(`/api/letters/${letter.id}/pdf`);
    expect((await readPdf(bytes)).text).not.toContain('Skjulvej');
    for (const email of [placement.leaderEmail, placement.mentorEmail]) {
      const party = await PageClient.of(running, email);
      expect((await party.get(`/forloeb/${placement.id}`)).html).not.toContain('Skjulvej');
      expect((await party.post(`${here}/adresse`, { purpose: 'Nysgerrig' })).status).toBe(403);
      const byApi = await running.as(email);
      expect((await byApi.get(`/api/mentees/${placement.menteeId}`)).status).toBe(403);
      const asked = await byApi.post(`/api/mentees/${placement.menteeId}/address-looks`, { purpose: 'x' });
      expect(asked.status).toBe(403);
      const whole = await byApi.get(`/api/placements/${placement.id}/case`);
      expect(JSON.stringify(whole.body)).not.toContain('Skjulvej');
    }
  });
});
