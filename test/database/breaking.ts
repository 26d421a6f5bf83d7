/** The words that rows which break a check are told in. */
import type { Row } from './row-facts.js';

export interface Case {
  name: string;
  table: string;
  /** What the twin has that the table's valid row has not. */
  good: Row;
  /** The one fact more that breaks the check. */
  bad: Row;
}

export interface Pair {
  name: string;
  table: string;
  first?: Row;
  /** The row that clashes with the first. */
  second: Row;
  /** The one fact by which the two can stand beside each other. */
  beside: Row;
}

function letters(count: number): string {
  return 'x'.repeat(count);
}

export function tooLong(name: string, table: string, column: string, most: number): Case {
  return { name, table, good: { [column]: letters(most) }, bad: { [column]: letters(most + 1) } };
}

export function unknown(name: string, table: string, column: string, good: Row = {}): Case {
  return { name, table, good, bad: { [column]: 'unheard-of' } };
}

export function between(name: string, table: string, column: string, good: unknown, bad: unknown): Case {
  return { name, table, good: { [column]: good }, bad: { [column]: bad } };
}

export function endsBefore(name: string, table: string): Case {
  return {
    name,
    table,
    good: { first_day: '2026-12-01', last_day: '2026-12-01' },
    bad: { last_day: '2026-11-30' },
  };
}

export function address(of: string, table: string): Case[] {
  return [
    tooLong(`${of}_street_is_short`, table, 'street', 200),
    between(`${of}_postcode_is_four_digits`, table, 'postcode', '0800', '800'),
    tooLong(`${of}_city_is_short`, table, 'city', 100),
  ];
}
