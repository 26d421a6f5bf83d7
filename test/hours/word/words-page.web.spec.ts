import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { TimeEntryView } from '../../../src/hours/time-entry.view.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { submitted, work } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { menteeSignsIn } from '../../app/signs-in.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(60_000);

let running: RunningApp;
let placement: ActivePlacement;
let mentee: PageClient;
let entry: TimeEntryView;
let here: string;

beforeAll(async () => {
  running = await startApp({ now: '2026-11-03T09:00:00Z' });
  placement = await aPlacement(running);
  entry = await work(placement, '2026-10-06', 60);
  await work(placement, '2026-10-07', 90);
  mentee = await PageClient.of(running, await menteeSignsIn(running, placement.menteeId));
  here = `/forloeb/${placement.id}/svar-paa-timer`;
});
afterAll(() => running?.close());

const fields = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/name="(month|version)" value="([^"]+)"/g)].map(([, name, value]) => [name, value]),
  );

it('leads the mentee from the first page to the hours, with no wage and no amount', async () => {
  const start = await mentee.get('/mit-forloeb');
  expect(start.text).toContain('Du kan sige, om mentors timer for oktober 2026 passer.');
  expect(start.html).toContain(`href="${here}"`);
  const { text } = await mentee.get(here);
  expect(text).toContain('Oktober 2026: 2,5 timer');
  expect(text).toContain('Tirsdag 06.10.2026');
  expect(text).not.toContain('kr.');
});

it('takes a dispute of one entry, and says to mentor and leader that there is one', async () => {
  const at = `/timer/${entry.id}/svar`;
  expect((await mentee.get(at)).text).toContain(
    'Tirsdag 06.10.2026 kl. 08.00–09.00: 1 time, Oplæring, med Mona Mentor',
  );
  const wrong = await mentee.post(at, { version: '1', word: 'confirmed', text: 'Vi var hjemme' });
  expect([wrong.status, wrong.html.includes('>Vi var hjemme</textarea>')]).toEqual([422, true]);
  const answer = await mentee.post(at, { version: '1', word: 'disputed', text: 'Vi var hjemme' });
  expect([answer.status, answer.location]).toEqual([303, `${here}?maaned=2026-10`]);
  expect((await mentee.get(here)).text).toContain('Passer ikke. Jobkonsulenten ser på det. »Vi var hjemme«');

  for (const email of [placement.leaderEmail, placement.mentorEmail]) {
    const month = await (
      await PageClient.of(running, email)
    ).get(`/forloeb/${placement.id}/timer?maaned=2026-10`);
    expect(month.text).toContain('Menteen siger, at timerne ikke passer: 06.10.2026.');
    expect(month.text).not.toContain('Vi var hjemme');
  }
});

it('confirms the rest in one click, once', async () => {
  const page = await mentee.get(here);
  const form = fields(page.html) as Record<string, string>;
  expect((await mentee.post(here, form)).status).toBe(303);
  expect((await mentee.get(here)).text).toContain('Du har svaret på alle timer i måneden.');
  const again = await mentee.post(here, form);
  expect([again.status, again.text.includes('En anden har ændret det')]).toEqual([422, true]);
});

it('gives the consultant the check as work, and the caseworker the claim when it is done', async () => {
  const consultant = await PageClient.of(running, CONSULTANT);
  const caseworker = await PageClient.of(running, CASEWORKER);
  const claim = await submitted(placement);
  expect((await caseworker.get('/')).text).not.toContain(claim.reference);
  const atCase = `/forloeb/${placement.id}`;
  const sentence = 'Jobkonsulenten skal kontrollere timerne for oktober 2026 senest 10.11.2026.';
  expect((await consultant.get(atCase)).text).toContain(sentence);
  const start = await consultant.get('/?vis=alle');
  expect(start.text).toContain('Kontrollér mentorens timer, som menteen ikke har sagt ja til');
  expect(start.html).toContain(`href="${atCase}/timekontrol"`);

  const page = await consultant.get(`${atCase}/timekontrol`);
  expect(page.text).toContain('Menteen siger, at timerne ikke passer: »Vi var hjemme«');
  const ticked = /name="(timeEntryIds\.\d+)" value="([^"]+)" checked/.exec(page.html);
  const form = {
    ...fields(page.html),
    [ticked?.[1] ?? '']: ticked?.[2] ?? '',
    day: '3.11.2026',
    how: 'saw-roster',
  };
  const lacking = await consultant.post(`${atCase}/timekontrol`, form as Record<string, string>);
  expect(lacking.text).toContain('Vælg, om timerne passer.');
  const whole = { ...form, outcome: 'right', note: 'Begge stod på vagtplanen' } as Record<string, string>;
  expect((await consultant.post(`${atCase}/timekontrol`, whole)).status).toBe(303);
  expect((await consultant.get(`${atCase}/timekontrol`)).text).toContain('Begge stod på vagtplanen');
  expect((await consultant.get('/?vis=alle')).text).not.toContain('Kontrollér mentorens timer');
  expect((await caseworker.get('/')).text).toContain(claim.reference);
});
