import type { Browser, Locator, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../src/demo/accounts.js';
import { violationsOn } from './browser.js';

/** The browser takes no higher ones. */
const TALLEST_PICTURE = 16_000;

/** One person at a browser of their own. */
export class Visit {
  /** What went wrong on the way: scripts that failed, and answers that were none. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    readonly address: string,
  ) {}

  static async begin(
    browser: Browser,
    address: string,
    { javaScript = true, width = 1280 }: { javaScript?: boolean; width?: number } = {},
  ): Promise<Visit> {
    const context = await browser.newContext({
      bypassCSP: javaScript, // for axe, which is a script of the test's own
      javaScriptEnabled: javaScript,
      viewport: { width, height: 800 },
    });
    const page = await context.newPage();
    const visit = new Visit(page, address);
    page.on('pageerror', (error) => visit.complaints.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) visit.complaints.push(`${response.status()} ${response.url()}`);
    });
    return visit;
  }

  /** Somebody who has a password, signed in. */
  static async of(
    email: string,
    browser: Browser,
    address: string,
    seen: { javaScript?: boolean; width?: number } = {},
  ): Promise<Visit> {
    const visit = await Visit.begin(browser, address, seen);
    await visit.signIn(email);
    return visit;
  }

  /** What the page tells, with ordinary spaces. */
  async told(): Promise<string> {
    return (await this.page.locator('main').innerText()).replaceAll('\u00a0', ' ');
  }

  end(): Promise<void> {
    return this.page.context().close();
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(this.address + path);
  }

  async signIn(email: string, password = DEMO_PASSWORD): Promise<void> {
    await this.goTo('/log-ind');
    await this.page.getByLabel('E-mail').fill(email);
    await this.page.getByLabel('Adgangskode').fill(password);
    await this.press('Log ind');
  }

  /** Presses a button, or a link, and waits for the page that it leads to. */
  async press(what: string | Locator): Promise<void> {
    const target = typeof what === 'string' ? this.page.getByRole('button', { name: what }) : what;
    await Promise.all([this.page.waitForEvent('load'), target.click()]);
  }

  heading(): Promise<string> {
    return this.page.getByRole('heading', { level: 1 }).innerText();
  }

  /** No fault of accessibility, no sideways scrolling on a narrow screen, nothing that failed, and small. */
  async expectFaultless(name: string): Promise<void> {
    await this.look(name);
    expect(await violationsOn(this.page)).toEqual([]);
    expect(this.complaints).toEqual([]);
    expect((await this.page.content()).length).toBeLessThan(100_000);
  }

  /** The page from its top, as far down as a picture goes. */
  async takePicture(path: string): Promise<void> {
    const [width, height] = await this.page.evaluate<[number, number]>(
      '[document.documentElement.clientWidth, document.documentElement.scrollHeight]',
    );
    const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST_PICTURE) };
    await this.page.screenshot({ path, fullPage: true, clip });
  }

  /** Looks at the page as wide and as narrow screens show it. */
  async look(name: string): Promise<void> {
    const folder = process.env['LIMSTIFT_SCREENSHOTS'];
    for (const width of [1280, 320]) {
      await this.page.setViewportSize({ width, height: 800 });
      expect(await this.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      if (folder) await this.takePicture(`${folder}/${name}-${width}.png`);
    }
    await this.page.setViewportSize({ width: 1280, height: 800 });
  }
}
