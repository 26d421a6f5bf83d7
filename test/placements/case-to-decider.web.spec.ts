import { type ActivePlacement, aMentor, aPlacement, WAGE_COST } from '../app/builders.js';
import { submitted, work } from '../app/claim-steps.js';
import { PageClient } from '../app/page-client.js';
import { CASEWORKER, CONSULTANT, OTHER_CASEWORKER } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';

let running: RunningApp;
let placement: ActivePlacement;
let leader: PageClient;
let caseworker: PageClient;
let colleague: PageClient;
let at: string;

beforeAll(async () => {
  running = await startApp();
  caseworker = await PageClient.of(running, CASEWORKER);
  colleague = await PageClient.of(running, OTHER_CASEWORKER);
});
afterAll(() => running?.close());
beforeEach(async () => {
  placement = await aPlacement(running, { lastDay: '2026-12-31' });
  at = `/forloeb/${placement.id}`;
  leader = await PageClient.of(running, placement.leaderEmail);
});

async function aClaim(): Promise<string> {
  await work(placement, '2026-10-06', 60);
  return `/krav/${(await submitted(placement)).id}`;
}

async function aGrant(): Promise<string> {
  const consultant = await running.as(CONSULTANT);
  const grant = await consultant.make(`/api/placements/${placement.id}/grants`, {
    firstDay: '2027-01-01',
    lastDay: '2027-06-30',
    grantedMinutes: 510,
    beyondOrdinary: 'Daglig støtte',
    decisiveBecause: 'Ellers holder det ikke',
  });
  await consultant.make(`/api/grants/${grant.id}/recommendation`, {});
  return `/bevillinger/${grant.id}`;
}

async function aWageCost(): Promise<string> {
  const cost = { firstDay: '2026-11-01', ...WAGE_COST };
  const { id } = await placement.leader.make(`/api/placements/${placement.id}/wage-costs`, cost);
  return `/loenomkostninger/${id}`;
}

describe.each([
  { what: 'a claim', make: aClaim },
  { what: 'a grant', make: aGrant },
  { what: 'a wage cost', make: aWageCost },
])('$what that waits for its decision', ({ make }) => {
  it('shows caseworkers whose the case is and what it waits for', async () => {
    const path = await make();
    expect((await caseworker.get(path)).text).toContain('Ingen sagsbehandler har sagen.');

    await colleague.post(`${at}/overtagelse`);
    await colleague.post(`${at}/hold`, { reason: 'Ny lønseddel på vej', untilDay: '1.12.2026' });

    expect((await caseworker.get(path)).text).toMatch(
      /Sagen \w+ Sagsbehandler har sagen\..*Sagen er på hold til og med 01\.12\.2026: Ny lønseddel på vej/,
    );
    expect((await colleague.get(path)).text).toContain('Du har sagen.');
    expect((await leader.get(path)).text).not.toContain('på hold');
  });

  it('shows them what is answered of the mentor and of other schemes', async () => {
    const { mentorId } = await aMentor(running, placement.workplaceId);
    const { version } = await leader.get(`${at}/mentor`);
    await leader.post(`${at}/mentor`, {
      mentorId,
      firstDay: '10.11.2026',
      version,
      familyTie: 'true',
      familyTieBecause: 'Fætter i tredje led',
      lineOfCommand: 'false',
    });
    const path = await make();

    expect((await caseworker.get(path)).text).toMatch(/Er der noget til hinder\?.*Fætter i tredje led/);
  });
});
