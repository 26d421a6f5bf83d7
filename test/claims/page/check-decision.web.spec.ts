import type { ClaimView } from '../../../src/claims/claim.view.js';
import { type ActivePlacement, aPlacement, approveWageCost } from '../../app/builders.js';
import { PARTY_KNOWS, submitted, work } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, OTHER_CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { allAtOnce } from '../../database/all-at-once.js';

const APPROVED = { outcome: 'approved', reasonCode: '', reason: '' };
const REFUSED = { outcome: 'refused', reasonCode: 'not-mentor-work', reason: 'Det var almindeligt arbejde' };

let running: RunningApp;
let placement: ActivePlacement;
let caseworker: PageClient;
let claim: ClaimView;

beforeAll(async () => {
  running = await startApp();
  caseworker = await PageClient.of(running, CASEWORKER);
});
beforeEach(async () => {
  placement = await aPlacement(running);
  await work(placement, '2026-10-06', 60);
  await approveWageCost(running, placement, '2026-10-15');
  await work(placement, '2026-10-20', 30);
  claim = await submitted(placement);
});
afterAll(() => running?.close());

const path = () => `/krav/${claim.id}`;
const now = async () => (await running.as(CASEWORKER)).read<ClaimView>(`/api/claims/${claim.id}`);
const lineOf = (minutes: number) => claim.lines.findIndex((line) => line.minutes === minutes);

/** The hour is answered one way, and the half hour another. */
function decision(hour: Record<string, string>, half: Record<string, string>): Record<string, string> {
  const answers = claim.lines.map(({ minutes }) => (minutes === 60 ? hour : half));
  const fields = answers.flatMap((answer, at) =>
    Object.entries({ id: claim.lines[at]?.id ?? '', ...answer }).map(([field, value]) => [
      `lines.${at}.${field}`,
      value,
    ]),
  );
  return { version: claim.version ?? '', ...PARTY_KNOWS, ...Object.fromEntries(fields) } as Record<
    string,
    string
  >;
}

describe('a decision that refuses something', () => {
  it('is looked over first, as the leader will read it', async () => {
    const form = decision(APPROVED, REFUSED);
    const check = await caseworker.post(`${path()}/afgoerelse/eftersyn`, form);

    expect(check.status).toBe(200);
    expect(check.text).toContain('Du godkender 247,99 kr. og afslår 124,00 kr.');
    expect(check.text).toContain('Afslået Arbejdet er ikke mentoropgaver. Det var almindeligt arbejde');
    expect((await now()).status).toBe('submitted');

    const again = await caseworker.post(`${path()}/afgoerelse/ret`, form);
    expect(again.html).toContain('>Det var almindeligt arbejde</textarea>');
    expect(again.html).toContain('<option value="not-mentor-work" selected>');
    expect((await caseworker.post(`${path()}/afgoerelse`, form)).location).toBe(path());
    expect((await now()).status).toBe('approved');
  });

  it('asks for the reason, beside the line', async () => {
    const page = await caseworker.post(
      `${path()}/afgoerelse/eftersyn`,
      decision(APPROVED, { ...REFUSED, reasonCode: '' }),
    );
    expect(page.status).toBe(422);
    expect(page.text).toContain(`Linje ${lineOf(30) + 1}: Vælg årsagen til afslaget.`);
    expect(page.html).toContain(`href="#lines.${lineOf(30)}.reasonCode"`);
    expect(page.html).toContain('>Det var almindeligt arbejde</textarea>');
  });
});

describe('a decision that refuses nothing', () => {
  it('is made at once', async () => {
    const answer = await caseworker.post(`${path()}/afgoerelse/eftersyn`, decision(APPROVED, APPROVED));
    expect([answer.status, answer.location]).toEqual([303, path()]);
    expect((await now()).status).toBe('approved');
  });
});

it('says what is answered so far, while it is written', async () => {
  const sum = async (form: Record<string, string>) =>
    (await caseworker.get(`${path()}/afgoerelse/sum?${new URLSearchParams(form).toString()}`)).text;
  expect(await sum(decision(APPROVED, { outcome: '' }))).toBe(
    'Du godkender 247,99 kr. 1 linje mangler svar.',
  );
  expect(await sum(decision(APPROVED, REFUSED))).toBe('Du godkender 247,99 kr. og afslår 124,00 kr.');
  expect(await sum({})).toBe('2 linjer mangler svar.');
});

it('offers to pass by, on to the next claim that waits', async () => {
  const other = await aPlacement(running);
  await work(other, '2026-10-06', 60);
  await submitted(other);
  expect((await caseworker.get(path())).text).toMatch(/Spring over, og gå til krav K-2026-\d+/);
});

it('is made by one of two who send it at the same moment, and the other sees what was decided', async () => {
  const colleague = await PageClient.of(running, OTHER_CASEWORKER);
  const [first, late] = await allAtOnce(running, `grants where placement_id = '${placement.id}'`, [
    () => caseworker.post(`${path()}/afgoerelse`, decision(APPROVED, APPROVED)),
    () => colleague.post(`${path()}/afgoerelse`, decision(REFUSED, REFUSED)),
  ]);

  expect(first?.status).toBe(303);
  expect(late?.status).toBe(422);
  expect(late?.text).toContain('Sådan står kravet nu Felt Nu Status Godkendt, afventer udbetaling');
  expect(late?.text).toContain('Afslået: Det var almindeligt arbejde');
  expect((await now()).amountOre).toBe(37_199);
});
