import { Liquid, LiquidError } from 'liquidjs';
import { formatDay, formatDayInWords, formatPeriod } from '../shared/danish-date.js';
import { isDay } from '../shared/day.js';
import { formatHours } from '../shared/minutes.js';
import { formatKroner } from '../shared/ore.js';
import type { Period } from '../shared/period.js';
import { formatPhone } from '../shared/phone.js';
import { asLiteral } from './literal.js';
import { WordingFault } from './wording-fault.js';

const TAGS = ['if', 'unless', 'case', 'for', 'comment', '#'];
const FILTERS = ['size', 'join'];

/**
 * The part of Liquid that wordings may use. It reads no files and no clock; an unknown name is an error.
 */
export function createLiquid(): Liquid {
  const liquid = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    greedy: false,
    templates: {},
    outputEscape: asLiteral,
    parseLimit: 200_000,
    memoryLimit: 1_000_000,
  });
  keepOnly(liquid.tags, TAGS);
  keepOnly(liquid.filters, FILTERS);

  liquid.registerFilter('day', (value: unknown) => formatDayInWords(day(value)));
  liquid.registerFilter('shortDay', (value: unknown) => formatDay(day(value)));
  liquid.registerFilter('period', (value: unknown) => formatPeriod(period(value)));
  liquid.registerFilter('kroner', (value: unknown) => formatKroner(whole(value, 'an amount in øre')));
  liquid.registerFilter('hours', (value: unknown) => formatHours(whole(value, 'a number of minutes')));
  liquid.registerFilter('phone', (value: unknown) => formatPhone(text(value)));
  return liquid;
}

/** Liquid's own error as a fault with its line. */
export function faultOf(error: unknown, fileName: string): WordingFault {
  if (!LiquidError.is(error)) return new WordingFault(fileName, null, String(error), { cause: error });
  const [line] = error.token.getPosition();
  const problem = error.message.replace(/,? (?:file:.*?, )?line:\d+, col:\d+$/, '');
  return new WordingFault(fileName, line ?? null, problem, { cause: error });
}

function keepOnly(registered: Record<string, unknown>, names: readonly string[]): void {
  for (const name of Object.keys(registered)) {
    if (!names.includes(name)) delete registered[name];
  }
}

function day(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new TypeError('expected a day');
}

function period(value: unknown): Period {
  const { firstDay, lastDay } = (value ?? {}) as Partial<Period>;
  return { firstDay: day(firstDay), lastDay: day(lastDay) };
}

function whole(value: unknown, what: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new TypeError(`expected ${what}`);
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new TypeError('expected text');
}
