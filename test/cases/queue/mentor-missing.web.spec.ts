/** A placement whose leader is to pick the mentor, as the consultant's queue tells of it. */
import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { aCpr } from '../../app/made-up-numbers.js';
import { ADDRESS, aMentor, aWorkplace } from '../../app/builders.js';
import { PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(60_000);

let running: RunningApp;

beforeAll(async () => {
  running = await startApp();
});
beforeEach(() => running.clock.set('2026-11-03T09:00:00Z'));
afterAll(() => running?.close());

async function left(firstDay: string) {
  const consultant = await running.as(CONSULTANT);
  const workplace = await aWorkplace(running);
  const mentee = { name: 'Mads Mentee', cpr: aCpr(), address: ADDRESS };
  const { id: menteeId } = await consultant.make('/api/mentees', mentee);
  const { id } = await consultant.make('/api/placements', {
    scheme: 'jobcenter',
    menteeId,
    workplaceId: workplace.workplaceId,
    leaderId: workplace.leaderId,
    purpose: 'At falde til',
    tasks: 'Være med de første uger',
    firstDay,
    lastDay: '2027-03-31',
  });
  return { id, ...workplace };
}

/** Each day signs in anew: a sign-in does not last so long. */
async function queue() {
  return (await PageClient.of(running, CONSULTANT)).get('/?slags=mentor-missing');
}

const RIGHT_AWAY = 'Lederen skal vælge mentoren og blev bedt om det i dag.';

it('is work from two weeks before the first day, and says who acts next', async () => {
  const { id, workplaceId, leaderEmail } = await left('2026-11-18');
  expect((await queue()).html).not.toContain(`/forloeb/${id}`);

  running.clock.set('2026-11-04T09:00:00Z');
  const { text, html } = await queue();
  expect(text).toContain('Mentor mangler (1)');
  expect(text).toContain(
    'Hør lederen, hvem der bliver mentor Lederen skal vælge mentoren og har haft 1 dag til det. 18.11.2026 (om 14 dage)',
  );
  expect(html).toContain(`href="/forloeb/${id}#personer"`);
  expect(html).toMatch(/<td[^>]*><div><a [^>]+>Hør lederen, hvem der bliver mentor<\/a> Lederen skal/);

  const { mentorId } = await aMentor(running, workplaceId);
  const leader = await running.as(leaderEmail);
  await leader.make(`/api/placements/${id}/mentor`, { mentorId, firstDay: '2026-11-18' });
  expect((await queue()).html).not.toContain(`/forloeb/${id}`);
});

it('is work at once where the first day is near, and late once it has come', async () => {
  const { id } = await left('2026-11-10');
  expect((await queue()).text).toContain(RIGHT_AWAY);

  running.clock.set('2026-11-12T09:00:00Z');
  const { text, html } = await queue();
  expect(text).toContain('har haft 9 dage til det. 10.11.2026 (2 dage for sent)');
  expect(html).toContain(`/forloeb/${id}`);
});

it('is work when two weeks went by, however far away the first day is', async () => {
  const { id } = await left('2027-02-01');
  running.clock.set('2026-11-16T09:00:00Z');
  expect((await queue()).html).not.toContain(`/forloeb/${id}`);

  running.clock.set('2026-11-17T09:00:00Z');
  const { text, html } = await queue();
  expect(html).toContain(`/forloeb/${id}`);
  expect(text).toContain('har haft 14 dage til det. 01.02.2027 (om 76 dage)');
});
