import { type ActivePlacement, aMentor, aPlacement } from '../../app/builders.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

let running: RunningApp;
let placement: ActivePlacement;
let consultant: PageClient;
let caseworker: PageClient;
let leader: PageClient;
let mentorId: string;
let at: string;

beforeAll(async () => {
  running = await startApp();
  consultant = await PageClient.of(running, CONSULTANT);
  caseworker = await PageClient.of(running, CASEWORKER);
});
afterAll(() => running?.close());
beforeEach(async () => {
  placement = await aPlacement(running);
  leader = await PageClient.of(running, placement.leaderEmail);
  ({ mentorId } = await aMentor(running, placement.workplaceId));
  at = `/forloeb/${placement.id}`;
});

const COUSIN = { familyTie: 'true', familyTieBecause: 'Fætter i tredje led', lineOfCommand: 'false' };

async function pick(who: PageClient, fields: Record<string, string>) {
  const { version } = await who.get(`${at}/mentor`);
  return who.post(`${at}/mentor`, { ...fields, version });
}

/** What stands on the case of ties and other schemes. */
async function onTheCase(who: PageClient): Promise<string | undefined> {
  const { text } = await who.get(at);
  return /Er der noget til hinder\?.*?(?= Bevillinger )/.exec(text)?.[0];
}

describe('a mentor who is picked on the page', () => {
  it('is asked of, and all that was typed stays', async () => {
    const asked = await pick(leader, { mentorId, firstDay: '10.11.2026', familyTie: 'true' });

    expect(asked.status).toBe(422);
    expect(asked.text).toContain('Skriv, hvorfor det er forsvarligt');
    expect(asked.text).toContain('Svar ja eller nej: Er mentoren menteens chef?');
    expect(asked.html).toContain('value="10.11.2026"');
  });

  it('has answers that staff and the leader who gave them see on the case, and nobody else', async () => {
    await pick(leader, { mentorId, firstDay: '1.10.2026', ...COUSIN });

    for (const who of [leader, consultant, caseworker]) {
      expect(await onTheCase(who)).toContain('Ja. Fætter i tredje led Lis Leder');
    }
    const mentor = await PageClient.of(running, placement.mentorEmail);
    expect((await mentor.get(at)).text).not.toContain('Fætter');
    const api = await running.as(CONSULTANT);
    expect(await api.read(`/api/placements/${placement.id}/answers`)).toMatchObject([
      { question: 'family-tie', answer: true, explanation: 'Fætter i tredje led' },
      { question: 'line-of-command', answer: false, explanation: null },
    ]);
  });

  it('takes no answers over from the mentor before', async () => {
    await pick(leader, { mentorId, firstDay: '1.10.2026', ...COUSIN });
    const { mentorId: another } = await aMentor(running, placement.workplaceId);
    const no = { familyTie: 'false', lineOfCommand: 'false' };
    await pick(consultant, { mentorId: another, firstDay: '1.10.2026', ...no });

    expect(await onTheCase(consultant)).toContain('Nej Karla Konsulent');
    expect(await onTheCase(consultant)).not.toContain('Fætter');
    expect(await onTheCase(leader)).toBeUndefined();
  });
});

describe('a mentor who is picked by the API', () => {
  it('may be picked without answers; the case says that they are missing, and who answers', async () => {
    expect(await onTheCase(consultant)).toContain('Ikke oplyst');
    expect((await consultant.get(at)).html).toContain(
      `href="${at}/svar?mentor=${placement.mentorId}">Svar på det, der mangler`,
    );
    expect(await onTheCase(caseworker)).toContain('Jobkonsulenten skal svare på det, der mangler.');
    expect((await caseworker.get(`${at}/svar`)).status).toBe(403);
  });

  it('is told of as missing also where the mentor comes on a later day', async () => {
    const no = { familyTie: 'false', lineOfCommand: 'false', paidAlready: 'false' };
    await consultant.post(`${at}/svar`, { mentorId: placement.mentorId, ...no });
    expect(await onTheCase(consultant)).not.toContain('Ikke oplyst');

    const later = { mentorId, firstDay: '2026-12-01' };
    await placement.leader.make(`/api/placements/${placement.id}/mentor`, later);
    expect(await onTheCase(consultant)).toMatch(/Mona Mentor, mentor fra 01\.12\.2026 .* Ikke oplyst/);

    await consultant.post(`${at}/svar`, { mentorId, ...no, ...COUSIN });
    expect(await onTheCase(consultant)).toMatch(/Nej .* mentor fra 01\.12\.2026 .* Ja\. Fætter/);
    expect(await onTheCase(consultant)).not.toContain('Ikke oplyst');
  });

  it('is asked of once, also where the mentor comes back after another', async () => {
    const comes = (id: string, firstDay: string) =>
      placement.leader.make(`/api/placements/${placement.id}/mentor`, { mentorId: id, firstDay });
    const asked = async () => (await onTheCase(consultant))?.match(/, mentor fra \S+/g);
    await comes(mentorId, '2026-12-01');
    await comes(placement.mentorId, '2026-12-15');
    expect(await asked()).toEqual([', mentor fra 01.10.2026', ', mentor fra 01.12.2026']);

    const no = { familyTie: 'false', lineOfCommand: 'false', paidAlready: 'false' };
    await consultant.post(`${at}/svar`, { mentorId: placement.mentorId, ...no });
    await consultant.post(`${at}/svar`, { mentorId, ...no });
    expect(await onTheCase(consultant)).not.toContain('Ikke oplyst');

    await comes(placement.mentorId, '2026-12-01');
    expect(await asked()).toEqual([', mentor fra 01.10.2026']);
    expect((await consultant.get(`${at}/mentor`)).text).toMatch(
      /Mona Mentor 01\.10\.2026 Indtil videre(?! Mona)/,
    );
  });

  it('has a yes explained', async () => {
    const to = `/api/placements/${placement.id}/mentor`;
    const typed = { mentorId, firstDay: '2026-10-01', familyTie: true };
    const refused = await placement.leader.post(to, typed);
    expect([refused.status, refused.body.errors.map(({ code, field }) => [code, field])]).toEqual([
      422,
      [['explanation-missing', 'familyTieBecause']],
    ]);
    expect((await placement.leader.post(to, { ...typed, familyTieBecause: 'Fætter' })).status).toBe(201);
  });
});

describe('what is answered later', () => {
  it('stands on the case with its newest answers, and warns where another scheme pays', async () => {
    const no = { mentorId: placement.mentorId, familyTie: 'false', lineOfCommand: 'false' };
    const asked = await consultant.post(`${at}/svar`, no);
    expect([asked.status, asked.text.includes('Svar ja eller nej: Betaler en anden ordning')]).toEqual([
      422,
      true,
    ]);

    await consultant.post(`${at}/svar`, { ...no, paidAlready: 'false' });
    expect(await onTheCase(consultant)).not.toContain('Kommunen betaler ikke to gange');
    await consultant.post(`${at}/svar`, { ...no, paidAlready: 'true' });

    expect(await onTheCase(consultant)).toContain('Kommunen betaler ikke to gange');
    expect(await onTheCase(consultant)).toContain('Ret svarene');
    expect((await consultant.get(at)).text).toContain('Der blev svaret på spørgsmål om mentoren');
  });

  it('is of the mentor whom the page named, and of no other', async () => {
    await placement.leader.make(`/api/placements/${placement.id}/mentor`, {
      mentorId,
      firstDay: '2026-10-01',
    });

    const stale = { mentorId: placement.mentorId, ...COUSIN, paidAlready: 'false' };
    const refused = await consultant.post(`${at}/svar`, stale);

    expect(refused.status).toBe(422);
    expect(await onTheCase(consultant)).not.toContain('Fætter');
    expect(refused.html).toContain(`name="mentorId" value="${mentorId}"`);
  });
});
