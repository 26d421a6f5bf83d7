import { ADDRESS } from '../app/builders.js';
import { aCpr } from '../app/made-up-numbers.js';
import { CONSULTANT } from '../app/staff.js';
import { ask } from '../database/ask.js';
import { type RunningApp, startApp } from '../app/start-app.js';

let running: RunningApp;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running.close());

describe('a protected address', () => {
  it('is shown after a look that says why, and every look is kept', async () => {
    const consultant = await running.as(CONSULTANT);
    const { id } = await consultant.make('/api/mentees', {
      name: 'Mads Mentee',
      cpr: aCpr(),
      address: ADDRESS,
      addressProtected: true,
    });
    const shown = await consultant.get(`/api/mentees/${id}`);
    expect(JSON.stringify(shown.body)).not.toContain(ADDRESS.street);

    const look = await consultant.make(`/api/mentees/${id}/address-looks`, { purpose: 'Brev til borgeren' });

    expect(look).toMatchObject(ADDRESS);
    const looks = await ask(
      running.urls.ownerUrl,
      `select purpose from access_log where subject_id = '${id}' and purpose like 'protected-address%'`,
    );
    expect(looks).toEqual([{ purpose: 'protected-address: Brev til borgeren' }]);
  });
});

describe('the e-mail address of a mentee', () => {
  it('is one citizen’s, so that nobody signs in to another’s case', async () => {
    const consultant = await running.as(CONSULTANT);
    const mentee = { name: 'Mads Mentee', address: ADDRESS, email: 'familien@hjemme.example' };
    await consultant.make('/api/mentees', { ...mentee, cpr: aCpr() });

    const refused = await consultant.post('/api/mentees', { ...mentee, cpr: aCpr(), name: 'Mie Mentee' });

    expect([refused.status, refused.body.errors.map(({ code, field }) => [code, field])]).toEqual([
      422,
      [['email-of-another', 'email']],
    ]);
  });
});
