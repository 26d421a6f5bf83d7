import type { ClaimView } from '../../../src/claims/claim.view.js';
import { DEMO_PASSWORD } from '../../../src/demo/accounts.js';
import { setPassword } from '../../../src/demo/set-password.js';
import { type ActivePlacement, aPlacement, approveWageCost } from '../../app/builders.js';
import { PARTY_KNOWS, submit, submitted, work } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { alsoHolds, CASEWORKER, OTHER_CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

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
const keyIn = (html: string) => /name="_key" value="([^"]+)"/.exec(html)?.[1] ?? '';

/** What the form holds, and what is answered for each line. */
function decision(answers: { outcome?: string; reasonCode?: string; reason?: string }[]) {
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
const APPROVED = { outcome: 'approved', reasonCode: 'other', reason: '' };
const REFUSED = { outcome: 'refused', reasonCode: 'not-mentor-work', reason: 'Det var almindeligt arbejde' };

describe('a decision on the page', () => {
  it('decides every line, and offers the next claim that waits', async () => {
    const other = await aPlacement(running);
    await work(other, '2026-10-06', 60);
    const next = await submitted(other);

    const answer = await caseworker.post(`${path()}/afgoerelse`, decision([APPROVED, REFUSED]));
    expect([answer.status, answer.location]).toEqual([303, path()]);
    const [first, second] = (await now()).lines;
    expect(first).toMatchObject({ outcome: 'approved', reasonCode: null, reason: null });
    expect(second).toMatchObject(REFUSED);
    const page = await caseworker.get(path());
    expect(page.html).toContain(`href="/krav/${next.id}"`);
    expect(page.text).toContain(`Næste krav: ${next.reference}`);
    expect(page.html).not.toContain('/afgoerelse/eftersyn"');
  });

  it('says beside the line what is missing, and keeps the rest', async () => {
    const page = await caseworker.post(
      `${path()}/afgoerelse`,
      decision([{ outcome: 'refused', reasonCode: 'outside-grant', reason: ' ' }, { reason: 'Tvivl' }]),
    );
    expect(page.status).toBe(422);
    expect(page.text).toContain('Linje 2: Godkend eller afslå linjen.');
    expect(page.html).toContain('href="#lines.1.outcome"');
    expect(page.html).toContain('<option value="outside-grant" selected>');
    expect(page.html).toContain('>Tvivl</textarea>');

    const noReason = await caseworker.post(
      `${path()}/afgoerelse`,
      decision([APPROVED, { ...REFUSED, reason: '' }]),
    );
    expect(noReason.text).toContain('Linje 2: Skriv, hvorfor linjen afslås.');
    expect(noReason.html).toContain('href="#lines.1.reason"');
    expect((await now()).status).toBe('submitted');
  });

  it('approves no line with the reasons of a refusal', async () => {
    const page = await caseworker.post(
      `${path()}/afgoerelse/eftersyn`,
      decision([APPROVED, { ...APPROVED, reason: 'Mangler uge 42' }]),
    );

    expect(page.status).toBe(422);
    expect(page.text).toContain(' Linje 2: Du godkender linjen, men har skrevet, hvorfor du afslår.');
    expect(page.text).not.toContain('Linje 2: Linje 2');
    expect(page.html).toContain('href="#lines.1.reason"');
    expect((await now()).status).toBe('submitted');
  });

  it('is not sent with what the leader is to put right', async () => {
    const because = 'Send ugesedlen for uge 41';
    const page = await caseworker.post(`${path()}/afgoerelse/eftersyn`, {
      ...decision([APPROVED, REFUSED]),
      because,
    });

    expect(page.status).toBe(422);
    expect(page.text).toContain('Du sender en afgørelse, men har skrevet, hvad lederen skal rette.');
    expect(page.html).toContain('href="#because"');
    expect(page.html).toContain(`>${because}</textarea>`);
    expect(page.html).toContain(`>${REFUSED.reason}</textarea>`);
    expect((await now()).status).toBe('submitted');
  });

  it('is told that a colleague came first, before what is contradictory', async () => {
    const form = { ...decision([APPROVED, APPROVED]), because: 'Send ugesedlen' };
    await (await running.as(OTHER_CASEWORKER)).make(`/api/claims/${claim.id}/return`, { because: 'Først' });

    const page = await caseworker.post(`${path()}/afgoerelse/eftersyn`, form);

    expect(page.text).toContain('En anden har ændret kravet, mens du skrev');
    expect(page.text).not.toContain('Du sender en afgørelse, men har skrevet');
    expect(page.text).toMatch(/Det, du skrev .* Send ugesedlen/);
  });

  it('is made once by a double click', async () => {
    const { html } = await caseworker.get(path());
    const form = { _key: keyIn(html), ...decision([APPROVED, APPROVED]) };

    const answers = [await caseworker.post(`${path()}/afgoerelse`, form)];
    answers.push(await caseworker.post(`${path()}/afgoerelse`, form));
    expect(answers.map(({ status, location }) => [status, location])).toEqual([
      [303, path()],
      [303, path()],
    ]);
    const [events] = await ask<{ count: string }>(
      running.urls.superuserUrl,
      `select count(*) from audit_events where subject_id = '${claim.id}' and what = 'claim.approved'`,
    );
    expect(events?.count).toBe('1');
  });

  it('shows what a colleague decided meanwhile, and what was typed and is not saved', async () => {
    const form = decision([APPROVED, REFUSED]);
    const lines = claim.lines.map(({ id }) => ({ id, outcome: 'approved' }));
    await (await running.as(OTHER_CASEWORKER)).make(`/api/claims/${claim.id}/decision`, { lines });

    const page = await caseworker.post(`${path()}/afgoerelse`, form);
    expect(page.status).toBe(422);
    expect(page.text).toContain(
      'En anden har ændret kravet, mens du skrev, så det, du ville, kan ikke gøres længere.',
    );
    expect(page.text).toMatch(
      /Sådan står kravet nu Felt Nu Status Godkendt, afventer udbetaling .* af Signe/,
    );
    expect(page.text).toContain('Afslået: Det var almindeligt arbejde');
    expect(page.html).not.toContain('/afgoerelse/eftersyn"');
  });

  it('keeps what was typed of the lines that are the same when the claim came again, and goes through', async () => {
    const form = decision(
      [APPROVED, APPROVED].map((line, at) => (claim.lines[at]?.minutes === 60 ? REFUSED : line)),
    );
    await (
      await running.as(OTHER_CASEWORKER)
    ).make(`/api/claims/${claim.id}/return`, { because: 'Se den 20.' });
    await work(placement, '2026-10-21', 30);
    expect((await submit(placement, claim)).status).toBe(201);

    const page = await caseworker.post(`${path()}/afgoerelse`, form);
    expect(page.status).toBe(422);
    expect(page.text).toContain('En anden har ændret det, mens du skrev.');
    expect(page.text).toMatch(/Sådan står kravet nu .* Timer 2 timer/);
    expect(page.html.match(/<input[^>]* checked/g)).toHaveLength(1); // the line of the 20th is another now
    expect(page.html).toContain('>Det var almindeligt arbejde</textarea>');

    claim = await now();
    expect(page.html).toContain(`name="version" value="${claim.version}"`);
    const again = await caseworker.post(`${path()}/afgoerelse`, decision([APPROVED, APPROVED]));
    expect(again.status).toBe(303);
  });

  it('is not offered to whoever submitted the claim or is of the case', async () => {
    await alsoHolds(running.database, placement.leaderEmail, 'caseworker');
    await setPassword(running.database, [placement.leaderEmail], DEMO_PASSWORD, running.clock.now());
    const leader = await PageClient.of(running, placement.leaderEmail, 'caseworker');

    const page = await leader.get(path());
    expect(page.text).toContain('Du har selv indsendt kravet. En anden skal afgøre det.');
    expect(page.html).not.toContain('/afgoerelse/eftersyn"');
    const refused = await leader.post(`${path()}/afgoerelse`, decision([APPROVED, APPROVED]));
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Der er noget, der skal rettes Du har selv indsendt kravet.');
    expect(page.text).not.toContain(`Næste krav: ${claim.reference}`);
    expect((await now()).status).toBe('submitted');
  });

  it('is offered to caseworkers alone', async () => {
    for (const email of ['oekonomi@limstrup.example', placement.leaderEmail]) {
      const client = await PageClient.of(running, email);
      expect((await client.get(path())).html).not.toContain('/afgoerelse/eftersyn"');
      expect((await client.post(`${path()}/afgoerelse`, decision([APPROVED, APPROVED]))).status).toBe(403);
    }
  });
});

describe('a claim that is sent back', () => {
  it('tells the leader what to put right, and is asked for in words', async () => {
    const version = claim.version ?? '';
    const empty = await caseworker.post(`${path()}/returnering`, { version, because: '' });
    expect([empty.status, empty.html.includes('href="#because"')]).toEqual([422, true]);

    const because = 'Send ugesedlen for uge 41';
    expect((await caseworker.post(`${path()}/returnering`, { version, because })).location).toBe(path());
    const leader = await PageClient.of(running, placement.leaderEmail);
    expect((await leader.get(path())).text).toMatch(/Sendt tilbage til lederen .* Send ugesedlen for uge 41/);
    expect((await now()).status).toBe('returned');
  });

  it('keeps what is typed of the lines, and is not sent with a reason to refuse one', async () => {
    const answers = decision([APPROVED, REFUSED]);
    const empty = await caseworker.post(`${path()}/returnering`, { ...answers, because: '' });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain(`>${REFUSED.reason}</textarea>`);

    const both = await caseworker.post(`${path()}/returnering`, { ...answers, because: 'Send ugesedlen' });
    expect(both.text).toContain('Du sender kravet tilbage, men har skrevet, hvorfor du afslår linjen.');
    expect(both.html).toContain('>Send ugesedlen</textarea>');
    expect((await now()).status).toBe('submitted');

    const alone = { ...decision([APPROVED, APPROVED]), because: 'Send ugesedlen' };
    expect((await caseworker.post(`${path()}/returnering`, alone)).status).toBe(303);
  });

  it('keeps the words of whoever comes second', async () => {
    const version = claim.version ?? '';
    await (await running.as(OTHER_CASEWORKER)).make(`/api/claims/${claim.id}/return`, { because: 'Først' });

    const page = await caseworker.post(`${path()}/returnering`, { version, because: 'Dernæst' });
    expect(page.status).toBe(422);
    expect(page.text).toMatch(/Det, du skrev .* Dernæst/);
    expect(page.text).toContain('Status Afventer lederen');
  });
});
