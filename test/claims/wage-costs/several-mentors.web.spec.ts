/** The wage costs of a placement whose mentor is handed over. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type ActivePlacement, aMentor, aPlacement } from '../../app/builders.js';
import { submitted, work } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { TYPED_WAGE } from './typed-wage.js';

const TYPED = { firstDay: '1.1.2027', ...TYPED_WAGE };

let running: RunningApp;
let leader: PageClient;
let placement: ActivePlacement;
let at: string;

beforeAll(async () => {
  running = await startApp({ now: '2026-12-03T09:00:00Z' });
});
afterAll(() => running?.close());
beforeEach(async () => {
  placement = await aPlacement(running);
  leader = await PageClient.of(running, placement.leaderEmail);
  at = `/forloeb/${placement.id}/loenomkostning`;
});

const pick = (mentorId: string) =>
  placement.leader.make(`/api/placements/${placement.id}/mentor`, { mentorId, firstDay: '2027-01-01' });

/** Nina follows Mona from New Year. */
async function handOver(): Promise<string> {
  const { mentorId } = await aMentor(running, placement.workplaceId, 'Nina Ny');
  await pick(mentorId);
  return mentorId;
}

describe('the form of a wage cost', () => {
  it('names the mentor where there is one', async () => {
    const { text } = await leader.get(at);
    expect(text).toContain('Lønomkostning pr. time for Mona Mentor');
    expect(text).not.toContain('Mentorer i forløbet');
  });

  it('names each with their days where one follows another, and suggests the first day of who has none', async () => {
    await handOver();
    const { text, html } = await leader.get(at);
    expect(text).toContain('Lønomkostning pr. time for mentoren');
    expect(text).toContain('Mona Mentor 01.10.2026 31.12.2026 Nina Ny 01.01.2027 Indtil videre');
    expect(html).toContain('value="01.01.2027"');
  });

  it('says before it is sent whose hour it is, by the day that is typed', async () => {
    await handOver();
    const said = async (firstDay: string) =>
      (await leader.post(`${at}/eftersyn`, { ...TYPED, firstDay })).text;
    expect(await said('31.12.2026')).toContain('koster en time med Mona Mentor');
    expect(await said('1.1.2027')).toContain('koster en time med Nina Ny');
  });
});

describe('the wage costs of a case', () => {
  it('are asked for of a new mentor, though a claim waits', async () => {
    await work(placement, '2026-10-05', 60);
    const { reference } = await submitted(placement);
    const { mentorId, mentorEmail } = await aMentor(running, placement.workplaceId, 'Nina Ny');
    const pickToday = { mentorId, firstDay: '2026-12-03' };
    await placement.leader.make(`/api/placements/${placement.id}/mentor`, pickToday);

    const asked = 'skal indsende mentorens lønomkostning senest 31.12.2026.';
    const decide = `Sagsbehandleren skal afgøre kravet ${reference} senest 10.12.2026.`;
    const first = async (who: PageClient) => (await who.get(`/forloeb/${placement.id}`)).text;
    expect(await first(leader)).toContain(`Du ${asked} ${decide}`);
    expect(await first(await PageClient.of(running, CASEWORKER))).toContain(`${decide} Lederen ${asked}`);
    expect((await leader.get('/')).text).toContain('Indsend lønomkostningen for mentoren til Mads Mentee');
    const nina = await PageClient.of(running, mentorEmail);
    expect(await first(nina)).toContain('Du skal afgive tavshedserklæring senest 03.12.2026.');
    expect(await first(nina)).not.toContain('lønomkostning');
  });

  it('are each named by their mentor', async () => {
    await handOver();
    const { location = '' } = await leader.post(at, TYPED);
    expect((await leader.get(location)).text).toContain('Lønomkostning for Nina Ny fra 01.01.2027');
    const { text } = await leader.get(`/forloeb/${placement.id}`);
    expect(text).toMatch(/01\.10\.2026 Mona Mentor 247,99 kr\. Godkendt/);
    expect(text).toMatch(/01\.01\.2027 Nina Ny 247,99 kr\. Afventer sagsbehandleren/);
  });
});

describe('a wage cost of a mentor who gives way before the day comes', () => {
  const LAPSED = 'Bortfaldet, for mentoren begynder ikke';
  const caseOf = async (who: PageClient) => (await who.get(`/forloeb/${placement.id}`)).text;

  it('waits for nobody, and waits again where the mentor is picked again', async () => {
    const caseworker = await PageClient.of(running, CASEWORKER);
    const nina = await handOver();
    const { location: address = '' } = await leader.post(at, TYPED);
    const waits = async () =>
      (await caseworker.get('/?vis=all&slags=decide-wage-cost')).html.includes(address);
    expect([await waits(), await caseOf(caseworker)]).toEqual([
      true,
      expect.stringContaining('Sagsbehandleren skal afgøre lønomkostningen'),
    ]);

    await pick(placement.mentorId);
    expect(await waits()).toBe(false);
    expect(await caseOf(caseworker)).not.toContain('fgør lønomkostningen');
    expect(await caseOf(leader)).toContain(LAPSED);
    const page = await caseworker.get(address);
    expect(page.text).toContain(`${LAPSED} En time med Nina Ny var sat til 247,99 kr. Det gælder ikke.`);
    expect(page.text).not.toContain('Afgør lønomkostningen');
    expect((await leader.get(address)).text).not.toContain('Træk lønomkostningen tilbage');

    const late = await caseworker.post(`${address}/afgoerelse`, { outcome: 'refused', reason: 'For høj' });
    expect([late.status, late.text]).toEqual([422, expect.stringContaining('skal ikke afgøres')]);
    expect(late.text).toContain('Begrundelse For høj');

    await pick(nina);
    expect(await waits()).toBe(true);
    const decision = { outcome: 'approved', reason: '' };
    expect((await caseworker.post(`${address}/afgoerelse`, decision)).status).toBe(303);
  });
});
