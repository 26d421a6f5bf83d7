import { type ActivePlacement, ADDRESS, aPlacement } from '../../app/builders.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { expectNoOtherToReach, expectTheSecondToSeeTheFirst } from '../put-right.js';

let running: RunningApp;
let placement: ActivePlacement;
let consultant: PageClient;
let caseworker: PageClient;

beforeAll(async () => {
  running = await startApp();
  consultant = await PageClient.of(running, CONSULTANT);
  caseworker = await PageClient.of(running, CASEWORKER);
});
afterAll(() => running?.close());
beforeEach(async () => {
  placement = await aPlacement(running);
});

const fields = (change: Record<string, string> = {}) => ({
  version: '1',
  name: 'Lageret',
  'address.street': ADDRESS.street,
  'address.postcode': ADDRESS.postcode,
  'address.city': ADDRESS.city,
  ...change,
});

describe.each([
  { path: 'arbejdsgiver', table: 'employers', saved: 'Arbejdsgiverens navn eller adresse blev rettet' },
  { path: 'arbejdssted', table: 'workplaces', saved: 'Arbejdsstedets navn eller adresse blev rettet' },
])('the $path of a case', ({ path, table, saved }) => {
  const here = () => `/forloeb/${placement.id}/${path}`;

  it('is put right by those who work on the case, and the case tells of it', async () => {
    const at = `/forloeb/${placement.id}`;
    expect((await caseworker.get(at)).html).toContain(`href="${here()}"`);
    const page = await caseworker.get(here());
    expect(page.html).toContain(`value="${ADDRESS.street}"`);

    const answer = await caseworker.post(here(), fields({ name: 'Sølvgade Smedje', 'address.city': 'Ribe' }));

    expect([answer.status, answer.location]).toEqual([303, at]);
    const shown = await caseworker.get(at);
    expect(shown.text).toContain('Sølvgade Smedje');
    expect(shown.text).toContain(saved);
    expect((await consultant.get(here())).html).toContain('value="Ribe"');
  });

  it('is said what is wrong beside the field, with everything typed still there', async () => {
    const answer = await consultant.post(here(), fields({ name: '', 'address.postcode': '89' }));

    expect(answer.status).toBe(422);
    expect(answer.html).toContain('href="#name"');
    expect(answer.html).toContain('href="#address.postcode"');
    expect(answer.html).toContain('value="89"');
  });

  it('is written by one of two at the same moment, and the other sees it and may go on', async () => {
    await expectTheSecondToSeeTheFirst(running, table, here(), fields());
  });

  it('is put right by no party, and by no other reader', async () => {
    await expectNoOtherToReach(running, placement, here(), fields());
  });
});
