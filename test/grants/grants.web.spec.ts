import type { ApiClient } from '../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { GRANT_REFUSED } from '../app/claim-steps.js';
import { PageClient } from '../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';

const TYPED = {
  firstDay: '1.1.2027',
  lastDay: '30.6.2027',
  grantedMinutes: '8:30',
  beyondOrdinary: 'Daglig støtte',
  decisiveBecause: 'Ellers holder det ikke',
  beganBeforeBecause: '',
};
const DRAFT = {
  firstDay: '2027-01-01',
  lastDay: '2027-06-30',
  grantedMinutes: 510,
  beyondOrdinary: 'Daglig støtte',
  decisiveBecause: 'Ellers holder det ikke',
};

let running: RunningApp;
let api: ApiClient;
let consultant: PageClient;
let caseworker: PageClient;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp();
  api = await running.as(CONSULTANT);
  consultant = await PageClient.of(running, CONSULTANT);
  caseworker = await PageClient.of(running, CASEWORKER);
});
afterAll(() => running.close());
beforeEach(async () => {
  placement = await aPlacement(running, { lastDay: '2026-12-31' });
});

const draft = async () => {
  const { id } = await api.make(`/api/placements/${placement.id}/grants`, DRAFT);
  return `/bevillinger/${id}`;
};
const scope = async (typed: Record<string, string>) =>
  (
    await consultant.get(
      `/forloeb/${placement.id}/bevillinger/omfang?${new URLSearchParams(typed).toString()}`,
    )
  ).html;

describe('the draft of a grant', () => {
  it('is said in a sentence while it is typed', async () => {
    expect(await scope({})).toContain('Skriv første dag');
    expect(await scope({ firstDay: '1.1.2027' })).toBe('Bevillingen kan højst vare til og med 30.06.2027.');
    expect(await scope({ firstDay: '1.1.2027', lastDay: '14.1.2027', grantedMinutes: '8,5' })).toBe(
      'Perioden er på 14 dage (2 uger). 8,5 timer er i snit 4,25 timer om ugen. Bevillingen kan højst vare til og med 30.06.2027.',
    );
    expect(await scope({ firstDay: '1.1.2027', lastDay: '1.7.2027' })).toContain('Det er for længe.');
    expect(await scope({ firstDay: '1.1.2027', lastDay: '31.12.2026' })).toContain('før første dag');
  });

  it('is not written before it is checked, and shows what it would change', async () => {
    const at = `/forloeb/${placement.id}/bevillinger`;
    const check = await consultant.post(`${at}/eftersyn`, TYPED);
    expect([check.status, check.text]).toEqual([200, expect.stringContaining('31.12.2026 30.06.2027')]);
    expect(check.text).toContain('Timer til rådighed 10 timer 18,5 timer');
    expect(check.text).toContain('Hvorfor mentoren er afgørende Ellers holder det ikke');
    expect(check.text).toContain('Bliver alle timer brugt, koster de 2.107,92');
    expect(await api.read(`/api/placements/${placement.id}/grants`)).toHaveLength(1);

    const saved = await consultant.post(at, TYPED);
    expect(saved.status).toBe(303);
    expect(await api.read(`/api/placements/${placement.id}/grants`)).toMatchObject([
      {},
      { status: 'draft', grantedMinutes: 510 },
    ]);
  });

  it('is asked about on the check page where it is more than full time', async () => {
    const at = `/forloeb/${placement.id}/bevillinger/eftersyn`;
    const asked = async (grantedMinutes: string) =>
      (await consultant.post(at, { ...TYPED, lastDay: '14.1.2027', grantedMinutes })).text;
    expect(await asked('75')).toContain('Timerne er mere end fuld tid, 37 timer om ugen.');
    expect(await asked('74')).not.toContain('mere end fuld tid');
    expect(await asked('4000')).toContain('Skriv højst 3333 timer.');
  });

  it('says on the check page what it would be refused for, and keeps what was typed', async () => {
    const at = `/forloeb/${placement.id}/bevillinger/eftersyn`;
    const shared = await consultant.post(at, { ...TYPED, firstDay: '31.12.2026' });
    expect([shared.status, shared.text]).toEqual([422, expect.stringContaining('allerede en bevilling')]);
    const long = await consultant.post(at, { ...TYPED, lastDay: '1.7.2027' });
    expect([long.status, long.text]).toEqual([422, expect.stringContaining('senest 30.06.2027')]);
    expect(long.html).toContain('value="8:30"');
  });

  it('shows the second of two who mend it what the first changed, and lets them go on', async () => {
    const at = `${await draft()}/ret`;
    await consultant.post(`${at}/gem`, { ...TYPED, grantedMinutes: '20', version: '1' });

    const late = { ...TYPED, decisiveBecause: 'Min egen tekst', version: '1' };
    for (const step of ['eftersyn', 'gem']) {
      const answer = await consultant.post(`${at}/${step}`, late);
      expect([answer.status, answer.text]).toEqual([422, expect.stringContaining('En anden har ændret')]);
      expect(answer.text).toContain('Timer i alt 20 timer 8,5 timer');
      expect(answer.html).toContain('Min egen tekst</textarea>');
      expect(answer.html).toContain('name="version" value="2"');
    }
    const checked = await consultant.post(`${at}/eftersyn`, { ...late, version: '2' });
    expect(checked.text).toContain('Timer i alt 20 timer 8,5 timer');
    expect((await consultant.post(`${at}/gem`, { ...late, version: '2' })).status).toBe(303);
  });

  it('never takes on the change of another through a fault of its own', async () => {
    const at = `${await draft()}/ret`;
    await consultant.post(`${at}/gem`, { ...TYPED, version: '1' });
    const faulty = await consultant.post(`${at}/eftersyn`, { ...TYPED, lastDay: 'x', version: '1' });
    expect(faulty.html).toContain('name="version" value="1"');
  });

  it('is a draft no longer once it is recommended: there is nothing to mend', async () => {
    const at = await draft();
    await consultant.post(`${at}/indstilling`, { version: '1' });
    expect(await consultant.get(`${at}/ret`)).toMatchObject({ status: 303, location: at });
  });
});

describe('the page of a grant', () => {
  it('shows a leader the hours and not the assessment', async () => {
    const leader = await PageClient.of(running, placement.leaderEmail);
    const { status, text } = await leader.get(`/bevillinger/${placement.grantId}`);
    expect([status, text]).toEqual([200, expect.stringContaining('Bevilget')]);
    expect(text).toContain('10 timer');
    expect(text).not.toContain('Vurdering');
    expect(text).not.toContain('Daglig støtte');
    expect(text).not.toContain('Begrundelse');
  });

  it('shows who decides it what the case is about, and its other grants', async () => {
    const { text } = await caseworker.get(await draft());
    expect(text).toContain('Formål At falde til Mentorens opgaver Være med de første uger');
    expect(text).toContain('Mentor Mona Mentor Mentorens kvalifikationer Ti år på lageret');
    expect(text).toMatch(/Andre bevillinger i forløbet .*01\.10\.2026 til og med 31\.12\.2026 10 timer/);
  });

  it('is not there for a leader of another case', async () => {
    const other = await aPlacement(running);
    const leader = await PageClient.of(running, other.leaderEmail);
    expect((await leader.get(`/bevillinger/${placement.grantId}`)).status).toBe(404);
  });

  it('leads from one that is decided to the next that waits', async () => {
    const first = await draft();
    await consultant.post(`${first}/indstilling`, { version: '1' });
    placement = await aPlacement(running, { lastDay: '2026-12-31' });
    const second = await draft();
    await consultant.post(`${second}/indstilling`, { version: '1' });

    const decision = { ...GRANT_REFUSED, version: '2' };
    expect((await caseworker.post(`${second}/afgoerelse`, decision)).location).toBe(second);
    const { html } = await caseworker.get(second);
    expect(html).toMatch(/ href="\/bevillinger\/[0-9a-f-]+">Næste bevilling/);
    expect((await consultant.get(second)).html).not.toContain('Næste bevilling');
  });
});
