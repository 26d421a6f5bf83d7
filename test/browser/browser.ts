import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright, type Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** A browser that runs no script of ours and holds to the content security policy but for what axe needs. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--headless=shell'],
  });
}

export interface Violation {
  id: string;
  nodes: string[];
}

/** What axe finds wrong with the page as it stands. */
export async function violationsOn(page: Page): Promise<Violation[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate<Violation[]>(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) })))`,
  );
}
