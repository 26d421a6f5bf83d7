import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { DEMO_PASSWORD } from '../../src/demo/accounts.js';
import { aPlacement } from '../app/builders.js';
import { PDF } from '../app/papers.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';
import { OTHER_CASEWORKER } from '../app/staff.js';

jest.setTimeout(120_000);

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

const END_OF_SESSION = `update sessions set revoked_at = now() from people
  where people.id = sessions.person_id and people.email = '${OTHER_CASEWORKER}'`;

const letters = () => ask(running.urls.superuserUrl, 'select id from letters');

it.each([{ javaScript: true }, { javaScript: false }])(
  'keeps a form that is sent after the session has ended, and does it once one is signed in and sends it again: %o',
  async ({ javaScript }) => {
    const { id } = await aPlacement(running);
    const before = await letters();
    const visit = await Visit.begin(browser, running.address, { javaScript });
    await visit.signIn(OTHER_CASEWORKER);
    await visit.goTo(`/forloeb/${id}/breve`);
    await ask(running.urls.superuserUrl, END_OF_SESSION);

    const orientation = visit.page.getByRole('row', { name: /^Orientering til lederen/ }).getByRole('button');
    await visit.press(orientation);
    expect(await visit.heading()).toBe('Log ind');
    expect(await visit.page.getByRole('status').innerText()).toContain('Du er ikke logget ind længere');

    await visit.page.getByLabel('E-mail').fill(OTHER_CASEWORKER);
    await visit.page.getByLabel('Adgangskode').fill(DEMO_PASSWORD);
    await visit.press('Log ind');
    if (javaScript) await visit.page.getByRole('alert').waitFor();
    else await visit.press('Vis det, jeg skrev');

    expect(await visit.page.getByRole('alert').innerText()).toContain('står her stadig');
    expect(await letters()).toHaveLength(before.length);
    await visit.press(orientation);
    expect(await visit.page.getByRole('status').innerText()).toContain('Brevet ligger under Oprettede breve');
    expect(await letters()).toHaveLength(before.length + 1);
    await visit.end();
  },
);

it.each([{ javaScript: true }, { javaScript: false }])(
  'keeps what was typed beside a file, and says that the file is to be chosen again: %o',
  async ({ javaScript }) => {
    const { id } = await aPlacement(running);
    const visit = await Visit.begin(browser, running.address, { javaScript });
    const choose = () =>
      visit.page.getByLabel('Fil', { exact: true }).setInputFiles({
        name: 'aftale.pdf',
        mimeType: 'application/pdf',
        buffer: PDF,
      });
    await visit.signIn(OTHER_CASEWORKER);
    await visit.goTo(`/forloeb/${id}/bilag`);
    await visit.page.getByLabel('Aftale').check();
    await visit.page.getByLabel('Papirets dato').fill('01.10.2026');
    await choose();
    await ask(running.urls.superuserUrl, END_OF_SESSION);

    await visit.press('Læg på sagen');
    expect(await visit.heading()).toBe('Log ind');
    expect(await visit.page.getByRole('status').innerText()).toContain('Filen skal du vælge igen.');
    await visit.page.getByLabel('E-mail').fill(OTHER_CASEWORKER);
    await visit.page.getByLabel('Adgangskode').fill(DEMO_PASSWORD);
    await visit.press('Log ind');
    if (javaScript) await visit.page.getByRole('alert').waitFor();
    else await visit.press('Vis det, jeg skrev');

    const alert = await visit.page.getByRole('alert').innerText();
    expect(alert).toContain('står her stadig');
    expect(alert).toContain('Vælg filen igen.');
    expect(await visit.page.locator('#file-fault').innerText()).toContain('Vælg filen igen.');
    expect(await visit.page.getByLabel('Aftale').isChecked()).toBe(true);
    expect(await visit.page.getByLabel('Papirets dato').inputValue()).toBe('01.10.2026');
    await visit.look(`bilag-efter-log-ind-${javaScript ? 'js' : 'uden-js'}`);

    await choose();
    await visit.press('Læg på sagen');
    expect(await visit.page.getByRole('status').innerText()).toContain('Papiret er lagt på sagen.');
    await visit.end();
  },
);
