/** A form with several rows of the same fields, of which those that are left empty do not count. */
import type { Fault } from '../problems/said.js';
import { SHOWN_AGAIN_FIELD } from '../read-form.js';

export interface FilledRows {
  /** The fields of the rows that are filled in, for `readForm`. */
  typed: Record<string, string>;
  /** The numbers of those rows on the page, from 0. */
  rows: number[];
}

/**
 * The rows of a list, `lines.0.day` and so on, in which something was typed. Fields that always hold
 * something, as a choice does, say nothing of that.
 */
export function filledRows(typed: unknown, list: string, alwaysFilled: string[] = []): FilledRows {
  const inRows = Object.entries((typed ?? {}) as Record<string, string>).flatMap(([name, value]) => {
    const [start, row, field] = name.split('.');
    const isRow = start === list && /^\d{1,3}$/.test(row ?? '') && field !== undefined;
    return isRow ? [{ name, value, row: Number(row), field }] : [];
  });
  const saysSomething = ({ field, value }: { field: string; value: string }) =>
    !alwaysFilled.includes(field) && value.trim() !== '';
  const rows = [...new Set(inRows.filter(saysSomething).map(({ row }) => row))].toSorted((a, b) => a - b);
  const kept = inRows.filter(({ row }) => rows.includes(row)).map(({ name, value }) => [name, value]);
  const isShownAgain = Object.hasOwn(typed ?? {}, SHOWN_AGAIN_FIELD);
  return {
    typed: { ...Object.fromEntries(kept), ...(isShownAgain && { [SHOWN_AGAIN_FIELD]: '' }) },
    rows,
  };
}

/** Faults in the list that was read, put beside the rows as they stand on the page, and named by them. */
export function faultsAtRows(faults: Fault[], list: string, rows: number[]): Fault[] {
  return faults.map((fault) => {
    const [start, at, ...field] = (fault.field ?? '').split('.');
    const row = start === list && at !== undefined ? rows[Number(at)] : undefined;
    if (row === undefined) return fault;
    return {
      ...fault,
      field: [list, row, ...field].join('.'),
      detail: `Linje ${row + 1}: ${fault.detail}`,
    };
  });
}
