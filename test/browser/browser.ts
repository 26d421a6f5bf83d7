import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium as playwright, type Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** A browser of our own, unpacked into a folder of its own that goes when it closes. */
export async function openBrowser(): Promise<Browser> {
  const folder = await mkdtemp(join(tmpdir(), 'limstift-browser-'));
  const browser = await playwright.launch({
    executablePath: await unpackedIn(folder),
    args: ['--no-sandbox', '--headless=shell'],
  });
  browser.on('disconnected', () => rmSync(folder, { recursive: true, force: true }));
  return browser;
}

/**
 * The package unpacks to the folder for temporary files, where one of another user may stand. A process of
 * its own is told of another folder.
 */
async function unpackedIn(folder: string): Promise<string> {
  const unpack = `import('@sparticuz/chromium').then((it) => it.default.executablePath()).then(console.log)`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--eval', unpack], {
    env: { ...process.env, NODE_OPTIONS: '', TMPDIR: folder },
  });
  return stdout.trim();
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
