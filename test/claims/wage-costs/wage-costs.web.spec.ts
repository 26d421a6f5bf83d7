import type { WageCostView } from '../../../src/grants/wage-costs/wage-cost.view.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { submitted, work } from '../../app/claim-steps.js';
import { type PageAnswer, PageClient } from '../../app/page-client.js';
import { CASEWORKER, OTHER_CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { allAtOnce } from '../../database/all-at-once.js';
import { TYPED_WAGE } from './typed-wage.js';

const TYPED = { firstDay: '1.11.2026', ...TYPED_WAGE };

let running: RunningApp;
let leader: PageClient;
let caseworker: PageClient;
let placement: ActivePlacement;
let at: string;

beforeAll(async () => {
  running = await startApp({ now: '2026-12-03T09:00:00Z' });
  caseworker = await PageClient.of(running, CASEWORKER);
});
afterAll(() => running.close());
beforeEach(async () => {
  placement = await aPlacement(running, { hasWageCost: false });
  leader = await PageClient.of(running, placement.leaderEmail);
  at = `/forloeb/${placement.id}/loenomkostning`;
});

const costs = () => placement.leader.read<WageCostView[]>(`/api/placements/${placement.id}/wage-costs`);
const propose = async (typed = TYPED) => (await leader.post(at, typed)).location ?? '';
const price = async (typed: Record<string, string>) =>
  (await leader.get(`${at}/pris?${new URLSearchParams(typed).toString()}`)).html;

describe('a wage cost', () => {
  it('is priced while it is typed', async () => {
    expect(await price({})).toContain('Udfyld felterne');
    expect(await price(TYPED)).toBe('En time koster 247,99\u00a0kr.');
    expect(await price({ ...TYPED, 'wage.per': 'hour' })).toContain('en time koste');
  });

  it('is shown factor by factor, with the months that it changes, before it is sent', async () => {
    await work(placement, '2026-11-04', 90);
    const { status, text } = await leader.post(`${at}/eftersyn`, TYPED);
    expect(status).toBe(200);
    expect(text).toContain('32.000,00 kr. om måneden × 12 ÷ (1.924 timer om året × 100 %)');
    expect(text).toContain('12,5 % af 199,58 kr. 24,95 kr.');
    expect(text).toContain('November 2026 1,5 timer 0,00 kr. 371,99 kr. 371,99 kr.');
    expect(await costs()).toEqual([]);
  });

  it('is asked about, and not refused, where it is unlikely', async () => {
    const { status, text } = await leader.post(`${at}/eftersyn`, { ...TYPED, 'wage.amountOre': '3.200,00' });
    expect(status).toBe(200);
    expect(text).toMatch(/Er 2\d,\d\d kr\. i timen rigtigt\?/);
    expect((await leader.post(`${at}/eftersyn`, TYPED)).text).not.toContain('i timen rigtigt?');
  });

  it('takes the hours of a year as Danes write thousands', async () => {
    expect(await price({ ...TYPED, annualHours: '1.924' })).toBe('En time koster 247,99\u00a0kr.');
  });

  it('changes no month that is sent already', async () => {
    await work(placement, '2026-10-05', 60);
    const first = await propose({ ...TYPED, firstDay: '1.10.2026' });
    await caseworker.post(`${first}/afgoerelse`, { outcome: 'approved', reason: '' });
    await submitted(placement);
    await work(placement, '2026-11-05', 60);

    const { text } = await leader.post(`${at}/eftersyn`, {
      ...TYPED,
      firstDay: '2.10.2026',
      'other.value': '4,50',
    });
    expect(text).not.toContain('Oktober 2026');
    expect(text).toContain('November 2026 1 time 247,99 kr. 248,99 kr. 1,00 kr.');
  });

  it('keeps all that was typed where something is wrong, and says it beside the field', async () => {
    const wrong = { ...TYPED, 'pension.value': '', 'other.value': 'lidt' };
    for (const step of ['/eftersyn', '']) {
      const { status, html, text } = await leader.post(`${at}${step}`, wrong);
      expect([status, text]).toEqual([422, expect.stringContaining('Skriv andre bidrag i kroner')]);
      expect(html).toContain('href="#other.value"');
      expect(html).toContain('value="32.000,00"');
      expect(html).toContain('value="lidt"');
    }
    const empty = await leader.post(`${at}/eftersyn`, { ...TYPED, 'pension.value': '' });
    expect(empty.text).toContain('Skriv pensionen som et tal. Er der ingen, så skriv 0.');
    const none = await leader.post(`${at}/eftersyn`, {
      firstDay: '',
      'wage.amountOre': '',
      'wage.per': 'month',
    });
    for (const field of ['firstDay', 'wage.amountOre', 'holidayPay.value', 'pension.value', 'other.value']) {
      expect(none.html).toContain(`href="#${field}"`);
    }
    const early = await leader.post(`${at}/eftersyn`, { ...TYPED, firstDay: '1.9.2026' });
    expect(early.text).toContain(
      '01.09.2026 er før forløbets første dag. Vælg 01.10.2026 eller en senere dag.',
    );
  });

  it('names the field of each figure that is wrong', async () => {
    const { text } = await leader.post(`${at}/eftersyn`, {
      ...TYPED,
      annualHours: '0',
      employmentPercent: '101',
      'holidayPay.value': '125',
      'pension.value': '10,555',
      'other.value': '-3,50',
    });
    for (const said of [
      'Skriv timerne på et år som et helt tal fra 1 til 4000.',
      'Skriv beskæftigelsesgraden som en procent over 0 og højst 100 med højst to decimaler, fx 12,5.',
      'Skriv feriepengene som en procent fra 0 til 100 med højst to decimaler, fx 12,5.',
      'Skriv pensionen som en procent fra 0 til 100 med højst to decimaler, fx 12,5.',
      'Andre bidrag kan ikke være under 0 kr.',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('is not sent for a day that has one, nor is that day suggested', async () => {
    expect((await leader.get(at)).html).toContain('value="01.10.2026"');
    await propose();
    expect((await leader.get(at)).html).not.toContain('value="01.10.2026"');
    const again = await leader.post(`${at}/eftersyn`, TYPED);
    expect([again.status, again.text]).toEqual([422, expect.stringContaining('allerede en lønomkostning')]);
  });

  it('is seen by leader and caseworker, and is not there for the mentor or another leader', async () => {
    const address = await propose();
    expect((await leader.get(address)).text).toContain(
      'Afventer sagsbehandleren En time med Mona Mentor kommer til at koste 247,99 kr.',
    );
    expect((await caseworker.get(address)).text).toContain('Afgør lønomkostningen');
    expect((await leader.get(address)).text).not.toContain('Afgør lønomkostningen');
    const mentor = await PageClient.of(running, placement.mentorEmail);
    expect((await mentor.get(address)).status).toBe(404);
    const other = await PageClient.of(running, (await aPlacement(running)).leaderEmail);
    expect((await other.get(address)).status).toBe(404);
  });

  it('is refused with a reason only, and leads to the next that waits', async () => {
    await propose();
    const second = await propose({ ...TYPED, firstDay: '2.11.2026' });
    const silent = await caseworker.post(`${second}/afgoerelse`, { outcome: 'refused', reason: '' });
    expect([silent.status, silent.text]).toEqual([422, expect.stringContaining('Skriv, hvorfor')]);
    const refusal = { outcome: 'refused', reason: 'Lønsedlen siger andet' };
    expect((await caseworker.post(`${second}/afgoerelse`, refusal)).status).toBe(303);
    expect((await caseworker.get(second)).html).toMatch(/primary" href="\/loenomkostninger\/[^"]+">Næste/);
    expect((await leader.get(second)).text).toContain('Begrundelse: Lønsedlen siger andet');
  });
});

describe('a wage cost that nobody has decided', () => {
  it('is taken back by the leader, and sent again from what was typed', async () => {
    const address = await propose();
    expect((await leader.get(address)).text).toContain('Træk lønomkostningen tilbage');
    expect((await caseworker.get(address)).text).not.toContain('Træk lønomkostningen tilbage');

    const clicks = [
      await leader.post(`${address}/tilbagetraekning`),
      await leader.post(`${address}/tilbagetraekning`),
    ];
    expect(clicks.map(({ status, location }) => [status, location])).toEqual([
      [303, address],
      [303, address],
    ]);
    const { text, html } = await leader.get(address);
    expect(text).toContain('Trukket tilbage af Lis Leder 03.12.2026');
    expect(text).toContain('En time med Mona Mentor var sat til 247,99 kr. Det gælder ikke.');
    const again = /href="([^"]+fra=[^"]+)"/.exec(html)?.[1] ?? '';
    const form = (await leader.get(again)).html;
    for (const typed of ['01.11.2026', '32000', '1.924', '100', '12,5', '10', '3,5']) {
      expect(form).toContain(`value="${typed}"`);
    }
    expect(await propose()).toContain('/loenomkostninger/');
    expect((await costs()).map(({ status }) => status).toSorted()).toEqual(['proposed', 'withdrawn']);
  });

  it('stays as it is for other leaders, and when it is decided', async () => {
    const address = await propose();
    const other = await PageClient.of(running, (await aPlacement(running)).leaderEmail);
    expect((await other.post(`${address}/tilbagetraekning`)).status).toBe(404);
    await caseworker.post(`${address}/afgoerelse`, { outcome: 'approved', reason: '' });

    const late = await leader.post(`${address}/tilbagetraekning`);
    expect([late.status, late.text]).toEqual([422, expect.stringContaining('allerede afgjort')]);
    expect((await leader.get(address)).text).not.toContain('Træk lønomkostningen tilbage');
  });
});

it('is not approved with the reason of a refusal', async () => {
  const address = await propose();
  const both = { outcome: 'approved', reason: 'Lønsedlen mangler' };
  const answer = await caseworker.post(`${address}/afgoerelse`, both);

  expect([answer.status, answer.text]).toEqual([
    422,
    expect.stringContaining('Du godkender, men har skrevet, hvorfor du afslår.'),
  ]);
  expect(answer.html).toContain('Lønsedlen mangler');
  expect(await costs()).toMatchObject([{ status: 'proposed' }]);
});

describe('two at once', () => {
  const decide =
    (address: string, outcome: string, by = caseworker) =>
    () =>
      by.post(`${address}/afgoerelse`, {
        outcome,
        reason: outcome === 'refused' ? 'Lønsedlen siger andet' : '',
      });
  const atOnce = (asked: (() => Promise<PageAnswer>)[]) =>
    allAtOnce(running, `placements where id = '${placement.id}'`, asked);

  it('decide a wage cost once, and the second reads what was decided', async () => {
    const address = await propose();
    const other = await PageClient.of(running, OTHER_CASEWORKER);

    const [, late] = await atOnce([decide(address, 'approved'), decide(address, 'refused', other)]);

    expect([late?.status, late?.text]).toEqual([422, expect.stringContaining('allerede afgjort')]);
    expect(late?.text).toContain('Din afgørelse er ikke gemt.');
    expect(late?.text).toContain('Afgørelse Giv afslag Begrundelse Lønsedlen siger andet');
    expect(late?.text).toContain('Godkendt af');
    expect(await costs()).toMatchObject([{ status: 'approved', decisionReason: null }]);
  });

  it('lose no words of a decision that contradicts itself, and comes too late besides', async () => {
    const address = await propose();
    await decide(address, 'refused')();

    const late = await caseworker.post(`${address}/afgoerelse`, { outcome: 'approved', reason: 'Mit ord' });

    expect([late.status, late.text]).toEqual([422, expect.stringContaining('allerede afgjort')]);
    expect(late.text).toContain('Afgørelse Godkend lønomkostningen Begrundelse Mit ord');
    expect(late.text).not.toContain('Slet det, eller giv afslag');
  });

  it('take it back and decide it: who comes first has done it', async () => {
    const address = await propose();

    const answers = await atOnce([
      () => leader.post(`${address}/tilbagetraekning`),
      decide(address, 'approved'),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([303, 422]);
    expect(answers[1]?.text).toContain(
      'Lønomkostningen er trukket tilbage. Der er ikke mere at gøre ved den.',
    );
    expect(await costs()).toMatchObject([{ status: 'withdrawn' }]);
  });
});
