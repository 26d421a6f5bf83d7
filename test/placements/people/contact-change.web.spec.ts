import { type ActivePlacement, aLeader, aMentor, aPlacement } from '../../app/builders.js';
import { next } from '../../app/made-up-numbers.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { expectNoOtherToReach, expectTheSecondToSeeTheFirst } from '../put-right.js';

let running: RunningApp;
let placement: ActivePlacement;
let consultant: PageClient;
let caseworker: PageClient;

beforeAll(async () => {
  running = await startApp();
  consultant = await PageClient.of(running, CONSULTANT);
  caseworker = await PageClient.of(running, CASEWORKER);
});
afterAll(() => running?.close());
beforeEach(async () => {
  placement = await aPlacement(running);
});

describe.each([
  { path: 'leder', table: 'leaders', is: 'Lederens' },
  { path: 'mentor', table: 'mentors', is: 'Mentorens' },
] as const)('name and contact of the $path', ({ path, table, is }) => {
  const here = () => `/forloeb/${placement.id}/${path}/ret`;
  const emailNow = () => (path === 'leder' ? placement.leaderEmail : placement.mentorEmail);
  const typed = async (change: Record<string, string>) => ({
    version: (await consultant.get(here())).version,
    name: 'Sanne Skrevet',
    email: emailNow(),
    phone: '',
    ...change,
  });

  it('are put right by those who work on the case, and the case tells of it', async () => {
    const at = `/forloeb/${placement.id}`;
    expect((await consultant.get(at)).html).toContain(`href="${here()}"`);

    const saved = await caseworker.post(here(), await typed({ phone: '20 30 40 77' }));

    expect([saved.status, saved.location]).toEqual([303, `${at}#personer`]);
    const shown = await caseworker.get(at);
    expect(shown.text).toContain('Sanne Skrevet, 20 30 40 77');
    expect(shown.text).toContain(`${is} navn eller kontakt blev rettet`);
    const own = await PageClient.of(running, emailNow());
    expect((await own.get(at)).status).toBe(200);
  });

  it.each(['consultant', 'caseworker'] as const)(
    'give access with a new address, and none with the one before, by a %s',
    async (role) => {
      const before = await PageClient.of(running, emailNow());
      const who = role === 'consultant' ? consultant : caseworker;

      const saved = await who.post(here(), await typed({ email: `ny${next()}@firma.example` }));

      expect(saved.status).toBe(303);

      expect((await before.get(`/forloeb/${placement.id}`)).status).toBe(404);
      expect((await consultant.get(`/forloeb/${placement.id}/adgang`)).text).toContain('ny');
    },
  );

  it('are not those of another at the workplace', async () => {
    const email =
      path === 'leder'
        ? (await aLeader(running, placement)).leaderEmail
        : (await aMentor(running, placement.workplaceId)).mentorEmail;

    const answer = await consultant.post(here(), await typed({ email }));

    expect([answer.status, answer.text]).toEqual([
      422,
      expect.stringContaining('Der er allerede en med den adresse på arbejdsstedet.'),
    ]);
    expect(answer.html).toContain('value="Sanne Skrevet"');
  });

  it('are written by one of two at the same moment, and the other sees it and may go on', async () => {
    await expectTheSecondToSeeTheFirst(running, table, here(), await typed({}));
  });

  it('are put right of one who is to follow, and the one of today stays as it is', async () => {
    const at = `/forloeb/${placement.id}`;
    const follows = { firstDay: '2027-01-01' };
    const leader = path === 'leder' ? await aLeader(running, placement) : null;
    const mentor = path === 'mentor' ? await aMentor(running, placement.workplaceId) : null;
    const api = await running.as(CONSULTANT);
    if (leader)
      await api.make(`/api/placements/${placement.id}/leader`, { ...follows, leaderId: leader.leaderId });
    if (mentor)
      await api.make(`/api/placements/${placement.id}/mentor`, { ...follows, mentorId: mentor.mentorId });
    const there = `${at}/${path}/${leader?.leaderId ?? mentor?.mentorId}/ret`;
    expect((await consultant.get(at)).html).toContain(`href="${there}"`);

    const form = await consultant.get(there);
    expect(form.text).toContain(`Ret den kommende ${path}s navn og kontakt`);
    expect(form.html).toContain(`action="${there}"`);
    const email = leader?.leaderEmail ?? mentor?.mentorEmail ?? '';
    const sent = { version: form.version, name: 'Kim Kommende', email, phone: '' };
    expect((await caseworker.post(there, { ...sent, name: '' })).text).toContain('Ret den kommende');
    expect((await caseworker.post(there, sent)).status).toBe(303);

    const { text } = await consultant.get(at);
    expect(text).toContain('Fra 01.01.2027: Kim Kommende');
    expect(text).toContain(path === 'leder' ? 'Leder Lis Leder' : 'Mentor Mona Mentor');
    await expectNoOtherToReach(running, placement, there, sent);
  });

  it('are not those of somebody who has no place in the case', async () => {
    const { leaderId } = await aLeader(running, placement);
    const { mentorId } = await aMentor(running, placement.workplaceId);

    for (const who of [leaderId, mentorId, 'x']) {
      expect((await consultant.get(`/forloeb/${placement.id}/${path}/${who}/ret`)).status).toBe(404);
    }
  });

  it('are put right by no party, and by no other reader', async () => {
    await expectNoOtherToReach(running, placement, here(), await typed({}));
  });
});
