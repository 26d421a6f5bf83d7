/**
 * Takes a picture of every page that each person of the demo can reach, wide and narrow, to be looked at. What is
 * reached by pressing alone is taken by the browser stories, which `npm run screenshots` runs after this.
 */
import 'reflect-metadata';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { emailsOf } from '../../src/demo/accounts.js';
import globalSetup, { stop } from '../database/global-setup.mjs';
import { startApp } from '../app/start-app.js';
import { openBrowser } from './browser.js';
import { crawl } from './crawl.js';
import { Visit } from './visit.js';

const FOLDER = '.screenshots';

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER);
await globalSetup();
const running = await startApp({ demo: true });
const browser = await openBrowser();
for (const email of emailsOf('municipality').filter((one) => !one.includes('2@'))) {
  const visit = await Visit.begin(browser, running.address);
  await visit.signIn(email);
  const taken = new Map<string, number>();
  await crawl(visit, '/', [], async ({ kind }) => {
    const name = kind.replace(/[^a-z0-9→æøå-]+/gi, '_').replace('→', 'efter');
    taken.set(name, (taken.get(name) ?? 0) + 1);
    for (const width of [1280, 320]) {
      await visit.page.setViewportSize({ width, height: 800 });
      const file = `${email.split('@')[0]}${name}-${taken.get(name)}-${width}.png`;
      await visit.takePicture(join(FOLDER, file));
    }
  });
  await visit.end();
}
await browser.close();
await running.close();
await stop();
