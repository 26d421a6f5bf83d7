import { type ActivePlacement, aLeader, aMentor, aPlacement } from '../../app/builders.js';
import { next } from '../../app/made-up-numbers.js';
import { type PageAnswer, PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { allAtOnce } from '../../database/all-at-once.js';
import { ask } from '../../database/ask.js';

const NO_TIES = { familyTie: 'false', lineOfCommand: 'false' };

let running: RunningApp;
let consultant: PageClient;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp();
  consultant = await PageClient.of(running, CONSULTANT);
});
beforeEach(async () => {
  running.clock.set('2026-11-03T09:00:00Z');
  placement = await aPlacement(running);
});
afterAll(() => running?.close());

const someone = (name: string, email = `ny${next()}@firma.example`) => ({ name, email, phone: '' });

const atOnce = (asked: (() => Promise<PageAnswer>)[]) =>
  allAtOnce(running, `placements where id = '${placement.id}'`, asked);

describe('a leader who follows another', () => {
  it('is registered and picked on the case, and the case says from which day', async () => {
    const here = `/forloeb/${placement.id}/leder`;
    const page = await consultant.get(here);
    expect(page.html).toContain(`href="${here}/ny"`);
    expect(page.text).toContain('Der er ingen andre ledere på arbejdsstedet. Registrer en ny.');

    const registered = await consultant.post(`${here}/ny`, someone('Nikoline Ny'));
    expect(registered.status).toBe(303);
    const chosen = await consultant.get(registered.location ?? '');
    const leaderId = /valgt=(.+)$/.exec(registered.location ?? '')?.[1] ?? '';
    expect(chosen.html).toMatch(new RegExp(`value="${leaderId}"[^>]*checked`));

    const typed = { leaderId, firstDay: '1.12.2026', version: chosen.version };
    expect((await consultant.post(here, typed)).status).toBe(303);
    expect((await consultant.get(here)).text).toMatch(/Nikoline Ny 01\.12\.2026 Indtil videre/);
  });

  it('is not registered twice at one workplace', async () => {
    const here = `/forloeb/${placement.id}/leder/ny`;
    const { leaderEmail } = await aLeader(running, placement);
    const answer = await consultant.post(here, someone('Gert Gengangeren', leaderEmail));

    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Lederen findes allerede på arbejdsstedet. Vælg lederen på listen.');
    expect(answer.html).toContain('value="Gert Gengangeren"');
  });

  it('must be picked', async () => {
    const here = `/forloeb/${placement.id}/leder`;
    await aLeader(running, placement);
    const { version } = await consultant.get(here);
    const answer = await consultant.post(here, { firstDay: '1.12.2026', version });

    expect([answer.status, answer.text]).toEqual([422, expect.stringContaining('Vælg en leder.')]);
    expect(answer.html).toContain('value="1.12.2026"');
  });

  it('is no longer offered where the leader has left the workplace', async () => {
    const { leaderId } = await aLeader(running, placement);
    const offered = async () => (await consultant.get(`/forloeb/${placement.id}/leder`)).html;
    expect(await offered()).toContain(`value="${leaderId}"`);

    await ask(
      running.urls.superuserUrl,
      `update leaders set last_day = '2026-11-02' where id = '${leaderId}'`,
    );

    expect(await offered()).not.toContain(`value="${leaderId}"`);
  });
});

describe('two who hand over at once', () => {
  const late = (answers: PageAnswer[]) => answers.find(({ status }) => status === 422);

  it('write one leader, and the second sees who was picked, and may go on', async () => {
    const here = `/forloeb/${placement.id}/leder`;
    const [one, other] = [await aLeader(running, placement), await aLeader(running, placement)];
    const { version } = await consultant.get(here);
    const pick = (leaderId: string, firstDay: string) => () =>
      consultant.post(here, { leaderId, firstDay, version });

    const answers = await atOnce([pick(one.leaderId, '1.12.2026'), pick(other.leaderId, '15.12.2026')]);

    expect(answers.map(({ status }) => status)).toEqual([303, 422]);
    const second = late(answers);
    expect(second?.text).toMatch(/En anden har ændret det.*01\.12\.2026 Indtil videre/s);
    expect(second?.html).toMatch(new RegExp(`value="${other.leaderId}"[^>]*checked`));
    expect(second?.html).toContain('value="15.12.2026"');
    const again = { leaderId: other.leaderId, firstDay: '15.12.2026', version: second?.version ?? '' };
    expect((await consultant.post(here, again)).status).toBe(303);
  });

  it('write one mentor, and the same click twice is one', async () => {
    const here = `/forloeb/${placement.id}/mentor`;
    const { mentorId } = await aMentor(running, placement.workplaceId);
    const { version } = await consultant.get(here);
    const typed = { mentorId, firstDay: '1.12.2026', ...NO_TIES, version };
    const other = { ...typed, mentorId: placement.mentorId, firstDay: '20.11.2026' };
    const post = (fields: Record<string, string>) => () => consultant.post(here, fields);

    const answers = await atOnce([post(typed), post(typed), post(other)]);

    expect(answers.map(({ status }) => status)).toEqual([303, 303, 422]);
    expect(late(answers)?.text).toContain('En anden har ændret det');
    expect((await consultant.get(here)).text.match(/01\.12\.2026 Indtil videre/g)).toHaveLength(1);
  });
});
