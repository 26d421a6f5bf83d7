import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { RunningApp } from '../app/start-app.js';
import { type Applicant, anApplicant, COORDINATOR, startUnion } from '../matching/applicants.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(240_000);

let running: RunningApp;
let browser: Browser;

beforeAll(async () => {
  running = await startUnion();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await running?.close();
});

describe.each([true, false])('with scripts: %s', (javaScript) => {
  let mentor: Applicant;
  let mentee: Applicant;

  const visitOf = async (email: string) => {
    const visit = await Visit.begin(browser, running.address, { javaScript });
    await visit.signIn(email);
    return visit;
  };
  const look = (visit: Visit, name: string) => (javaScript ? visit.expectFaultless(name) : visit.look(name));

  it('a coordinator registers a mentor, and proposes the mentee who fits', async () => {
    const fields = [javaScript ? 'Keramik' : 'Vævning'];
    mentee = await anApplicant(running, 'mentee', { fields, name: 'Kaj Keramik' });
    mentor = await anApplicant(running, 'mentor', { fields });
    const visit = await visitOf(COORDINATOR);
    const { page } = visit;
    const link = (name: string | RegExp) => page.getByRole('link', { name });
    await visit.press(link('Matchning'));
    await look(visit, 'matchning');
    await visit.press(link('Ny tilmelding'));
    await look(visit, 'tilmelding-ny');

    await visit.goTo(`/matchning/tilmeldinger/${mentor.application.id}`);
    await look(visit, 'tilmelding');
    await visit.press(link(/^Foreslå/));
    await look(visit, 'forslag-nyt');
    await visit.press('Send forslaget');
    expect(await page.getByRole('alert').innerText()).toContain('Svar på, om de to er i familie.');
    visit.complaints.splice(0); // of the answer that was refused
    for (const at of [0, 1]) await page.getByLabel('Nej').nth(at).check({ force: true });
    await visit.press('Send forslaget');
    expect(await page.locator('main').innerText()).toContain('Venter på mentor');
    await look(visit, 'forslag');
    await visit.end();
  });

  it.each(['mentor', 'mentee'] as const)(
    'the %s finds the proposal on the front page, and says yes',
    async (who) => {
      const { email } = who === 'mentor' ? mentor : mentee;
      const visit = await visitOf(email);
      const { page } = visit;
      await look(visit, `forside-med-forslag-${who}`);
      await visit.press(page.getByRole('link', { name: /^Forslag til en/ }));
      await look(visit, `forslag-til-${who}`);
      await page.getByLabel('Ja', { exact: true }).check({ force: true });
      await page.getByLabel(/^Ved et ja/).check({ force: true });
      await visit.press('Send svaret');
      await look(visit, `forslag-besvaret-${who}`);
      await visit.goTo('/matchning');
      await look(visit, `tilmelding-og-forslag-${who}`);
      await visit.end();
    },
  );

  it('the coordinator registers the course', async () => {
    const visit = await visitOf(COORDINATOR);
    const { page } = visit;
    await visit.goTo('/matchning');
    await visit.press(page.getByRole('link', { name: 'Mona Mentor og Kaj Keramik' }).first());
    await look(visit, 'forslag-enige');
    await page.getByLabel('Formål').fill('At leve af håndværk');
    await page.getByLabel('Hvad skal mentoren hjælpe med?').fill('Priser og kunder');
    await visit.press('Opret forløbet');
    expect(await visit.heading()).toContain('Kaj Keramik');
    await visit.end();
  });
});
