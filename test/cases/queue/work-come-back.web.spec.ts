/** What a queue shows beside what is due: what came back, what is on hold, what is the consultant's own to do. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { GRANT_REFUSED, submitted, work } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(120_000);

const GRANT = {
  firstDay: '2027-01-01',
  lastDay: '2027-03-31',
  grantedMinutes: 300,
  beyondOrdinary: 'Daglig støtte',
  decisiveBecause: 'Ellers holder det ikke',
};
const HOLD = { reason: 'Venter på en lønseddel', untilDay: '30.11.2026' };
const HELD = 'Sagen er på hold til og med 30.11.2026: Venter på en lønseddel';

let running: RunningApp;
let karla: PageClient;
let sofus: PageClient;

beforeAll(async () => {
  running = await startApp();
  karla = await PageClient.of(running, CONSULTANT);
  sofus = await PageClient.of(running, CASEWORKER);
});
afterAll(() => running?.close());

/** Days go by, so that what happens now comes after what happened before, and everybody signs in anew. */
async function until(day: string) {
  running.clock.set(`${day}T09:00:00Z`);
  karla = await PageClient.of(running, CONSULTANT);
  sofus = await PageClient.of(running, CASEWORKER);
}

async function recommended(placement: ActivePlacement): Promise<string> {
  const consultant = await running.as(CONSULTANT);
  const { id } = await consultant.make(`/api/placements/${placement.id}/grants`, GRANT);
  await consultant.make(`/api/grants/${id}/recommendation`);
  return id;
}

async function referenceOf({ id }: ActivePlacement): Promise<string> {
  const [row] = await ask<{ reference: string }>(
    running.urls.ownerUrl,
    `select reference from placements where id = '${id}'`,
  );
  return row?.reference ?? '';
}

describe('a case on hold', () => {
  let placement: ActivePlacement;
  let quiet: ActivePlacement;
  let grantId: string;

  beforeAll(async () => {
    placement = await aPlacement(running, { lastDay: '2026-12-31' });
    quiet = await aPlacement(running);
    for (const one of [placement, quiet]) await work(one, '2026-10-05', 60);
    grantId = await recommended(placement);
    for (const one of [placement, quiet]) await karla.post(`/forloeb/${one.id}/hold`, HOLD);
  });

  it('is listed though nothing waits in it, and says so itself to staff alone', async () => {
    const { text } = await karla.get('/?vis=on-hold');
    expect(text).toContain('Mine (0) Over fristen (0) På hold (2)');
    expect(text).toContain(`${await referenceOf(quiet)} Mads Mentee`);
    expect(text).toContain('Venter på en lønseddel 30.11.2026');
    expect(text).not.toContain('Hvem har den');

    const line = 'Karla Konsulent har sat sagen på hold til og med 30.11.2026: Venter på en lønseddel';
    expect((await sofus.get(`/forloeb/${quiet.id}`)).text).toContain(line);
    const leader = await PageClient.of(running, quiet.leaderEmail);
    expect((await leader.get(`/forloeb/${quiet.id}`)).text).not.toContain('lønseddel');
  });

  it('is not listed to the other role, which has not put it on hold', async () => {
    expect((await sofus.get('/?vis=on-hold')).text).toContain('Du har ingen sager på hold.');
  });

  it('does not hide what is sent back meanwhile', async () => {
    await until('2026-11-04');
    expect(
      (await sofus.post(`/bevillinger/${grantId}/tilbagesendelse`, { because: 'Ret timerne', version: '2' }))
        .status,
    ).toBe(303);

    const { text } = await karla.get('/');
    expect(text).toContain('Mine (1)');
    expect(text).toContain(
      `Ret bevillingen, og indstil den igen Sagsbehandleren har sendt bevillingen tilbage. ${HELD} 31.12.2026 (om 57 dage)`,
    );
    await karla.post(`/forloeb/${placement.id}/genoptagelse`);
    await until('2026-11-05');
    await karla.post(`/forloeb/${placement.id}/hold`, HOLD);
    expect((await karla.get('/')).text).toContain('Mine (0)');
  });

  it('does not hide a claim that is sent in again', async () => {
    const claim = await submitted({ ...quiet, leader: await running.as(quiet.leaderEmail) });
    await sofus.post(`/forloeb/${quiet.id}/overtagelse`);
    const caseworker = await running.as(CASEWORKER);
    await caseworker.make(`/api/claims/${claim.id}/return`, { because: 'Hvad lavede I?' });
    await sofus.post(`/forloeb/${quiet.id}/hold`, HOLD);
    expect((await sofus.get('/?vis=mine')).text).toContain('Mine (0)');

    await until('2026-11-06');
    await (
      await running.as(quiet.leaderEmail)
    ).make(`/api/claims/${claim.id}/submission`, { declaration: true });
    expect((await sofus.get('/?vis=mine')).text).toContain(
      `Afgør kravet ${claim.reference} Lederen har sendt kravet igen. ${HELD}`,
    );
  });

  it('does not hide a claim that comes in meanwhile, whatever it was put on hold for', async () => {
    const late = await aPlacement(running);
    await work(late, '2026-10-05', 60);
    await sofus.post(`/forloeb/${late.id}/overtagelse`);
    await sofus.post(`/forloeb/${late.id}/hold`, HOLD);
    await until('2026-11-07');

    const claim = await submitted({ ...late, leader: await running.as(late.leaderEmail) });

    expect((await sofus.get('/?vis=mine')).text).toContain(`Afgør kravet ${claim.reference} ${HELD}`);
  });
});

it('says of a grant that it was refused', async () => {
  const refused = await aPlacement(running, { lastDay: '2026-11-30' });
  await work(refused, '2026-10-05', 60);
  const grantId = await recommended(refused);
  const caseworker = await running.as(CASEWORKER);
  await caseworker.make(`/api/grants/${grantId}/decision`, GRANT_REFUSED);

  expect((await karla.get('/')).text).toContain(
    'Tag stilling til en ny bevilling, før den nuværende udløber Den seneste bevilling er afslået. 30.11.2026',
  );
});

it('counts its kinds in the part that is shown', async () => {
  await aPlacement(running, { firstDay: '2026-10-06', lastDay: '2027-03-31' });

  expect((await karla.get('/?vis=mine')).text).toContain('Bevillinger, der udløber (1)');
  const late = (await karla.get('/?vis=overdue')).text;
  expect(late).toContain('Uden første kontakt (1)');
  expect(late).not.toContain('Bevillinger, der udløber');
});

it('asks a consultant for the own milestones, and for those of nobody else', async () => {
  const early = await aPlacement(running, { firstDay: '2026-08-03', lastDay: '2027-01-31' });
  await work(early, '2026-08-03', 60);
  const order = 'Markér, når milepælen er nået: Jobkonsulenten har fulgt op på arbejdspladsen 28.09.2026';

  const { text } = await karla.get('/?slags=milestone');
  expect(text).toContain('Milepæle over fristen (1)');
  expect(text).toContain(order);
  const mark = { code: 'follow-up-consultant', day: '06.11.2026' };
  expect((await karla.post(`/forloeb/${early.id}/fremdrift/milepaele`, mark)).status).toBe(303);
  expect((await karla.get('/')).text).not.toContain('Markér, når milepælen er nået');
});

it('reminds a consultant of what is half registered', async () => {
  expect((await karla.get('/')).html).not.toContain('påbegynd');
  await karla.post('/forloeb/nyt');
  expect((await karla.get('/')).text).toContain('Du har 1 påbegyndt registrering');
  await karla.post('/forloeb/nyt');
  expect((await karla.get('/')).text).toContain('Du har 2 påbegyndte registreringer');
});
