/** A course that turns out to have stopped before its last hours were written, claimed and paid. */
import { jest } from '@jest/globals';
import { DEMO_PASSWORD } from '../../../src/demo/accounts.js';
import { setPassword } from '../../../src/demo/set-password.js';
import type { HearingView } from '../../../src/hearings/hearing.view.js';
import type { CorrectionView } from '../../../src/payments/corrections/correction.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes, draft, submitted, work } from '../../app/claim-steps.js';
import { anOutsider, priced, submittedBy } from '../../app/outside-steps.js';
import { payAll, proposed } from '../../app/correction-steps.js';
import { PageClient } from '../../app/page-client.js';
import { approve, readyToPay, statusOf } from '../../app/payment-steps.js';
import { alsoHolds, CASEWORKER, CONSULTANT, OTHER_CASEWORKER, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { goTo, setWindow, windowOf } from '../../claims/window/window-steps.js';
import { allAtOnce } from '../../database/all-at-once.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(120_000);

let running: RunningApp;
let placement: ActivePlacement;
let consultant: ApiClient;
let caseworker: ApiClient;

beforeEach(async () => {
  running = await startApp();
  await readyToPay(running);
  placement = await aPlacement(running, { grantedMinutes: 600 });
  consultant = await running.as(CONSULTANT);
  caseworker = await running.as(CASEWORKER);
});
afterEach(() => running.close());

const STOP = { day: '2026-10-10', reason: 'Menteen kom ikke mere', takesOutLaterHours: true };
const stop = (said: object = STOP) => consultant.post(`/api/placements/${placement.id}/stop`, said);
const corrections = (claimId: string) =>
  consultant.read<CorrectionView[]>(`/api/claims/${claimId}/corrections`);
const rows = (statement: string) => ask(running.urls.superuserUrl, statement);
const hoursLeft = () => rows('select day::text, minutes from time_entries order by day');
const hoursOut = () => rows('select day::text, minutes from hours_taken_out order by day');

/** Hours before and after the stop, in one month. */
async function hours(): Promise<void> {
  await work(placement, '2026-10-06', 120);
  await work(placement, '2026-10-20', 60);
}

describe('hours in no claim', () => {
  beforeEach(hours);

  it('stop nothing once the consultant says that they are none of the course, and are kept apart', async () => {
    expect(codes(await stop({ ...STOP, takesOutLaterHours: false }))).toEqual(['hours-later']);
    expect(await hoursOut()).toEqual([]);

    expect((await stop()).status).toBe(201);

    expect(await hoursLeft()).toEqual([{ day: '2026-10-06', minutes: 120 }]);
    expect(await hoursOut()).toEqual([{ day: '2026-10-20', minutes: 60 }]);
    for (const email of [placement.leaderEmail, placement.mentorEmail]) {
      const page = await (await PageClient.of(running, email)).get(`/forloeb/${placement.id}/timer`);
      expect(page.text).toContain('20.10.2026: 1 time');
    }
  });

  it('are not for those in the course to take out, nor for a consultant who is one of them', async () => {
    const { leader, mentor } = placement;
    for (const client of [leader, mentor]) {
      const { day, takesOutLaterHours } = STOP;
      const answer = await client.post(`/api/placements/${placement.id}/stop`, { day, takesOutLaterHours });
      expect(codes(answer)).toEqual(['hours-later']);
    }
    await alsoHolds(running.database, placement.mentorEmail, 'consultant');
    await setPassword(running.database, [placement.mentorEmail], DEMO_PASSWORD, running.clock.now());
    const both = await running.as(placement.mentorEmail, 'consultant');

    expect(codes(await both.post(`/api/placements/${placement.id}/stop`, STOP))).toEqual(['takes-part']);
  });

  it('are not taken out in the database by anybody who is in the course', async () => {
    const { id: personId } = await placement.mentor.read<{ id: string }>('/api/me');
    const move = `with account as (insert into placement_move_accounts (move_id, move, moved_by, actor_role)
        values ('${personId}', 'stop', actor_person_id(), actor_role()))
      insert into placement_moves (id, move, placement_id, position, day, takes_out_later_hours, moved_at)
        values ('${personId}', 'stop', '${placement.id}', 1, '2026-10-10', true, now())`;

    await expect(
      running.database.asActor({ personId, role: 'mentor' }, (tx) => tx.query(move)),
    ).rejects.toThrow('row-level security policy for table "placement_moves"');
  });
});

describe('a claim that waits', () => {
  it('is withdrawn, and its earlier hours are claimed anew', async () => {
    await hours();
    const claim = await submitted(placement);

    await stop();

    expect(await statusOf(placement.leader, claim)).toBe('withdrawn');
    const page = await (await PageClient.of(running, placement.leaderEmail)).get(`/krav/${claim.id}`);
    expect(page.text).toContain('Kravet er trukket tilbage, da forløbet stoppede.');
    expect(await submitted(placement)).toMatchObject({ lines: [expect.objectContaining({ minutes: 120 })] });
  });

  it('of days before the stop is left alone', async () => {
    await work(placement, '2026-10-06', 120);
    const claim = await submitted(placement);
    await work(placement, '2026-10-20', 60);

    await stop();

    expect(await statusOf(placement.leader, claim)).toBe('submitted');
  });

  it('as a draft of a later month goes too', async () => {
    await work(placement, '2026-11-02', 60);
    const later = await draft(placement, '2026-11');

    await stop();

    expect(await statusOf(placement.leader, later)).toBe('withdrawn');
  });

  it('is submitted, or withdrawn by the stop, where both come at once', async () => {
    await hours();
    const claim = await draft(placement);
    await placement.confirmHours();
    const submit = () => placement.leader.post(`/api/claims/${claim.id}/submission`, { declaration: true });

    const held = `placements where id = '${placement.id}'`;
    const [sent, stopped] = await allAtOnce(running, held, [submit, () => stop()]);

    expect([sent?.status, stopped?.status]).toEqual([201, 201]);
    expect(await statusOf(placement.leader, claim)).toBe('withdrawn');
    expect(await hoursOut()).toEqual([{ day: '2026-10-20', minutes: 60 }]);
  });
});

describe('a claim that was paid', () => {
  it('keeps its hours, and a correction of those after the stop is proposed, of which nobody outside knows', async () => {
    await hours();
    const claim = await approve(running, await submitted(placement));
    await payAll(running);

    await stop();

    expect(await statusOf(placement.leader, claim)).toBe('paid');
    expect(await hoursOut()).toEqual([]);
    const items = await corrections(claim.id);
    expect(items).toEqual([
      expect.objectContaining({ status: 'proposed', reasonCode: 'stopped-early', minutes: -60 }),
    ]);
    expect(items[0]?.amountOre).toBe(Math.round((-60 * claim.lines[0]!.wageCostOre) / 60));
    const told = await placement.leader.read<CorrectionView[]>(`/api/claims/${claim.id}/corrections`);
    expect(told).toEqual([]);
    const heard = { facts: 'Menteen mødte sidst den 10. oktober.' };
    const second = await running.as(OTHER_CASEWORKER);
    await second.make<HearingView>(`/api/corrections/${items[0]!.id}/hearing`, heard);
  });

  it('and corrected before is corrected no further down than its hours until the stop', async () => {
    await hours();
    const claim = await approve(running, await submitted(placement));
    const before = await proposed(caseworker, claim, { minutes: 150 });
    const other = await running.as(OTHER_CASEWORKER);
    const waived = { outcome: 'approved', noHearingBecause: 'party-gave-the-facts' };
    await other.make(`/api/corrections/${before.id}/decision`, waived);

    await stop();

    const items = await corrections(claim.id);
    expect(items.map(({ status, minutes }) => [status, minutes])).toContainEqual(['proposed', -30]);
  });

  it('and waits for another correction is left to be done by hand', async () => {
    await hours();
    const claim = await approve(running, await submitted(placement));
    await proposed(caseworker, claim, { minutes: 150 });

    await stop();

    expect(await corrections(claim.id)).toHaveLength(1);
  });
});

it('says what goes before the course stops, with all that was typed still there', async () => {
  await hours();
  const paid = await approve(running, await submitted(placement));
  await work(placement, '2026-11-02', 90);
  const waiting = await submitted(placement, '2026-11');
  const page = await PageClient.of(running, CONSULTANT);
  const at = `/forloeb/${placement.id}/stop`;
  const typed = { day: '10.10.2026', reason: 'Menteen kom ikke mere' };

  const first = await page.post(`${at}/eftersyn`, typed);
  expect(first.text).toContain('Timerne efter den dag hører ikke til forløbet');
  expect(first.text).toContain('Menteen kom ikke mere');
  const second = await page.post(`${at}/eftersyn`, { ...typed, takesOutLaterHours: 'on' });

  expect(second.text).toContain('1,5 timer tages ud');
  expect(second.text).toContain(`${waiting.reference} for november`);
  expect(second.text).toMatch(new RegExp(`${paid.reference}.* er godkendt`));

  await approve(running, waiting); // after it was seen that it would be withdrawn
  const seenIn = (html: string) => /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const stale = { ...typed, takesOutLaterHours: 'on', seen: seenIn(second.html) };
  const refused = await page.post(`${at}/gem`, stale);
  expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('siden du så dem')]);
  expect(refused.text).toContain('Menteen kom ikke mere');

  const third = await page.post(`${at}/eftersyn`, { ...typed, takesOutLaterHours: 'on' });
  expect(third.text).toMatch(new RegExp(`${waiting.reference}.* er godkendt`));
  expect((await page.post(`${at}/gem`, { ...stale, seen: seenIn(third.html) })).status).toBe(303);
});

describe('a claim that is settled outside the runs', () => {
  const FIRST_DAY = '2026-10-02';

  it('is withdrawn where it is approved and not invoiced yet, and its earlier hours are free', async () => {
    const outsider = await anOutsider(running, placement, 'external-consultant', FIRST_DAY);
    await priced(running, placement, 'fee', FIRST_DAY);
    const claim = await approve(running, await submittedBy(placement, outsider, '2026-10-20', 60));

    await stop();

    expect(await statusOf(caseworker, claim)).toBe('withdrawn');
    expect(await hoursOut()).toEqual([{ day: '2026-10-20', minutes: 60 }]);
  });

  it('and was posted is left until that is taken back, and the page says where to put it right', async () => {
    const outsider = await anOutsider(running, placement, 'municipal-employee', FIRST_DAY);
    await priced(running, placement, 'wage', FIRST_DAY);
    const claim = await approve(running, await submittedBy(placement, outsider, '2026-10-20', 60));
    const posting = { claims: [claim.id], voucher: 'B-17', postedOn: '2026-11-03' };
    const payer = await running.as(PAYER);
    await payer.make('/api/internal-postings', posting);
    const page = await PageClient.of(running, CONSULTANT);
    const typed = { day: '10.10.2026', reason: 'Menteen kom ikke mere', takesOutLaterHours: 'on' };
    const shown = await page.post(`/forloeb/${placement.id}/stop/eftersyn`, typed);

    expect(shown.text).toContain('er afregnet i økonomisystemet');
    await stop();
    expect(await statusOf(caseworker, claim)).not.toBe('withdrawn');
    expect(await hoursOut()).toEqual([]);

    const [{ id } = { id: '' }] = (await payer.read<{ items: { id: string }[] }>('/api/internal-postings'))
      .items;
    await payer.post(`/api/internal-postings/${id}/taken-back`, { reason: 'Forløbet var stoppet' });
    expect(await statusOf(caseworker, claim)).toBe('withdrawn');
    expect(await hoursOut()).toEqual([{ day: '2026-10-20', minutes: 60 }]);
  });
});

it('has days to claim again what the stop took back, where the window of its month is closed', async () => {
  running.clock.set('2026-10-19T08:00:00Z');
  await setWindow(running);
  await goTo(running, placement, '2026-11-30T08:00:00Z');
  placement.mentor = await running.as(placement.mentorEmail);
  await hours();
  const claim = await submitted(placement);
  await goTo(running, placement, '2026-12-14T08:00:00Z');
  consultant = await running.as(CONSULTANT);

  expect((await stop()).status).toBe(201);

  expect(await statusOf(placement.leader, claim)).toBe('withdrawn');
  expect(await windowOf(placement)).toMatchObject({ lastDay: '2026-12-28' });
  expect(await submitted(placement)).toMatchObject({ status: 'submitted' });
});
