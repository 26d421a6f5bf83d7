import { jest } from '@jest/globals';
import type { ClaimView } from '../../src/claims/claim.view.js';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { PageClient } from '../app/page-client.js';
import { menteeSignsIn } from '../app/signs-in.js';
import { CASEWORKER, CONSULTANT, OTHER_CASEWORKER } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { claimToHear, FACTS, hear, hearingOf, refuse, REFUSAL } from './hearing-steps.js';

jest.setTimeout(120_000);

const NOW = '2026-11-20T09:00:00Z';

let running: RunningApp;
let placement: ActivePlacement;
let caseworker: PageClient;
let claim: ClaimView;

beforeAll(async () => {
  running = await startApp({ now: NOW });
});
afterAll(() => running.close());
beforeEach(async () => {
  running.clock.set(NOW);
  caseworker = await PageClient.of(running, CASEWORKER);
  placement = await aPlacement(running);
  claim = await claimToHear(placement);
});

const path = () => `/krav/${claim.id}`;
const typed = (fields: Record<string, string> = {}) => ({
  version: claim.version ?? '',
  'lines.0.id': claim.lines[0]?.id ?? '',
  'lines.0.outcome': REFUSAL.outcome,
  'lines.0.reasonCode': REFUSAL.reasonCode,
  'lines.0.reason': REFUSAL.reason,
  ...fields,
});
const overdue = async () => caseworker.get('/?vis=all');

describe('a hearing on the page of a claim', () => {
  it('is asked for where a line is refused, with all that was typed', async () => {
    const bare = await caseworker.post(`${path()}/afgoerelse/eftersyn`, typed());
    expect([bare.status, bare.text]).toEqual([
      422,
      expect.stringContaining('Parten er ikke hørt om det, du vil afgøre.'),
    ]);
    expect(bare.html).toContain('href="#noHearingBecause"');
    expect(bare.html).toContain(`>${REFUSAL.reason}</textarea>`);

    const empty = await caseworker.post(`${path()}/hoering`, typed({ facts: '' }));
    expect([empty.status, empty.text]).toEqual([422, expect.stringContaining('Skriv de oplysninger')]);
  });

  it('is sent with what is typed of the lines, which is there again when it is to be decided', async () => {
    expect((await caseworker.post(`${path()}/hoering`, typed({ facts: FACTS }))).status).toBe(303);
    const { text, html } = await caseworker.get(path());
    expect(text).toContain('Partshøring: I høring til 4. december 2026');
    expect(html).toContain(`>${REFUSAL.reason}</textarea>`);
    expect(html).toContain('<option value="not-mentor-work" selected>');
    expect(html).not.toContain('name="facts"');
    expect((await caseworker.get('/krav')).text).toContain('I høring til 04.12.2026');
  });

  it('is not mixed up with a decision or a return', async () => {
    const decided = await caseworker.post(`${path()}/afgoerelse/eftersyn`, typed({ facts: FACTS }));
    expect(decided.text).toContain('Du sender en afgørelse, men har skrevet, hvad lederen skal høres om.');
    const heard = await caseworker.post(`${path()}/hoering`, typed({ facts: FACTS, because: 'Ret' }));
    expect(heard.text).toContain('Du sender en partshøring, men har skrevet, hvad lederen skal rette.');
    const returned = await caseworker.post(`${path()}/returnering`, {
      version: claim.version ?? '',
      because: 'Ret',
      facts: FACTS,
    });
    expect(returned.text).toContain('Du sender kravet tilbage, men har skrevet, hvad lederen skal høres om.');
  });

  it('shows on the check page why the leader was not heard', async () => {
    const form = typed({ noHearingBecause: 'party-gave-the-facts' });
    const check = await caseworker.post(`${path()}/afgoerelse/eftersyn`, form);
    expect(check.text).toContain('Lederen er ikke hørt: Parten har selv givet oplysningerne');
  });
});

describe('the leader', () => {
  it('is led from the front page to what is intended, and answers', async () => {
    await hear(running, claim);
    const { id } = await hearingOf(running, claim);
    const leader = await PageClient.of(running, placement.leaderEmail);
    const start = await leader.get('/');
    expect(start.text).toContain(`Læs partshøringen om kravet ${claim.reference}`);
    expect(start.html).toContain(`href="/hoeringer/${id}"`);
    const page = await leader.get(`/hoeringer/${id}`);
    expect(page.text).toContain('Svar senest 4. december 2026. Du har 14 dage tilbage.');
    expect(page.text).toContain(FACTS);

    const wrong = await leader.post(`/hoeringer/${id}/svar`, { answer: ' ' });
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('Skriv dit svar.')]);
    expect((await leader.post(`/hoeringer/${id}/svar`, { answer: 'Nej' })).status).toBe(303);
    const answered = (await leader.get(`/hoeringer/${id}`)).text;
    expect(answered).toContain('Dit svar er kommet og indgår i sagen.');
    expect(answered).not.toContain('Du behøver ikke at svare.');
    expect((await leader.get(path())).text).toContain('Lederens svar 20.11.2026, her på siden: Nej');
    expect((await leader.get('/')).text).not.toContain('Læs partshøringen');
  });
});

describe('staff', () => {
  it('write down what the leader said in the telephone', async () => {
    await hear(running, claim);
    const { id } = await hearingOf(running, claim);
    const at = `/hoeringer/${id}/noteret-svar`;
    const wrong = await caseworker.post(at, { way: '', answeredDay: '19.11.2026', answer: 'Nej' });
    expect([wrong.status, wrong.text]).toEqual([
      422,
      expect.stringContaining('Vælg, hvordan parten svarede.'),
    ]);
    const said = { way: 'phone', answeredDay: '20.11.2026', answer: 'Nej' };
    expect((await caseworker.post(at, said)).status).toBe(303);
    expect((await caseworker.get(`/hoeringer/${id}`)).text).toContain('Svaret kom 20.11.2026 i telefonen.');
  });

  it('find what is in hearing among their work once it can be decided', async () => {
    await hear(running, claim);
    expect((await overdue()).text).not.toContain(claim.reference);
    running.clock.set('2026-12-05T09:00:00Z');
    caseworker = await PageClient.of(running, CASEWORKER);
    expect((await overdue()).text).toContain(`Afgør kravet ${claim.reference} Lederen er hørt. 11.12.2026`);
    expect((await caseworker.get('/krav')).text).toContain('Kan afgøres: fristen udløb 04.12.2026');
  });

  it('find a complaint among their work, unless they made the decision', async () => {
    await refuse(running, claim, { knows: true });
    await placement.leader.make(`/api/claims/${claim.id}/complaint`, { text: 'Nej' });
    const other = await PageClient.of(running, OTHER_CASEWORKER);
    expect((await other.get('/?vis=all')).text).toContain('Behandl en klage 18.12.2026');
    const { html } = await other.get(`/forloeb/${placement.id}`);
    expect(html).toContain('Klage fra 20.11.2026');
    expect((await overdue()).text).not.toContain('Behandl en klage');
  });
});

describe('the mentee', () => {
  it('is led to the hearing on hours that may be refused, and the leader is not', async () => {
    const consultant = await running.as(CONSULTANT);
    const { id } = await consultant.make(`/api/placements/${placement.id}/grants`, {
      firstDay: '2027-04-01',
      lastDay: '2027-06-30',
      grantedMinutes: 60,
      beyondOrdinary: 'Støtte',
      decisiveBecause: 'Ellers holder det ikke',
    });
    await consultant.make(`/api/grants/${id}/recommendation`);
    const { version } = await caseworker.get(`/bevillinger/${id}`);
    const form = { version, outcome: 'refused', reasonCode: 'other', reason: 'Nej', facts: '' };
    const wrong = await caseworker.post(`/bevillinger/${id}/hoering`, form);
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('Skriv de oplysninger')]);
    expect(wrong.html).toContain('>Nej</textarea>');
    const sent = await caseworker.post(`/bevillinger/${id}/hoering`, { ...form, facts: FACTS });
    expect(sent.status).toBe(303);
    expect((await caseworker.get(`/bevillinger/${id}`)).text).toContain('I høring til 4. december 2026');

    await refuse(running, claim, { knows: true }); // so that nothing else comes first
    const mentee = await PageClient.of(running, await menteeSignsIn(running, placement.menteeId));
    expect((await mentee.get('/mit-forloeb')).html).toContain('href="/hoeringer/');
    const leader = await PageClient.of(running, placement.leaderEmail);
    expect((await leader.get(`/forloeb/${placement.id}`)).text).not.toContain('partshøring');
  });
});
