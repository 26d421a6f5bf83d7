/** The forms that pick a mentor or a leader answer everything that is wrong in one go. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type ActivePlacement, aLeader, aMentor, aPlacement } from '../../app/builders.js';
import { work } from '../../app/claim-steps.js';
import { type PageAnswer, PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

const NO_TIES = { familyTie: 'false', lineOfCommand: 'false' };

let running: RunningApp;
let consultant: PageClient;
let placement: ActivePlacement;
let mentorId: string;

beforeAll(async () => {
  running = await startApp();
  consultant = await PageClient.of(running, CONSULTANT);
});
beforeEach(async () => {
  placement = await aPlacement(running);
  ({ mentorId } = await aMentor(running, placement.workplaceId));
});
afterAll(() => running?.close());

async function pick(path: 'mentor' | 'leder', fields: Record<string, string>): Promise<PageAnswer> {
  const here = `/forloeb/${placement.id}/${path}`;
  const { version } = await consultant.get(here);
  return consultant.post(here, { ...fields, version });
}

/** What is wrong, by the field that each sentence leads to, in the order of the summary. */
function faultsIn({ html }: PageAnswer): string[] {
  const summary = /class="alert.*?<\/ul>/s.exec(html)?.[0] ?? '';
  return [...summary.matchAll(/href="#([^"]+)">([^<]+)/g)].map(([, field, said]) => `${field}: ${said}`);
}

const ASKED = [
  'familyTie: Svar ja eller nej: Er mentor og mentee i familie med hinanden?',
  'lineOfCommand: Svar ja eller nej: Er mentoren menteens chef?',
];

describe('the form that picks a mentor', () => {
  it('says all that is missing', async () => {
    expect(faultsIn(await pick('mentor', { firstDay: '' }))).toEqual([
      'mentorId: Vælg en mentor.',
      'firstDay: Skriv, fra hvilken dag mentoren begynder.',
      ...ASKED,
    ]);
  });

  it('says what the rules have against the rest, beside what is missing', async () => {
    await work(placement, '2026-10-20', 60);
    const early = await pick('mentor', { firstDay: '1.9.2026', familyTie: 'true', lineOfCommand: 'false' });

    expect(early.status).toBe(422);
    expect(faultsIn(early)).toEqual([
      'mentorId: Vælg en mentor.',
      'firstDay: Den nuværende mentor har timer til og med 20.10.2026. Vælg en senere dag, eller slet timerne først.',
      'familyTieBecause: Familie: Skriv, hvorfor det er forsvarligt, at det er denne mentor. Ellers skal du vælge en anden.',
    ]);
    expect(early.html).toContain('value="1.9.2026"');

    const { mentorId: strange } = await aMentor(running, (await aPlacement(running)).workplaceId);
    const wrong = await pick('mentor', { mentorId: strange, firstDay: '31.2.2026', ...NO_TIES });
    expect(faultsIn(wrong)).toEqual([
      expect.stringContaining('mentorId: Vælg en mentor, der er ansat på arbejdsstedet.'),
      'firstDay: Skriv en dato, der findes, fx 6.10.2026.',
    ]);
  });

  it('says one thing of a day, and lets the next day through', async () => {
    await work(placement, '2026-10-20', 60);
    expect(faultsIn(await pick('mentor', { mentorId, firstDay: '20.10.2026', ...NO_TIES }))).toHaveLength(1);
    expect((await pick('mentor', { mentorId, firstDay: '21.10.2026', ...NO_TIES })).status).toBe(303);
  });
});

describe('the form that changes the leader', () => {
  it('says what is wrong with the day, beside the leader who is missing', async () => {
    await aLeader(running, placement);
    expect(faultsIn(await pick('leder', { firstDay: '1.4.2027' }))).toEqual([
      'leaderId: Vælg en leder.',
      'firstDay: Vælg en dag i forløbet: 01.10.2026 til og med 31.03.2027.',
    ]);
  });

  it('says what is wrong with the leader, beside the day that is missing', async () => {
    const { leaderId } = await aLeader(running, await aPlacement(running));
    expect(faultsIn(await pick('leder', { leaderId, firstDay: '' }))).toEqual([
      'leaderId: Vælg en leder, der hører til arbejdsstedet.',
      'firstDay: Skriv, fra hvilken dag lederen overtager.',
    ]);
  });
});
