import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aCpr, aCvr, aPNumber, next } from '../app/made-up-numbers.js';
import { CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(240_000);

let browser: Browser;
let running: RunningApp;

beforeAll(async () => {
  running = await startApp();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await running?.close();
});

describe.each([true, false])('with scripts: %s', (javaScript) => {
  const number = next();
  const employer = `Bageriet Solsiden ${number}`;
  const cpr = aCpr();
  let visit: Visit;

  beforeAll(async () => {
    visit = await Visit.begin(browser, running.address, { javaScript });
  });
  afterAll(() => visit?.end());

  const look = async (name: string) => {
    if (javaScript) await visit.expectFaultless(`nyt-${name}`);
  };
  const button = (name: string) => visit.page.getByRole('button', { name, exact: true });
  const link = (name: string | RegExp) => visit.page.getByRole('link', { name });
  const fill = async (fields: Record<string, string>) => {
    for (const [label, text] of Object.entries(fields)) {
      await visit.page.getByLabel(label, { exact: true }).fill(text);
    }
  };
  const main = () => visit.page.locator('main').innerText();
  /** Sends the form wrong, and sees that what was typed is still there. */
  const refusedKeeping = async (pressed: string, label: string, text: string, detail: string) => {
    await visit.press(button(pressed));
    expect(await visit.page.getByRole('alert').innerText()).toContain(detail);
    expect(await visit.page.getByLabel(label, { exact: true }).inputValue()).toBe(text);
    expect(await visit.page.title()).toMatch(/^Fejl: /);
    expect(visit.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
  };
  const address = { 'Vej og nummer': 'Havnegade 1', Postnummer: '8000', By: 'Limstrup' };

  it('begins with an employer whom nobody knows, and its workplace', async () => {
    await visit.signIn(CONSULTANT);
    await visit.press(link('Nyt forløb'));
    await look('tom');
    await visit.press('Begynd på et nyt forløb');
    expect(await main()).toContain('Trin 1 af 8');

    await fill({ 'CVR-nummer eller navn': employer });
    await visit.press('Søg');
    expect(await main()).toContain('Der er ingen at vælge.');
    await look('arbejdsgiver');
    await visit.press(link('Tilføj en ny arbejdsgiver'));
    await fill({ Navn: employer, 'CVR-nummer': '12345678' });
    await refusedKeeping('Gem og fortsæt', 'Navn', employer, 'CVR-nummeret findes ikke.');
    await fill({ 'CVR-nummer': aCvr(), ...address });
    await visit.press(button('Gem og fortsæt'));

    expect(await main()).toContain('Trin 2 af 8');
    await look('arbejdssted');
    await fill({ Navn: 'Butikken', 'P-nummer': '1' });
    await refusedKeeping('Gem og fortsæt', 'Navn', 'Butikken', 'P-nummer');
    await fill({ 'P-nummer': aPNumber(), ...address });
    await visit.press(button('Gem og fortsæt'));
    expect(await main()).toContain('Trin 3 af 8');
  });

  it('is left, and taken up where it was after signing in again', async () => {
    await visit.press(link('Luk og fortsæt senere'));
    await visit.press('Log ud');
    await visit.signIn(CONSULTANT);
    await visit.press(link('Nyt forløb'));
    await look('i-gang');
    await visit.press(link(`Slet ${employer}`));
    expect(await visit.heading()).toBe('Slet det påbegyndte forløb?');
    await look('slet');
    await visit.press(link('Behold det'));
    await visit.press(link(`Fortsæt ${employer}`));
    expect(await main()).toContain('Trin 3 af 8');
  });

  it('takes a leader, a citizen with a number that stands in no address, and a mentor', async () => {
    await fill({ Navn: 'Lone Leder', 'E-mail': 'lone' });
    await refusedKeeping('Gem og fortsæt', 'Navn', 'Lone Leder', 'Skriv en e-mailadresse');
    await fill({ 'E-mail': `lone${number}@bageri.example` });
    await visit.press(button('Gem og fortsæt'));

    await fill({ 'CPR-nummer': cpr });
    await look('borger');
    await visit.press('Slå CPR-nummer op');
    expect(await main()).toContain('Ingen borger er registreret med det CPR-nummer endnu.');
    expect(await visit.page.getByLabel('CPR-nummer').inputValue()).toBe(cpr);
    expect(visit.page.url()).not.toContain(cpr);
    await look('ny-borger-med-nummer');
    await fill({ Navn: `Mads Mentee ${number}`, 'CPR-nummer': '99' });
    await refusedKeeping('Gem og fortsæt', 'Navn', `Mads Mentee ${number}`, 'Et CPR-nummer har 10 cifre');
    await look('ny-borger');
    await fill({ 'CPR-nummer': cpr, ...address });
    await visit.press(button('Gem og fortsæt'));

    expect(await main()).toContain('Trin 5 af 8');
    await look('mentor');
    await visit.press(link('Tilføj en ny mentor'));
    await fill({ Navn: 'Mona Mentor', 'E-mail': `mona${number}@bageri.example` });
    await refusedKeeping(
      'Gem og fortsæt',
      'Navn',
      'Mona Mentor',
      'Skriv, hvad der gør personen egnet som mentor.',
    );
    await visit.page.getByLabel('Hvad gør personen egnet som mentor?').fill('Har lært mange op');
    await visit.press(button('Gem og fortsæt'));
    expect(await main()).toContain('Trin 6 af 8');
  });

  it('finds the citizen again by number, and notes who looked', async () => {
    await visit.goTo(new URL(visit.page.url()).pathname.replace('forloebet', 'borger'));
    await fill({ 'CPR-nummer': cpr });
    await visit.press('Slå CPR-nummer op');
    expect(visit.page.url()).not.toContain(cpr);
    await visit.press(`Vælg Mads Mentee ${number}`);
    expect(await main()).toContain('Trin 6 af 8');
    const looks = await ask<{ criterion: string | null }>(
      running.urls.superuserUrl,
      `select criterion from access_log where purpose = 'cpr-number'`,
    );
    expect(looks.length).toBeGreaterThanOrEqual(2);
    expect(looks.every(({ criterion }) => criterion === null)).toBe(true);
  });

  it('tells of the placement, and is stopped by a scheme that pays for the same', async () => {
    await visit.page.getByLabel('Formål').fill('At falde til');
    await visit.page.getByLabel('Mentorens opgaver').fill('Vise rundt');
    await fill({ 'Første dag': '1.12.2026', 'Sidste dag': '1.11.2026' });
    await refusedKeeping('Gem og fortsæt', 'Formål', 'At falde til', 'Sidste dag skal være');
    await look('forloebet');
    await fill({ 'Sidste dag': '31.5.2027' });
    await visit.press(button('Gem og fortsæt'));

    expect(await main()).toContain('Trin 7 af 8');
    const answer = (name: string, is: 'Ja' | 'Nej') =>
      visit.page.getByRole('group', { name }).getByLabel(is, { exact: true }).check({ force: true });
    await answer('Er mentor og mentee i familie', 'Ja');
    await answer('Er mentoren menteens chef', 'Nej');
    await visit.press(button('Gem og fortsæt'));
    expect(await visit.page.getByRole('alert').innerText()).toContain('hvorfor det er forsvarligt');
    visit.complaints.splice(0);
    await visit.page.getByLabel(/forsvarligt\? \(Familie\)/).fill('Fætter i tredje led');
    await answer('Betaler en anden ordning', 'Ja');
    await visit.press(button('Gem og fortsæt'));
    expect(await visit.page.getByRole('alert').innerText()).toContain('kan ikke registreres');
    await look('stoppet');

    await answer('Betaler en anden ordning', 'Nej');
    await visit.press(button('Gem og fortsæt'));
    expect(await main()).toContain('Trin 8 af 8');
  });

  it('shows all before it registers, once', async () => {
    await look('tjek');
    const text = await main();
    for (const one of [employer, 'Butikken', 'Lone Leder', `Mads Mentee ${number}`, 'Mona Mentor']) {
      expect(text).toContain(one);
    }
    expect(text).toContain('Fætter i tredje led');
    expect(text).not.toContain(cpr);
    await visit.press(link('Ret Formål'));
    await visit.page.getByLabel('Formål').fill('At blive i jobbet');
    await visit.press(button('Gem og fortsæt'));
    expect(await main()).toContain('At blive i jobbet');

    await visit.press('Registrer forløbet');
    expect(await visit.heading()).toBe('Forløbet er registreret');
    await look('faerdig');
    await visit.press(link(/^Se sagen/));
    expect(await main()).toContain(`Mads Mentee ${number}`);
    await visit.press(link('Nyt forløb'));
    expect(await main()).not.toContain(employer);
  });
});
