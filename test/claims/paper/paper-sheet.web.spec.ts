import type { ClaimView } from '../../../src/claims/claim.view.js';
import { type ActivePlacement, aLeader, aPlacement } from '../../app/builders.js';
import { submitted, work } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { PDF } from '../../app/papers.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

let running: RunningApp;
let consultant: PageClient;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp();
  consultant = await PageClient.of(running, CONSULTANT);
});
beforeEach(async () => {
  placement = await aPlacement(running);
});
afterAll(() => running?.close());

const path = (month = '') => `/forloeb/${placement.id}/maanedsark-paa-papir${month && `?maaned=${month}`}`;
const send = (fields: Record<string, string>, file: Buffer | null = PDF) =>
  consultant.postFile(path(), fields, file);
const page = () => consultant.get(path('2026-10'));
const hidden = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

/** The form as the page gives it, with what stands on the paper. */
async function onPaper(fields: Record<string, string> = {}): Promise<Record<string, string>> {
  const { html } = await page();
  const known = ['_key', 'month', 'seen', 'signedBy'].map((name) => [name, hidden(html, name)]);
  return {
    ...Object.fromEntries(known),
    signedDay: '31.10.2026',
    total: '7,5',
    because: 'cannot-sign-in',
    ...fields,
  };
}

/** What the case holds of the month, beside the agreement that was signed before it began. */
async function kept() {
  const rows = (sql: string) => ask<Record<string, unknown>>(running.urls.superuserUrl, sql);
  const of = `placement_id = '${placement.id}'`;
  return {
    claims: await rows(`select status, amount_ore from claims where ${of}`),
    papers: (await rows(`select id from attachments where ${of} and kind <> 'agreement'`)).length,
    none: (await rows(`select month from months_without_hours where ${of} and paper_id is not null`)).length,
    events: (
      await rows(`select what from audit_events where ${of} and what in
        ('attachment.added', 'claim.submitted', 'month.without-hours')
        and details->>'kind' is distinct from 'agreement' order by what`)
    ).map(({ what }) => what),
  };
}
const NOTHING = { claims: [], papers: 0, none: 0, events: [] };

describe('a month that the leader signed on paper', () => {
  beforeEach(() => work(placement, '2026-10-06', 450));

  it('is claimed as by a click, with the paper on the case and everything in the log', async () => {
    expect((await consultant.get(path())).text).toContain('Oktober 2026 Mangler svar fra lederen');
    expect((await page()).text).toContain('I alt 7,5 timer, 1.859,93 kr.');

    const sent = await send(await onPaper());

    expect([sent.status, sent.location]).toEqual([303, expect.stringMatching(/^\/krav\//)]);
    expect(await kept()).toEqual({
      claims: [{ status: 'submitted', amount_ore: 185993 }],
      papers: 1,
      none: 0,
      events: ['attachment.added', 'claim.submitted'],
    });
    const shown = await consultant.get(sent.location ?? '');
    expect(shown.text).toContain(
      'Erklæret På papir af lederen Lis Leder den 31.10.2026, modtaget 03.11.2026, registreret 03.11.2026 kl. 10.00 af Karla Konsulent. Grund: Lederen kan ikke logge ind. Hent det underskrevne ark',
    );
    const leader = await PageClient.of(running, placement.leaderEmail);
    const seen = await leader.get(sent.location ?? '');
    const file = /href="(\/bilag\/[^"]+)"/.exec(seen.html)?.[1] ?? '';
    expect((await leader.get(file)).status).toBe(200);
    for (const shownToLeader of [seen, await leader.get('/maanedsark/kvittering?maaned=2026-10')]) {
      expect(shownToLeader.text).toContain('Grund: Lederen kan ikke logge ind');
    }
    expect((await page()).text).toContain('Kravet er sendt og skal afgøres');
  });

  it('is answered for once, however often it is sent', async () => {
    const form = await onPaper();
    const answers = await Promise.all([send(form), send(form), send(form)]);

    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(new Set(answers.map(({ location }) => location)).size).toBe(1);
    expect(await kept()).toMatchObject({ papers: 1, claims: [{ status: 'submitted' }] });
  });

  it.each([
    [{ total: '7' }, 'På papiret står 7 timer, men der er skrevet 7,5 timer. Bed lederen rette timerne'],
    [{ total: '7.30' }, 'Skriv timerne i alt, som de står på papiret'],
    [{ signedDay: '5.10.2026' }, 'Arket dækker timer til og med 06.10.2026'],
    [{ signedDay: '4.11.2026' }, 'Papiret kan ikke være fra en dag efter i dag'],
    [{ signedBy: '00000000-0000-4000-8000-000000000000' }, 'Se på papiret, hvem der har skrevet under'],
    [{ because: '' }, 'Vælg, hvorfor du lægger arket ind for lederen.'],
    [{ because: 'other' }, 'Skriv, hvad grunden er.'],
    [{ receivedDay: '30.10.2026' }, 'før det blev underskrevet 31.10.2026'],
    [{ receivedDay: '4.11.2026' }, 'Arket kan ikke være modtaget efter i dag.'],
    [{ seen: '1-0000' }, 'Timerne er ændret, siden du så dem'],
  ])('is refused with %o, and leaves nothing behind', async (fields: Record<string, string>, why) => {
    const sent = await send(await onPaper(fields));

    expect(sent.status).toBe(422);
    expect(sent.html).toContain(why);
    expect(sent.html).toContain('Vælg filen igen.');
    expect(await kept()).toEqual(NOTHING);
  });

  it.each([
    [null, 'Vælg en fil.'],
    [Buffer.alloc(0), 'Filen er tom'],
    [Buffer.from('Jeg er en tekst'), 'kan ikke læses som PDF, JPEG eller PNG'],
    [Buffer.alloc(10 * 1024 * 1024 + 1), 'højst fylde 10 MB'],
  ])('needs a file that can be read: %#', async (file, why) => {
    const sent = await send(await onPaper(), file);

    expect(sent.status).toBe(422);
    expect(sent.html).toContain(why);
    expect(await kept()).toEqual(NOTHING);
  });

  it('is not claimed for hours that nobody saw', async () => {
    const form = await onPaper();
    await work(placement, '2026-10-07', 60);

    const sent = await send(form);
    expect(sent.html).toContain('Timerne er ændret, siden du så dem. De nye tal står på siden');
    expect(sent.html).toContain('I alt 8,5 timer');
    expect(await kept()).toEqual(NOTHING);
    expect((await send(await onPaper({ total: '8,5' }))).status).toBe(303);
  });

  it('is not claimed beside a claim that is sent already', async () => {
    const form = await onPaper();
    await submitted(placement);

    const sent = await send(form);
    expect(sent.status).toBe(422);
    expect(sent.html).toContain('Kravet står som »Afventer sagsbehandleren«');
    expect(await kept()).toMatchObject({ papers: 0, claims: [{}] });
  });

  it('takes up the draft that the leader left, and the claim that came back', async () => {
    const draft = await placement.leader.make<ClaimView>('/api/claims', {
      placementId: placement.id,
      month: '2026-10',
    });
    expect((await send(await onPaper())).location).toBe(`/krav/${draft.id}`);
    const caseworker = await running.as(CASEWORKER);
    await caseworker.make(`/api/claims/${draft.id}/return`, { because: 'Scan arket igen' });

    expect((await send(await onPaper())).location).toBe(`/krav/${draft.id}`);
    expect(await kept()).toMatchObject({ papers: 2, claims: [{ status: 'submitted' }] });

    await caseworker.make(`/api/claims/${draft.id}/return`, { because: 'Send det selv' });
    const claim = await placement.leader.make<ClaimView>(`/api/claims/${draft.id}/submission`, {
      declaration: true,
    });
    expect(claim.declaredOnPaper).toBeNull();
  });

  it('names one of those who were leaders since, where the case changed hands', async () => {
    const { employerId, workplaceId, leaderId } = placement;
    const next = await aLeader(running, { employerId, workplaceId });
    await (
      await running.as(CONSULTANT)
    ).make(`/api/placements/${placement.id}/leader`, { leaderId: next.leaderId, firstDay: '2026-11-01' });

    expect((await page()).text).toContain('Hvem har skrevet under?');
    const by = async (signedBy: string, signedDay: string) =>
      (await send(await onPaper({ signedBy, signedDay }))).status;
    expect(await by(leaderId, '1.11.2026')).toBe(422);
    expect(await by(next.leaderId, '31.10.2026')).toBe(422);
    expect(await by(next.leaderId, '1.11.2026')).toBe(303);
  });

  it('is no work of leaders, nor seen by them', async () => {
    const leader = await PageClient.of(running, placement.leaderEmail);
    expect((await leader.get(path())).status).toBe(403);
    expect((await leader.postFile(path(), await onPaper(), PDF)).status).toBe(403);
  });
});

describe('a month without hours on paper', () => {
  it('is answered for with 0 hours, once the month is over', async () => {
    expect((await page()).text).toContain('Der er ikke skrevet timer i oktober 2026');
    expect((await send(await onPaper())).html).toContain('men der er skrevet 0 timer');
    expect((await send(await onPaper({ total: '0', signedDay: '30.10.2026' }))).status).toBe(422);

    const sent = await send(await onPaper({ total: '0' }));
    expect([sent.status, sent.location]).toEqual([303, `/forloeb/${placement.id}`]);
    expect(await kept()).toEqual({
      claims: [],
      papers: 1,
      none: 1,
      events: ['attachment.added', 'month.without-hours'],
    });
    expect((await page()).text).toContain('Lederen har svaret, at der ingen timer var');
  });
});
