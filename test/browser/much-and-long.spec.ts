import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { isSuperuser } from '../database/test-database.js';
import { makeMuchAndLong, type MuchAndLong } from '../plans/make-much-and-long.js';
import { type Municipality, startMunicipality } from '../plans/municipality.js';
import { addressOf, PAGES } from '../plans/pages.js';
import { openBrowser, violationsOn } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(300_000);

const PLACEMENTS = 300;
const ROWS = 200;

const describeOfSuperuser = (await isSuperuser()) ? describe : describe.skip; // the filling asks for one

let municipality: Municipality;
let ids: MuchAndLong;
let browser: Browser;

describeOfSuperuser('an employer with 300 placements, long names, and a month with 200 entries', () => {
  beforeAll(async () => {
    municipality = await startMunicipality({ placements: PLACEMENTS, timeEntriesPerPlacement: 1 });
    ids = await makeMuchAndLong(municipality, ROWS);
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await municipality?.running.close();
  });

  it.each(PAGES)('%s reads %s', async (role, page) => {
    const [, pressed] = page.split(' → ');
    const visit = await visitAs(role);
    await visit.goTo(addressOf(page, ids));
    if (pressed !== undefined) {
      const link = visit.page.getByRole('link', { name: pressed });
      await visit.press(link.or(visit.page.getByRole('button', { name: pressed })));
    }

    for (const width of [320, 1280]) {
      await visit.page.setViewportSize({ width, height: 800 });
      const actual = await visit.page.evaluate('document.documentElement.scrollWidth');
      expect({ width, actual }).toEqual({ width, actual: width });
      const folder = process.env['LIMSTIFT_SCREENSHOTS'];
      const name = `${role}${page.replaceAll(/[^a-z0-9]+/gi, '_')}`;
      if (folder) await visit.takePicture(`${folder}/${name}-${width}.png`);
    }
    expect(await violationsOn(visit.page)).toEqual([]);
    expect(visit.complaints).toEqual([]);
    expect((await visit.page.content()).length).toBeLessThan(100_000);
    await visit.end();
  });

  it('leads a leader from sheet to sheet through a month', async () => {
    const visit = await visitAs('leader');
    await visit.goTo('/maanedsark?maaned=2026-10');
    await visit.press(visit.page.getByRole('link', { name: 'De næste forløb i måneden' }));
    const asked = await casesOn(visit);
    await visit.press('Gå videre og tjek');
    await visit.press(visit.page.getByRole('link', { name: 'Ret svarene' }));
    expect(await casesOn(visit)).toEqual(asked);
    await visit.press('Gå videre og tjek');
    await visit.page.getByRole('checkbox').check();
    await visit.press('Send');

    expect(await visit.heading()).toBe('Kvittering for oktober 2026');
    expect(await casesOn(visit)).toEqual(asked);
    expect(await visit.page.getByText('forløb mangler stadig svar for oktober 2026').innerText()).toContain(
      `${PLACEMENTS - 1 - asked.length} forløb`,
    );
    await visit.press(visit.page.getByRole('link', { name: 'Svar for de næste forløb' }));
    expect(await casesOn(visit)).toHaveLength(25);
    expect(await casesOn(visit)).not.toEqual(expect.arrayContaining(asked.slice(0, 1)));
    await visit.end();
  });
});

async function visitAs(role: string): Promise<Visit> {
  const { running } = municipality;
  const visit = await Visit.begin(browser, running.address);
  await visit.page.context().addCookies([{ name: 'limstift', value: role, url: running.address }]);
  return visit;
}

async function casesOn({ page }: Visit): Promise<string[]> {
  const text = await page.locator('main').innerText();
  return [...new Set(text.match(/LS-\d{4}-\d{6}/g))].toSorted();
}
