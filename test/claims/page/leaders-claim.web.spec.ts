import type { ClaimView } from '../../../src/claims/claim.view.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes, draft, submitted, work } from '../../app/claim-steps.js';
import { type PageAnswer, PageClient } from '../../app/page-client.js';
import { CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

let running: RunningApp;
let placement: ActivePlacement;
let leader: PageClient;

beforeAll(async () => {
  running = await startApp();
});
beforeEach(async () => {
  placement = await aPlacement(running);
  await work(placement, '2026-10-06', 60);
  leader = await PageClient.of(running, placement.leaderEmail);
});
afterAll(() => running?.close());

const now = ({ id }: ClaimView) => placement.leader.read<ClaimView>(`/api/claims/${id}`);
const formIn = ({ html, version }: PageAnswer) => ({
  version,
  _key: /indsendelse"[^]*?name="_key" value="([^"]+)"/.exec(html)?.[1] ?? '',
});

async function returned(): Promise<ClaimView> {
  const claim = await submitted(placement);
  await (await running.as(CASEWORKER)).make(`/api/claims/${claim.id}/return`, { because: 'Ret den 6.' });
  return now(claim);
}

it('sends a returned claim again as its hours are now, once by a double click', async () => {
  const claim = await returned();
  await work(placement, '2026-10-07', 30);
  const page = await leader.get(`/krav/${claim.id}`);
  expect(page.text).toContain('Du sender 1,5 timer til 371,99 kr.');
  expect(page.html).toContain(`href="/forloeb/${placement.id}/timer?maaned=2026-10"`);

  const form = { ...formIn(page), declaration: 'true' };
  const answers = [await leader.post(`/krav/${claim.id}/indsendelse`, form)];
  answers.push(await leader.post(`/krav/${claim.id}/indsendelse`, form));
  expect(answers.map(({ location }) => location)).toEqual([`/krav/${claim.id}`, `/krav/${claim.id}`]);
  expect(await now(claim)).toMatchObject({ status: 'submitted', amountOre: 37_199 });
  const events = await ask(
    running.urls.superuserUrl,
    `select from audit_events where subject_id = '${claim.id}' and what = 'claim.submitted'`,
  );
  expect(events).toHaveLength(2); // the first time, and again
});

it('answers in words what a claim was sent back for, and leads to where papers are laid', async () => {
  const claim = await returned();
  const page = await leader.get(`/krav/${claim.id}`);
  expect(page.html).toContain(`href="/forloeb/${placement.id}/bilag"`);
  const answer = 'Mentoren og Mads var på lageret hele dagen';

  const undeclared = await leader.post(`/krav/${claim.id}/indsendelse`, { ...formIn(page), answer });
  expect(undeclared.html).toContain(`>${answer}</textarea>`);
  await leader.post(`/krav/${claim.id}/indsendelse`, { ...formIn(page), answer, declaration: 'true' });

  const caseworker = await PageClient.of(running, CASEWORKER);
  expect((await caseworker.get(`/krav/${claim.id}`)).text).toContain(`Lederens svar: ${answer}`);
  expect((await now(claim)).leaderAnswer).toBe(answer);
});

it('does not answer what a claim is sent back for anew with what was answered before', async () => {
  const claim = await returned();
  const send = async () => {
    const answer = 'Mit første svar';
    const form = formIn(await leader.get(`/krav/${claim.id}`));
    return leader.post(`/krav/${claim.id}/indsendelse`, { ...form, answer, declaration: 'true' });
  };
  expect((await send()).status).toBe(303);
  const caseworker = await running.as(CASEWORKER);
  await caseworker.make(`/api/claims/${claim.id}/return`, { because: 'Ret timerne den 8.' });

  await leader.post(`/krav/${claim.id}/tilbagetraekning`);

  expect((await now(claim)).leaderAnswer).toBeNull();
  expect((await leader.get(`/krav/${claim.id}`)).text).not.toContain('Mit første svar');
});

it('has nothing to answer where nothing was asked', async () => {
  const claim = await draft(placement);
  const refused = await placement.leader.post(`/api/claims/${claim.id}/submission`, {
    declaration: true,
    answer: 'Hej',
  });
  expect(codes(refused)).toEqual(['nothing-was-asked']);
});

it('asks for the declaration', async () => {
  const claim = await draft(placement);
  const { version } = formIn(await leader.get(`/krav/${claim.id}`));

  const page = await leader.post(`/krav/${claim.id}/indsendelse`, { version });
  expect(page.status).toBe(422);
  expect(page.html).toContain('href="#declaration"');
  expect(page.text).toContain('Sæt kryds ved erklæringen');
  expect((await now(claim)).status).toBe('draft');
});

it('shows hours that the mentor wrote meanwhile, and goes through the second time', async () => {
  const claim = await draft(placement);
  const seen = formIn(await leader.get(`/krav/${claim.id}`));
  await work(placement, '2026-10-07', 60);

  const page = await leader.post(`/krav/${claim.id}/indsendelse`, { ...seen, declaration: 'true' });
  expect(page.status).toBe(422);
  expect(page.text).toContain('En anden har ændret det, mens du skrev.');
  expect(page.text).toMatch(/Sådan står kravet nu .* Timer 2 timer Beløb 495,98 kr\./);
  expect(page.html).not.toMatch(/id="declaration"[^>]* checked/); // of the hours as they are now
  expect((await now(claim)).status).toBe('draft');

  const again = { ...formIn(page), declaration: 'true' };
  expect((await leader.post(`/krav/${claim.id}/indsendelse`, again)).status).toBe(303);
});

it('is refused in Danish where the grant does not hold it', async () => {
  placement = await aPlacement(running, { grantedMinutes: 60 });
  leader = await PageClient.of(running, placement.leaderEmail);
  await work(placement, '2026-10-06', 90);
  const claim = await draft(placement);
  const form = formIn(await leader.get(`/krav/${claim.id}`));

  const page = await leader.post(`/krav/${claim.id}/indsendelse`, { ...form, declaration: 'true' });
  expect(page.text).toContain('Kravet er 0,5 time over bevillingen, hvor der er 1 time tilbage.');
});

it('takes a claim back until it is decided', async () => {
  const claim = await submitted(placement);
  expect((await leader.post(`/krav/${claim.id}/tilbagetraekning`)).location).toBe(`/krav/${claim.id}`);
  const { html, text } = await leader.get(`/krav/${claim.id}`);
  expect(text).toContain('Kravet er trukket tilbage, og timerne i det blev frie.');
  expect(html).not.toContain('/tilbagetraekning"');
  expect((await leader.post(`/krav/${claim.id}/tilbagetraekning`)).status).toBe(422);
  expect((await leader.post(`/krav/${claim.id}/returnering`, { because: 'x' })).status).toBe(403);
});
