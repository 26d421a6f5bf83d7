import { aPlacement } from '../../app/builders.js';
import { next } from '../../app/made-up-numbers.js';
import { PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

let running: RunningApp;
let consultant: PageClient;

beforeAll(async () => {
  running = await startApp();
  consultant = await PageClient.of(running, CONSULTANT);
});
afterAll(() => running?.close());

const someone = (name: string, kind?: string) => ({
  name,
  email: `udefra${next()}@konsulent.example`,
  phone: '',
  qualifications: 'Har fulgt mange på vej',
  ...(kind !== undefined && { kind }),
});
const TIES = { familyTie: 'false', lineOfCommand: 'false' };

describe('a mentor from outside the company', () => {
  it('is registered and picked by the consultant on a case', async () => {
    const { id } = await aPlacement(running);
    const here = `/forloeb/${id}/mentor`;
    const registered = await consultant.post(`${here}/ny`, someone('Ejner Ekstern', 'external-consultant'));
    const mentorId = /valgt=(.+)$/.exec(registered.location ?? '')?.[1] ?? '';

    expect((await consultant.get(here)).text).toContain('Ejner Ekstern Ekstern konsulent. Har fulgt mange');
    const { version } = await consultant.get(here);
    const picked = await consultant.post(here, { mentorId, firstDay: '10.11.2026', ...TIES, version });

    expect(picked.status).toBe(303);
    expect((await consultant.get(here)).text).toContain('Ejner Ekstern 10.11.2026 Indtil videre');
  });

  it('is neither registered nor offered by a leader', async () => {
    const { id, leaderEmail, workplaceId } = await aPlacement(running);
    const here = `/forloeb/${id}/mentor`;
    await consultant.post(`${here}/ny`, someone('Kim Kommune', 'municipal-employee'));
    const leader = await PageClient.of(running, leaderEmail);

    expect((await leader.get(here)).text).not.toContain('Kim Kommune');
    expect((await leader.get(`${here}/ny`)).html).not.toContain('name="kind"');
    const registered = await leader.post(`${here}/ny`, someone('Olga Egen', 'external-consultant'));
    const mentorId = /valgt=(.+)$/.exec(registered.location ?? '')?.[1] ?? '';
    const api = await running.as(CONSULTANT);
    expect(await api.read(`/api/mentors/${mentorId}`)).toMatchObject({
      kind: 'company-employee',
      workplaceId,
    });
  });

  it('is added and chosen while a placement is registered', async () => {
    const here = (await consultant.post('/forloeb/nyt')).location ?? '';
    const { employerId, workplaceId, leaderId, menteeId } = await aPlacement(running);
    await consultant.post(`${here}/arbejdsgiver`, { chosenId: employerId });
    await consultant.post(`${here}/arbejdssted`, { chosenId: workplaceId });
    await consultant.post(`${here}/leder`, { chosenId: leaderId });
    await consultant.post(`${here}/borger`, { chosenId: menteeId });
    expect((await consultant.get(`${here}/mentor`)).text).not.toContain('Inge Institution');
    const typed = { ...someone('Inge Institution', 'institution-employee'), of: workplaceId };

    expect((await consultant.post(`${here}/mentor/ny`, typed)).status).toBe(303);

    expect((await consultant.get(here)).location).toBe(`${here}/forloebet`);
    const again = await consultant.get(`${here}/mentor`);
    expect(again.text).toContain('Valgt nu: Inge Institution');
    expect(again.text).toContain('Inge Institution Ansat på en uddannelsesinstitution, udefra');
  });
});
