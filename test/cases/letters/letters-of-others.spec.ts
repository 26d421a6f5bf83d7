/** Letters to those who are easily forgotten: who gets more, who complained from outside, and who mentored before. */
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import type { LetterView } from '../../../src/letters/letter.view.js';
import { type ActivePlacement, aMentor, aPlacement } from '../../app/builders.js';
import { proposed } from '../../app/correction-steps.js';
import { anOutsider, priced, submittedBy } from '../../app/outside-steps.js';
import { PageClient } from '../../app/page-client.js';
import { approvedClaim, exportedRun, readyToPay } from '../../app/payment-steps.js';
import { CASEWORKER, CONSULTANT, OTHER_CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { readPdf } from '../../pdf/read-pdf.js';

jest.setTimeout(120_000);

let running: RunningApp;
let placement: ActivePlacement;
let letters: string;

beforeEach(async () => {
  running = await startApp();
  placement = await aPlacement(running);
  letters = `/api/placements/${placement.id}/letters`;
});
afterEach(() => running.close());

const issue = async (asked: object) => (await running.as(CASEWORKER)).make<LetterView>(letters, asked);

async function textOf({ id }: LetterView): Promise<string> {
  const { bytes } = await (await running.as(CASEWORKER)).get(`/api/letters/${id}/pdf`);
  return (await readPdf(bytes)).text.replaceAll('\u00a0', ' ');
}

it('a correction upwards says how much, why, and with which payment it comes', async () => {
  await readyToPay(running);
  const claim = await approvedClaim(running, placement, { minutes: 120 });
  await exportedRun(running);
  const more = await proposed(await running.as(CONSULTANT), claim, { minutes: 150 });
  const approve = { outcome: 'approved' };
  await (await running.as(OTHER_CASEWORKER)).make(`/api/corrections/${more.id}/decision`, approve);

  const first = await issue({ kind: 'additional-payment' });
  expect(first).toMatchObject({ recipientRole: 'leader', about: 'correction', aboutId: more.id });
  const text = await textOf(first);
  expect(text).toContain('Vi sætter kravet for oktober 2026 op med 124,00 kr. Det');
  expect(text).toContain('I får pengene på jeres NemKonto med den næste udbetaling.');

  await exportedRun(running);
  const second = await issue({ kind: 'additional-payment' });
  expect(second.replacesId).toBe(first.id);
  expect(await textOf(second)).toMatch(/Pengene bliver sat ind på jeres NemKonto den \d+\. november 2026/);
});

it('the answer to the complaint of a mentor from outside goes to that mentor, and to no leader', async () => {
  const outsider = await anOutsider(running, placement, 'external-consultant', '2026-11-02');
  await priced(running, placement, 'fee', '2026-11-02');
  const claim = await submittedBy(placement, outsider, '2026-11-02', 60);
  const caseworker = await running.as(CASEWORKER);
  await caseworker.make(`/api/claims/${claim.id}/decision`, {
    lines: claim.lines.map(({ id }) => ({
      id,
      outcome: 'refused',
      reasonCode: 'other',
      reason: 'Ikke mentortid',
    })),
    noHearingBecause: 'party-gave-the-facts',
  });
  const complaint = await caseworker.make(`/api/claims/${claim.id}/received-complaint`, {
    receivedWay: 'letter',
    receivedDay: '2026-11-03',
    text: 'Timerne var med menteen',
  });
  const upheld = { outcome: 'upheld', reassessment: 'Vagtplanen er klar' };
  await (await running.as(OTHER_CASEWORKER)).make(`/api/complaints/${complaint.id}/reassessment`, upheld);

  const answer = await issue({ kind: 'complaint-answer' });
  expect(answer).toMatchObject({ recipientRole: 'mentor', recipientName: 'Ejner Udefra' });
  expect(await textOf(answer)).toContain('Vagtplanen er klar');
  expect((await outsider.client.get(`/api/letters/${answer.id}/pdf`)).status).toBe(200);
  expect((await placement.leader.get(`/api/letters/${answer.id}/pdf`)).status).toBe(404);
});

it('each mentor who left earlier is thanked, and has a certificate, of their own days', async () => {
  const second = await aMentor(running, placement.workplaceId, 'Sanne Skifter');
  const third = await aMentor(running, placement.workplaceId, 'Tage Tredje');
  const pick = (mentorId: string, firstDay: string) =>
    placement.leader.make(`/api/placements/${placement.id}/mentor`, { mentorId, firstDay });
  await pick(second.mentorId, '2026-11-10');
  await pick(third.mentorId, '2026-11-20');
  running.clock.set('2026-11-25T09:00:00Z');

  const page = await PageClient.of(running, CONSULTANT);
  const { text } = await page.get(`/forloeb/${placement.id}/breve`);
  expect(text).toMatch(/Bevis til en tidligere mentor Mona Mentor \(mentoren\) 09\.11\.2026/);
  expect(text).toMatch(/Bevis til en tidligere mentor Sanne Skifter \(mentoren\) 19\.11\.2026/);

  const ofFirst = await issue({ kind: 'mentor-certificate', occasion: '2026-11-09' });
  const ofSecond = await issue({ kind: 'mentor-certificate', occasion: '2026-11-19' });
  expect([ofFirst.recipientName, ofSecond.recipientName]).toEqual(['Mona Mentor', 'Sanne Skifter']);
  expect(await textOf(ofFirst)).toMatch(/Første dag\s*1\. oktober 2026\s*Sidste dag\s*9\. november 2026/);
  expect(await textOf(ofSecond)).toMatch(/Første dag\s*10\. november 2026\s*Sidste dag\s*19\. november 2026/);

  const thanks = await issue({ kind: 'mentor-ending', occasion: '2026-11-19' });
  const told = await textOf(thanks);
  expect(told).toContain('Din sidste dag som mentor var 19. november 2026.');
  expect(told).not.toContain('Mads Mentee');
  const own = await running.as(second.mentorEmail);
  expect((await own.get(`/api/letters/${thanks.id}/pdf`)).status).toBe(200);
  expect((await (await running.as(third.mentorEmail)).get(`/api/letters/${thanks.id}/pdf`)).status).toBe(404);
});
