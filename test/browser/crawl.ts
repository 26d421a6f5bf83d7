/** Walks through every page that somebody can reach from their front page, by every link and every form. */
import type { Page } from 'playwright-core';
import type { Visit } from './visit.js';

export interface Stop {
  /** The kind of page, with `:id` for what differs from one to the next. */
  kind: string;
  path: string;
}

/** How many pages of one kind are looked at: two may differ in their state. */
const MOST_OF_A_KIND = 2;
const NOT_A_PAGE =
  /^\/(api|bilag|assets|log-ind|log-ud|rolle)\b|^\/breve\/[^/]+$|\/(hent|logo|breve\/samlet|filer)$|^\/brevkoersler\/[^/]+\/samlet|\/breve\/kladde\?/;

const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

export function kindOf(path: string): string {
  const { pathname, searchParams } = new URL(path, 'http://here');
  const asked = [...searchParams.keys()].toSorted().join('&');
  return pathname.replaceAll(ID, ':id') + (asked && `?${asked}`);
}

/**
 * Visits each page once, and hands it over to be looked at; then each of its forms, sent empty. Those that are also to
 * be seen are visited however many there are of their kind.
 */
export async function crawl(
  visit: Visit,
  start: string,
  also: string[],
  look: (stop: Stop) => Promise<void>,
): Promise<Map<string, number>> {
  const seen = new Map<string, number>();
  const waiting = [start, ...also];
  const known = new Set(waiting);
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = kindOf(path);
    if (!also.includes(path)) {
      if ((seen.get(kind) ?? 0) >= MOST_OF_A_KIND) continue;
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }

    await visit.goTo(path);
    await look({ kind, path });
    for (const link of await linksOn(visit.page)) {
      if (known.has(link) || NOT_A_PAGE.test(link)) continue;
      known.add(link);
      waiting.push(link);
    }
    for (const form of await formsToFillIn(visit.page)) {
      const formKind = `${kind} → ${kindOf(form.action)}`;
      if (seen.has(formKind) || NOT_A_PAGE.test(form.action)) continue;
      seen.set(formKind, 1);
      await visit.goTo(path);
      await sendEmpty(visit.page, form.at);
      await look({ kind: formKind, path });
    }
  }
  return seen;
}

function linksOn(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    `[...document.querySelectorAll('a[href]')].filter((a) => a.origin === location.origin && !a.hasAttribute('download'))
      .map((a) => a.pathname + a.search)`,
  );
}

/** The forms with something to fill in; a single button would do what it says. */
function formsToFillIn(page: Page): Promise<{ at: number; action: string }[]> {
  return page.evaluate<{ at: number; action: string }[]>(
    `[...document.forms].map((form, at) => ({ at, form, action: new URL(form.action).pathname }))
      .filter(({ form }) => form.method === 'post' && form.querySelector('main [type=text], main textarea, main [type=radio]'))
      .map(({ at, action }) => ({ at, action }))`,
  );
}

async function sendEmpty(page: Page, at: number): Promise<void> {
  await Promise.all([
    page.waitForEvent('load'),
    page.evaluate(`(() => {
      const form = document.forms[${at}];
      for (const field of form.querySelectorAll('input:not([type=hidden]), textarea')) {
        if (field.type === 'radio' || field.type === 'checkbox') field.checked = false;
        else field.value = '';
      }
      form.requestSubmit();
    })()`),
  ]);
}
