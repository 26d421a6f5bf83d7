import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { PNG } from 'pngjs';
import type { Browser } from 'playwright-core';
import { type RunningApp, startApp } from '../app/start-app.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(180_000);

const ADMINISTRATOR = 'administrator@limstrup.example';
const PASSWORD = 'fire ord at huske';
const LONG = 'Nanna-Margrethe Christiansdatter Østergaard-Vinterbergsen Ny';
const BOTH = [{ javaScript: true }, { javaScript: false }];

let running: RunningApp;
let browser: Browser;

beforeAll(async () => {
  running = await startApp();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await running?.close();
});

/** Looks for faults where the browser can: axe is a script. */
function look(visit: Visit, javaScript: boolean, name: string): Promise<void> {
  return javaScript ? visit.expectFaultless(`administrator-${name}`) : visit.look(`uden-js-${name}`);
}

const field = (visit: Visit, label: string) => visit.page.getByLabel(label, { exact: true });
const link = (visit: Visit, name: string) => visit.page.getByRole('link', { name, exact: true });
const alert = (visit: Visit) => visit.page.getByRole('alert').innerText();
const status = (visit: Visit) => visit.page.getByRole('status').innerText();

it.each(BOTH)('hires somebody, who chooses a password and signs in: %o', async ({ javaScript }) => {
  const email = `nanna${javaScript ? '' : '2'}@limstrup.example`;
  const visit = await Visit.begin(browser, running.address, { javaScript });
  await visit.signIn(ADMINISTRATOR);
  await visit.press(link(visit, 'Personer'));
  await look(visit, javaScript, 'personer');

  await visit.press(link(visit, 'Registrer en medarbejder'));
  await field(visit, 'Navn').fill(LONG);
  await field(visit, 'E-mail').fill(ADMINISTRATOR);
  await field(visit, 'Telefon (frivilligt)').fill('87 00 12 99');
  await visit.press('Registrer');
  expect(await alert(visit)).toContain('Vælg mindst én rolle.');
  expect(await field(visit, 'Navn').inputValue()).toBe(LONG);
  await field(visit, 'Sagsbehandler').check();
  await visit.press('Registrer');
  expect(await alert(visit)).toContain('hører allerede til en medarbejder');
  expect(await field(visit, 'Sagsbehandler').isChecked()).toBe(true);
  await field(visit, 'E-mail').fill(email);
  visit.complaints.length = 0; // the two refusals
  await visit.press('Registrer');

  expect(await visit.heading()).toBe(LONG);
  expect(await status(visit)).toContain('registreret');
  expect(await visit.page.getByText('Skal inviteres').count()).toBe(1);
  await look(visit, javaScript, 'person');
  await visit.press('Lav et link');
  await look(visit, javaScript, 'link');
  const first = await visit.page.getByLabel('Link').inputValue();
  if (javaScript) {
    await visit.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await visit.page.getByRole('button', { name: 'Kopiér linket' }).click();
    await visit.page.getByText('Linket er kopieret.').waitFor();
    expect(await visit.page.evaluate('navigator.clipboard.readText()')).toBe(first);
  } else expect(await visit.page.getByRole('button', { name: 'Kopiér linket' }).isVisible()).toBe(false);
  await visit.page.reload();
  expect(await status(visit)).toContain('vises kun én gang');
  await look(visit, javaScript, 'link-lavet');
  running.clock.set(new Date(running.clock.now().getTime() + 1000).toISOString());
  await visit.press('Lav et nyt link');
  const given = await visit.page.getByLabel('Link').inputValue();
  expect(given).not.toBe(first);
  await visit.press(link(visit, `Tilbage til ${LONG}`));
  expect(await visit.page.getByText('Inviteret, skal vælge adgangskode senest').count()).toBe(1);
  await visit.end();

  const newcomer = await Visit.begin(browser, running.address, { javaScript });
  await newcomer.goTo(new URL(given).pathname);
  await newcomer.page.getByLabel('Ny adgangskode').fill('adgangskode1');
  await newcomer.press('Gem adgangskoden');
  expect(await newcomer.page.getByRole('alert').innerText()).toContain('for let at gætte');
  await newcomer.page.getByLabel('Ny adgangskode').fill(PASSWORD);
  await newcomer.press('Gem adgangskoden');
  await newcomer.signIn(email, PASSWORD);
  expect(await newcomer.page.getByText(`${LONG}, sagsbehandler`).count()).toBe(1);
  await newcomer.end();
});

it.each(BOTH)('gives and takes roles, closes and opens: %o', async ({ javaScript }) => {
  const visit = await Visit.begin(browser, running.address, { javaScript });
  await visit.signIn(ADMINISTRATOR);
  await visit.goTo('/personer');
  await visit.page.getByLabel('Navn eller e-mail').fill('oskar');
  await visit.page.getByLabel('Vis').selectOption({ label: 'Økonomimedarbejder' });
  await visit.press('Søg');
  await visit.press(link(visit, 'Oskar Økonomi'));

  await field(visit, 'Revisor').check();
  await field(visit, 'Økonomimedarbejder').uncheck();
  await visit.press('Gem roller');
  expect(await status(visit)).toContain('Rollerne er gemt.');
  expect(await field(visit, 'Revisor').isChecked()).toBe(true);
  expect(await field(visit, 'Økonomimedarbejder').isChecked()).toBe(false);
  await field(visit, 'Revisor').uncheck();
  await visit.press('Gem roller');
  expect(await alert(visit)).toContain('Vælg mindst én rolle, eller luk personens adgang.');
  visit.complaints.length = 0;
  await field(visit, 'Økonomimedarbejder').check();
  await visit.press('Gem roller');

  await visit.press('Luk adgangen');
  expect(await status(visit)).toContain('Adgangen er lukket.');
  await look(visit, javaScript, 'person-lukket');
  await visit.press('Åbn adgangen igen');
  expect(await status(visit)).toContain('åbnet igen');

  await visit.goTo('/personer?q=asta');
  await visit.press(link(visit, 'Asta Administrator'));
  expect(await visit.page.getByRole('button', { name: 'Luk adgangen' }).count()).toBe(0);
  await field(visit, 'Revisor').check();
  await field(visit, 'Administrator').uncheck();
  await visit.press('Gem roller');
  expect(await alert(visit)).toContain('Der skal være en administrator');
  await visit.end();
});

it.each(BOTH)('puts a colleague right, who puts the own number right: %o', async ({ javaScript }) => {
  const visit = await Visit.begin(browser, running.address, { javaScript });
  await visit.signIn(ADMINISTRATOR);
  await visit.goTo('/personer?q=revisor');
  await visit.press(link(visit, 'Rune Revisor'));
  await visit.press(link(visit, 'Ret navn og kontakt'));
  await look(visit, javaScript, 'ret-navn');
  await field(visit, 'E-mail').fill(ADMINISTRATOR);
  await visit.press('Gem ændringen');
  expect(await alert(visit)).toContain('hører til en anden person');
  visit.complaints.length = 0;
  const email = `rune${javaScript ? '' : '2'}@limstrup.example`;
  await field(visit, 'E-mail').fill(email);
  await visit.press('Gem ændringen');
  expect(await status(visit)).toContain('Navn og kontakt er gemt.');
  await visit.end();

  const auditor = await Visit.begin(browser, running.address, { javaScript });
  await auditor.signIn(email);
  await auditor.press(link(auditor, 'Min profil'));
  await field(auditor, 'Telefonnummer (frivilligt)').fill('12');
  await auditor.press('Gem telefonnummeret');
  expect(await alert(auditor)).toContain('telefonnummer på 8 cifre');
  await field(auditor, 'Telefonnummer (frivilligt)').fill('20 30 40 50');
  auditor.complaints.length = 0;
  await auditor.press('Gem telefonnummeret');
  expect(await status(auditor)).toContain('Telefonnummeret er gemt.');
  await look(auditor, javaScript, 'min-profil-telefon');
  await auditor.end();
});

it.each(BOTH)('keeps what is typed when another administrator came first: %o', async ({ javaScript }) => {
  const [visit, other] = [
    await Visit.begin(browser, running.address, { javaScript }),
    await Visit.begin(browser, running.address, { javaScript }),
  ];
  for (const one of [visit, other]) {
    await one.signIn(ADMINISTRATOR);
    await one.press(link(one, 'Organisation'));
  }
  await look(visit, javaScript, 'organisation');
  const unit = `Mentorkontoret ${javaScript}`;
  await field(other, 'Telefon').fill(javaScript ? '87001211' : '87001212');
  await other.press('Gem');

  await field(visit, 'Afdeling').fill(unit);
  await visit.press('Gem');
  expect(await alert(visit)).toContain('En anden har ændret det');
  expect(await field(visit, 'Afdeling').inputValue()).toBe(unit);
  expect(await visit.page.getByRole('row', { name: 'Telefon' }).innerText()).toContain('87 00 12');
  visit.complaints.length = 0;
  await look(visit, javaScript, 'organisation-aendret');
  await visit.press('Gem');

  expect(await status(visit)).toContain('Oplysningerne er gemt.');
  expect(await field(visit, 'Afdeling').inputValue()).toBe(unit);
  await visit.end();
  await other.end();
});

it.each(BOTH)('changes the logo, and is told what is no logo: %o', async ({ javaScript }) => {
  const visit = await Visit.begin(browser, running.address, { javaScript });
  await visit.signIn(ADMINISTRATOR);
  await visit.goTo('/organisation');
  const choose = (name: string, buffer: Buffer) =>
    field(visit, 'Nyt logo').setInputFiles({ name, mimeType: 'image/png', buffer });

  await visit.press('Skift logo');
  expect(await alert(visit)).toContain('Vælg en fil.');
  await choose('logo.png', Buffer.from('tekst'));
  await visit.press('Skift logo');
  expect(await alert(visit)).toContain('Gem logoet som PNG');
  await choose('stort.png', Buffer.alloc(1_000_001));
  await visit.press('Skift logo');
  expect(await alert(visit)).toContain('for stor');
  visit.complaints.length = 0;
  await choose('logo.png', PNG.sync.write(new PNG({ width: 300, height: 80, fill: true })));
  await visit.press('Skift logo');

  expect(await status(visit)).toContain('Logoet er skiftet.');
  await look(visit, javaScript, 'logo');
  await visit.end();
});

it.each(BOTH)('proposes a ceiling, which a payer approves: %o', async ({ javaScript }) => {
  const visit = await Visit.begin(browser, running.address, { javaScript });
  await visit.signIn(ADMINISTRATOR);
  await visit.goTo('/organisation');
  await visit.press(link(visit, 'Satser og lofter'));
  await field(visit, 'Gælder fra').fill('2/11 2026');
  await field(visit, 'Loft pr. time').fill('350,50');
  await visit.press('Foreslå loftet');
  expect(await alert(visit)).toContain('tidligst gælde fra i dag');
  visit.complaints.length = 0;
  await field(visit, 'Gælder fra').fill(javaScript ? '1/1 2027' : '1/2 2027');
  await visit.press('Foreslå loftet');

  const newest = () => visit.page.getByRole('row').nth(1).innerText();
  expect(await newest()).toMatch(/350,50.*Afventer godkendelse.*Asta Administrator/s);
  expect(await visit.page.getByText('I dag gælder:').count()).toBe(1);
  await look(visit, javaScript, 'satser');

  await visit.press(visit.page.getByRole('link', { name: /^Se loftet/ }).first());
  await field(visit, 'Loft pr. time').fill('355');
  await look(visit, javaScript, 'ret-loft');
  await visit.press('Gem ændringen');
  expect(await status(visit)).toContain('Forslaget er rettet.');
  expect(await newest()).toContain('355,00');
  const payer = await Visit.begin(browser, running.address, { javaScript });
  await payer.signIn('oekonomi@limstrup.example');
  await payer.goTo('/udbetalinger');
  await payer.press(link(payer, 'Satser og lofter'));
  await payer.press(payer.page.getByRole('link', { name: /^Se loftet/ }).first());
  await payer.page.getByLabel('Godkend').check();
  await look(payer, javaScript, 'godkend-loft');
  await payer.press('Send svaret');
  expect(await status(payer)).toContain('Loftet er godkendt.');
  await payer.end();
  await visit.end();
});

it.each(BOTH)('lets everybody change their own password: %o', async ({ javaScript }) => {
  const email = javaScript ? 'koordinator@limstrup.example' : 'oekonomi@limstrup.example';
  const visit = await Visit.begin(browser, running.address, { javaScript });
  const elsewhere = await Visit.begin(browser, running.address, { javaScript });
  await elsewhere.signIn(email);
  await visit.signIn(email);
  await visit.goTo('/min-profil');
  await look(visit, javaScript, 'min-profil');

  await field(visit, 'Nuværende adgangskode').fill('ikke min adgangskode');
  await field(visit, 'Ny adgangskode').fill(PASSWORD);
  await visit.press('Skift adgangskode');
  expect(await alert(visit)).toContain('Din nuværende adgangskode er forkert');
  await field(visit, 'Nuværende adgangskode').fill('limstift-demo');
  await field(visit, 'Ny adgangskode').fill(PASSWORD);
  await visit.press('Skift adgangskode');
  expect(await status(visit)).toContain('Din adgangskode er skiftet.');

  await elsewhere.goTo('/min-profil');
  expect(await elsewhere.heading()).toBe('Log ind');
  await elsewhere.signIn(email, PASSWORD);
  expect(await elsewhere.page.getByRole('button', { name: 'Log ud' }).count()).toBe(1);
  await visit.end();
  await elsewhere.end();
});
