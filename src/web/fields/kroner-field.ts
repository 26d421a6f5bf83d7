import { formatKroner, type Ore, parseKroner } from '../../shared/ore.js';
import { atStart } from '../../shared/danish-date.js';
import type { FieldOptions } from './field.js';
import { WholeNumberField } from './fields.js';

interface KronerOptions extends FieldOptions {
  /** The least and the most that is taken. */
  from: Ore;
  to: Ore;
  /** What the amount is, in the definite form, as `lønnen`. */
  thing: string;
  example: string;
}

/** An amount in whole øre; a form sends it as Danes write it. */
export function KronerField({ thing, example, ...options }: KronerOptions): PropertyDecorator {
  return WholeNumberField({
    empty: `Skriv ${thing} i kroner, fx ${example}.`,
    ...options,
    fromForm: parseKroner,
    message: (value) => amountFaultInDanish(value, { thing, example, ...options }),
  });
}

export function amountFaultInDanish(value: unknown, { from, to, thing, example }: KronerOptions): string {
  const isBelow = typeof value === 'number' ? value < from : /^\s*[-−]\s*\d/.test(String(value));
  if (isBelow) {
    return from > 1
      ? `${atStart(thing)} skal være mindst ${formatKroner(from)}`
      : `${atStart(thing)} ${from > 0 ? 'skal være over' : 'kan ikke være under'} 0 kr.`;
  }
  if (typeof value === 'number' && value > to) return `${atStart(thing)} kan højst være ${formatKroner(to)}`;
  if (/,\d{3,}\s*(?:kr\.?)?\s*$/i.test(String(value))) {
    return `Skriv ${thing} med højst to decimaler, fx ${example}.`;
  }
  return `Skriv ${thing} i kroner, fx ${example}.`;
}
