import { ADDRESS } from '../app/builders.js';
import { aCpr } from '../app/made-up-numbers.js';
import { CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';

let running: RunningApp;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running.close());

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
