import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { type Browser, chromium as playwright, type Page } from 'playwright-core';
import { shared } from '../database/ask-shared.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** A browser of our own. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await shared('browser'),
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
