import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Role } from '../../src/access/role.js';
import { isSuperuser } from '../database/test-database.js';
import { type Municipality, startMunicipality } from '../plans/municipality.js';
import { openBrowser, violationsOn } from './browser.js';
import { makeMuchAndLong, type MuchAndLong, PLACEMENTS } from './make-much-and-long.js';
import { Visit } from './visit.js';

jest.setTimeout(300_000);

/** Every page with rows or names; `@claim` stands for the id of the claim, and what is after an arrow is pressed. */
const CASE = '/forloeb/@placement';
const PAGES: Record<Partial<Role>, string[]> = {
  leader: [
    '/maanedsark?maaned=2026-10',
    '/maanedsark?maaned=2026-10 → Gå videre og tjek',
    '/maanedsark/kvittering?maaned=2026-10',
    '/maanedsark/papir?maaned=2026-10',
    '/maanedsark/papir?maaned=2026-10 → De næste forløb i måneden',
    '/forloeb',
    CASE,
    `${CASE}/timer?maaned=2026-10`,
    `${CASE}/bilag`,
    `${CASE}/fremdrift`,
    `${CASE}/loenomkostning`,
    `${CASE}/mentor`,
    `${CASE}/mentor/ny`,
    '/krav',
    '/krav/@claim',
    '/loenomkostninger/@wageCost',
    '/fravaer',
    '/fravaer → Tidligere fravær',
    '/timer/@entry',
  ],
  mentor: [
    '/uge?fra=26.10.2026',
    '/uge',
    '/uge/kopi',
    '/forloeb',
    CASE,
    `${CASE}/timer?maaned=2026-10`,
    `${CASE}/fremdrift`,
    '/fravaer',
    '/timer/@entry',
  ],
  mentee: ['/mit-forloeb', CASE, `${CASE}/fremdrift`],
  caseworker: [
    '/?vis=unassigned',
    '/forloeb',
    CASE,
    `${CASE}/fordeling`,
    `${CASE}/haendelser`,
    `${CASE}/journal`,
    `${CASE}/journal → Ældre notater`,
    `${CASE}/bilag`,
    '/krav',
    '/krav/@claim',
    '/bevillinger/@grant',
    '/loenomkostninger/@wageCost',
    '/stedfortraeder',
  ],
  consultant: [
    '/',
    CASE,
    `${CASE}/adgang`,
    `${CASE}/bevillinger/ny`,
    `${CASE}/leder`,
    `${CASE}/mentor`,
    `${CASE}/ret`,
    '/bevillinger/@draftGrant/ret',
    '/forloeb/nyt',
    '/forloeb/nyt/@registration/arbejdsgiver?q=sankt',
    '/forloeb/nyt/@registration/arbejdssted',
    '/forloeb/nyt/@registration/leder',
    '/forloeb/nyt/@registration/mentor',
    '/forloeb/nyt/@registration/borger?q=sankt',
    '/forloeb/nyt/@registration/forloebet',
    '/forloeb/nyt/@registration/spoergsmaal',
  ],
  payer: ['/krav?status=approved', '/krav/@claim'],
  coordinator: ['/forloeb'],
  administrator: ['/personer', '/personer?who=all', '/personer/@person', '/parametre', '/organisation'],
  auditor: ['/hvem-har-set', '/hvem-har-set/@placement/haendelser', CASE, `${CASE}/journal`],
};

const describeOfSuperuser = (await isSuperuser()) ? describe : describe.skip; // the filling asks for one

let municipality: Municipality;
let ids: MuchAndLong & { placement: string };
let browser: Browser;

describeOfSuperuser('an employer with 300 placements, long names, and a month with 200 entries', () => {
  beforeAll(async () => {
    municipality = await startMunicipality({ placements: PLACEMENTS, timeEntriesPerPlacement: 1 });
    ids = { placement: municipality.asked.placement, ...(await makeMuchAndLong(municipality)) };
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await municipality?.running.close();
  });

  const pages = Object.entries(PAGES).flatMap(([role, paths]) => paths.map((path) => [role, path] as const));

  it.each(pages)('%s reads %s', async (role, page) => {
    const [path = '', pressed] = page.split(' → ');
    const visit = await visitAs(role);
    await visit.goTo(path.replace(/@(\w+)/, (_, name: keyof typeof ids) => ids[name]));
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
      if (folder) await visit.page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
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
