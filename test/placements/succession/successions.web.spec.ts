import { jest } from '@jest/globals';
import type { EmployerView } from '../../../src/employers/employer.view.js';
import type { LetterView } from '../../../src/letters/letter.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { type ActivePlacement, ADDRESS, aPlacement, aWorkplace } from '../../app/builders.js';
import { menteeOf } from '../../app/follow-up-people.js';
import { aCvr } from '../../app/made-up-numbers.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { readPdf } from '../../pdf/read-pdf.js';

jest.setTimeout(120_000);

let running: RunningApp;
let api: ApiClient;
let consultant: PageClient;
let placement: ActivePlacement;
let old: EmployerView;
let successor: EmployerView;

beforeAll(async () => {
  running = await startApp({ now: '2026-11-27T09:00:00Z' });
  api = await running.as(CONSULTANT);
  consultant = await PageClient.of(running, CONSULTANT);
});
afterAll(() => running?.close());
beforeEach(async () => {
  placement = await aPlacement(running, { hasWageCost: false });
  old = await api.read(`/api/employers/${placement.employerId}`);
  successor = await api.read(`/api/employers/${(await aWorkplace(running)).employerId}`);
});

const at = () => `/forloeb/${placement.id}`;
const here = () => `${at()}/arbejdsgiver/overgang`;
const fields = (change: Record<string, string> = {}) => ({
  kind: 'merger',
  firstDay: '27.11.2026',
  cvr: successor.cvr,
  name: '',
  'address.street': '',
  'address.postcode': '',
  'address.city': '',
  ...change,
});
const asked = (change: Record<string, string> = {}) =>
  consultant.get(`${here()}?${new URLSearchParams(fields(change)).toString()}`);
const faultsIn = (html: string) => [...html.matchAll(/href="#([\w.]+)"/g)].map(([, field]) => field);

describe('the page where an employer goes on in another', () => {
  it('is reached from the employer of the case by a consultant, and shown to nobody else', async () => {
    expect((await consultant.get(at())).html).toContain(`href="${here()}"`);

    for (const email of [CASEWORKER, placement.leaderEmail]) {
      const other = await PageClient.of(running, email);
      expect((await other.get(at())).html).not.toContain(here());
      expect((await other.get(here())).status).toBe(403);
      expect((await other.post(here(), fields())).status).toBe(403);
    }
  });

  it('shows what happens, and does it in the next step', async () => {
    const plan = await asked();
    expect(plan.status).toBe(200);
    expect(plan.text).toContain(
      `${successor.name}, CVR-nummer ${successor.cvr}, har fra 27.11.2026 disse arbejdssteder: Lageret.`,
    );
    expect(plan.text).toContain('1 sag får den nye arbejdsgiver.');
    expect(plan.text).toContain(`også for måneder før`);
    expect((await consultant.get(at())).text).toContain(`Mads Mentee hos ${old.name}`);

    const done = await consultant.post(here(), fields());
    expect([done.status, done.location]).toEqual([303, `${at()}#forloebet`]);
    const shown = await consultant.get(at());
    expect(shown.text).toContain(`Mads Mentee hos ${successor.name}`);
    expect(shown.text).toContain(
      `Arbejdsgiver siden 27.11.2026 (fusion). Før det var arbejdsgiveren ${old.name}, CVR-nummer ${old.cvr}.`,
    );
    expect(shown.text).toContain('Arbejdsgiveren videreføres af en anden');
    expect(shown.text).toContain(`${successor.name}, fra 27.11.2026`);
  });

  it('says beside the fields what is wrong, with everything typed still there', async () => {
    const wrong = { kind: '', firstDay: '31.2.2027', cvr: '12345678', name: 'Nyt Navn ApS' };
    const answer = await asked(wrong);
    expect(answer.status).toBe(422);
    expect(faultsIn(answer.html)).toEqual(expect.arrayContaining(['kind', 'firstDay', 'cvr']));
    expect(answer.html).toContain('value="Nyt Navn ApS"');
    expect(answer.html).toContain('value="31.2.2027"');

    const unknown = await asked({ cvr: aCvr() });
    expect([unknown.status, faultsIn(unknown.html)]).toEqual([422, expect.arrayContaining(['cvr'])]);
    const sale = await consultant.post(here(), fields({ kind: 'sale', cvr: old.cvr }));
    expect(sale.status).toBe(422);
    expect(faultsIn(sale.html)).toEqual(expect.arrayContaining(['cvr', 'workplaceIds']));
    expect(sale.html).toContain(`value="${old.cvr}"`);
  });

  it('sells the workplaces that are ticked, to one who is registered along with it', async () => {
    const { street, postcode, city } = ADDRESS;
    const change = {
      kind: 'sale',
      cvr: aCvr(),
      name: 'Køber ApS',
      'address.street': street,
      'address.postcode': postcode,
      'address.city': city,
      'workplaceIds.0': placement.workplaceId,
    };
    const plan = await asked(change);
    expect(plan.text).toContain('bliver registreret som arbejdsgiver');
    expect(plan.text).toContain('den, der har arbejdsstedet på månedens sidste dag');

    expect((await consultant.post(here(), fields(change))).status).toBe(303);
    expect((await consultant.get(at())).text).toContain('Mads Mentee hos Køber ApS');
  });

  it('tells staff of what is to come, and the leader on the day', async () => {
    expect((await consultant.post(here(), fields({ firstDay: '1.12.2026' }))).status).toBe(303);
    const coming = `Fra 01.12.2026 er arbejdsgiveren ${successor.name}`;

    expect((await consultant.get(at())).text).toContain(coming);
    const leader = await PageClient.of(running, placement.leaderEmail);
    const { text } = await leader.get(at());
    expect(text).toContain(`Mads Mentee hos ${old.name}`);
    expect(text).not.toContain(successor.name);
    expect((await placement.leader.get(`/api/employers/${successor.id}`)).status).toBe(404);
  });

  it('names the employer of its last day to a mentee who is asked how the course went', async () => {
    const mentee = await menteeOf(running, placement.menteeId);
    await consultant.post(here(), fields());
    await api.make(`/api/placements/${placement.id}/ending`, { day: '2026-11-27', reason: 'Fik job' });

    const { html } = await (await PageClient.of(running, mentee.email)).get('/mit-forloeb');
    const [link = ''] = new RegExp(`<a href="${at()}/evaluering".*?</a>`).exec(html) ?? [];
    expect(link).toContain(successor.name);
    expect(link).not.toContain(old.name);
  });

  it('undoes what was wrong, with a reason that stays to be read', async () => {
    await consultant.post(here(), fields());
    const [registered] = await api.read<{ id: string }[]>(`/api/employers/${old.id}/successions`);
    const annulment = `${here()}/${registered?.id}/fortrydelse`;
    expect((await consultant.get(here())).html).toContain(`href="${annulment}"`);
    expect((await consultant.get(annulment)).text).toContain(`${old.name}, CVR-nummer ${old.cvr}`);

    const empty = await consultant.post(annulment, { reason: '' });
    expect([empty.status, faultsIn(empty.html)]).toEqual([422, expect.arrayContaining(['reason'])]);
    const done = await consultant.post(annulment, { reason: 'Det var et andet firma' });
    expect([done.status, done.location]).toEqual([303, here()]);

    const shown = await consultant.get(here());
    expect(shown.text).toContain('Det var et andet firma');
    expect(shown.html).not.toContain(annulment);
    expect((await consultant.get(at())).text).toContain(`Mads Mentee hos ${old.name}`);
    expect((await consultant.get(annulment)).text).toContain('Det er allerede fortrudt.');
  });
});

describe('a letter', () => {
  it('names the employer of its day, and never changes', async () => {
    const issue = () =>
      api.make<LetterView>(`/api/placements/${placement.id}/letters`, { kind: 'orientation-to-leader' });
    const pdf = async ({ id }: LetterView) => (await api.get(`/api/letters/${id}/pdf`)).bytes;
    const before = await issue();
    const bytes = await pdf(before);
    await consultant.post(here(), fields());

    const after = await issue();
    expect((await pdf(before)).equals(bytes)).toBe(true);
    expect((await readPdf(bytes)).text).toContain(old.name);
    const { text } = await readPdf(await pdf(after));
    expect(text).toContain(successor.name);
    expect(text).not.toContain(old.name);
  });
});
