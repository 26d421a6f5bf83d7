import { violationsOn } from './browser.js';
import { crawl } from './crawl.js';
import type { Visit } from './visit.js';

/** A telephone, a desk at 200 % zoom, and a desk. */
const WIDTHS = [320, 640, 1280];
/** On a narrow screen a column's name stands before its cell; one that does not wrap runs into it. */
const HAS_COVERED_CELLS = `[...document.querySelectorAll('td[data-title]')].some((cell) => {
  const { display, whiteSpace } = getComputedStyle(cell, '::before');
  return getComputedStyle(cell).display === 'grid' && display !== 'none' && whiteSpace === 'nowrap';
})`;
/** What is wrong with a field stands above it, on lines of its own. */
const HAS_MESSAGE_ASIDE = `[...document.querySelectorAll('.form-error-message')].some((message) => {
  const next = message.nextElementSibling;
  return next?.offsetHeight > 0 && next.getBoundingClientRect().top < message.getBoundingClientRect().bottom - 1;
})`;
/** Nobody has fewer kinds of pages; whoever reaches fewer is not signed in. */
const FEWEST_KINDS = 4;

/** What is wrong with any page that somebody who signs in can reach from their front page, empty or refused. */
export async function faultsOnEveryPage(
  visit: Visit,
  signIn: () => Promise<void>,
  also: string[] = [],
): Promise<string[]> {
  const faults: string[] = [];
  visit.page.on('request', (request) => {
    if (!request.url().startsWith(visit.address) && !request.url().startsWith('data:')) {
      faults.push(`asks elsewhere: ${request.url()}`);
    }
  });
  visit.page.on('console', (message) => {
    // A refused form answers 422, and the browser says so.
    if (message.type() === 'error' && !message.text().includes('422')) visit.complaints.push(message.text());
  });
  await signIn();

  const seen = await crawl(visit, '/', also, async ({ kind }) => {
    for (const { id, nodes } of await violationsOn(visit.page)) faults.push(`${kind}: ${id} ${nodes[0]}`);
    const told = await visit.page.locator('.limstift-errors li').allInnerTexts();
    if (new Set(told).size < told.length) faults.push(`${kind}: says the same twice: ${told.join(' | ')}`);
    const text = await visit.page.content();
    if (text.includes('kr..')) faults.push(`${kind}: ends a sentence twice`);
    if (text.length > 100_000) faults.push(`${kind}: ${text.length} characters`);
    if (/<[^>]+ (style|on\w+)=|<style|<script(?![^>]* src=)/i.test(text)) {
      faults.push(`${kind}: needs unsafe-inline`);
    }
    for (const width of WIDTHS) {
      await visit.page.setViewportSize({ width, height: 800 });
      const actual = Number(await visit.page.evaluate('document.documentElement.scrollWidth'));
      if (actual > width) faults.push(`${kind}: ${actual} wide on ${width}`);
      if (await visit.page.evaluate(HAS_COVERED_CELLS))
        faults.push(`${kind}: a column's name covers its cell`);
      if (await visit.page.evaluate(HAS_MESSAGE_ASIDE))
        faults.push(`${kind}: what is wrong stands beside its field`);
    }
  });
  if (seen.size < FEWEST_KINDS) faults.push(`reaches only ${[...seen.keys()].join(', ')}`);
  return [...faults, ...visit.complaints.filter((complaint) => !complaint.startsWith('422'))];
}
