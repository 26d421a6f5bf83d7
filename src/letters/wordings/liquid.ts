import { Liquid, LiquidError, type Template } from 'liquidjs';
import { formatDay, formatDayInWords, formatMonth, formatPeriod } from '../../shared/danish-date.js';
import { isDay, isMonth } from '../../shared/day.js';
import { formatHours } from '../../shared/minutes.js';
import { formatKroner } from '../../shared/ore.js';
import type { Period } from '../../shared/period.js';
import { formatPhone } from '../../shared/phone.js';
import { asLiteral } from './literal.js';
import { WordingFault } from './wording-fault.js';

const TAGS = ['if', 'unless', 'case', 'for', 'include', 'comment', '#'];
const FILTERS = ['size', 'join'];

/** A letter takes a few; a wording that takes so many would never end. */
const MOST_MILLISECONDS = 2_000;

/** A name that a wording asks for, as it is written, and where. */
export interface NameAsked {
  /** As `grant.firstDay`. */
  readonly name: string;
  readonly line: number;
  /** The shared part that it stands in; null in the wording itself. */
  readonly part: string | null;
}

/**
 * The part of Liquid that wordings may use. It reads no files and no clock; an unknown name is an error. What is
 * included are the shared parts, by name.
 */
export function createLiquid(parts: Readonly<Record<string, string>> = {}): Liquid {
  const liquid = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    greedy: false,
    templates: parts,
    outputEscape: asLiteral,
    parseLimit: 200_000,
    memoryLimit: 1_000_000,
    renderLimit: MOST_MILLISECONDS,
  });
  keepOnly(liquid.tags, TAGS);
  keepOnly(liquid.filters, FILTERS);

  liquid.registerFilter('day', (value: unknown) => formatDayInWords(day(value)));
  liquid.registerFilter('shortDay', (value: unknown) => formatDay(day(value)));
  liquid.registerFilter('month', (value: unknown) => formatMonth(month(value)));
  liquid.registerFilter('period', (value: unknown) => formatPeriod(period(value)));
  liquid.registerFilter('kroner', (value: unknown) => formatKroner(whole(value, 'an amount in øre')));
  liquid.registerFilter('hours', (value: unknown) => formatHours(whole(value, 'a number of minutes')));
  liquid.registerFilter('phone', (value: unknown) => formatPhone(text(value)));
  return liquid;
}

/** The names that a wording asks for, its parts' included, also in branches that no letter has reached. */
export function namesAsked(liquid: Liquid, templates: readonly Template[], fileName: string): NameAsked[] {
  const { globals } = liquid.analyzeSync([...templates]);
  return Object.values(globals)
    .flat()
    .map(({ segments, location }) => ({
      name: segments.filter((segment) => typeof segment === 'string').join('.'),
      line: location.row,
      part: location.file === undefined || location.file === fileName ? null : location.file,
    }));
}

/** Liquid's own error as a fault with its line, in the wording or in a part of it. */
export function faultOf(
  error: unknown,
  fileName: string,
  parts: Readonly<Record<string, string>> = {},
): WordingFault {
  if (!LiquidError.is(error)) return new WordingFault(fileName, null, String(error), { cause: error });
  const { token } = error;
  const [line] = token.getPosition();
  const problem = error.message.replace(/,? (?:file:.*?, )?line:\d+, col:\d+$/, '');
  const part = Object.keys(parts).find((name) => parts[name] === token.input);
  return new WordingFault(part ?? token.file ?? fileName, line ?? null, problem, { cause: error });
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

function month(value: unknown): string {
  if (typeof value === 'string' && isMonth(value)) return value;
  throw new TypeError('expected a month');
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
