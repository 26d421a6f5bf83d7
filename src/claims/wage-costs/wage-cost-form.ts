/** A contribution is typed as one number and what it is; the input tells percentages and amounts apart. */
import { FULL_TIME_HOURS, type Wage } from '../../grants/wage-costs/wage-cost.rules.js';
import { formatDay } from '../../shared/danish-date.js';
import { formatDecimal } from '../../shared/danish-number.js';
import type { Day } from '../../shared/day.js';
import type { Fault } from '../../web/problems/said.js';
import { typedIn } from '../../web/read-form.js';

export const CONTRIBUTIONS = ['holidayPay', 'pension', 'other'] as const;

/** What is likely, filled in beforehand; the day only where it is known. */
export function suggestedWage(firstDay: Day | null): Record<string, string> {
  return {
    firstDay: firstDay === null ? '' : formatDay(firstDay),
    'wage.per': 'month',
    annualHours: FULL_TIME_HOURS.toLocaleString('da-DK'),
    employmentPercent: '100',
    'holidayPay.value': '12,5',
    'holidayPay.unit': 'percent',
    'pension.unit': 'percent',
    'other.value': '0',
    'other.unit': 'hour',
  };
}

/** A wage cost that was sent, as it would be typed again. */
export function wageAsTyped({ firstDay, wage }: { firstDay: Day; wage: Wage }): Record<string, string> {
  const contributions = CONTRIBUTIONS.map((name): Record<string, string> => {
    const contribution = wage[name];
    const isPercent = 'percent' in contribution;
    return {
      [`${name}.value`]: hundredthsAsTyped(isPercent ? contribution.percent : contribution.amountOre),
      [`${name}.unit`]: isPercent ? 'percent' : contribution.per,
    };
  });
  return Object.assign(
    {
      firstDay: formatDay(firstDay),
      'wage.amountOre': hundredthsAsTyped(wage.amountOre),
      'wage.per': wage.per,
      annualHours: wage.annualHours.toLocaleString('da-DK'),
      employmentPercent: hundredthsAsTyped(wage.employmentPercent),
    },
    ...contributions,
  ) as Record<string, string>;
}

function hundredthsAsTyped(hundredths: number): string {
  return formatDecimal(hundredths / 100);
}

/** The form as the input class takes it. */
export function asInput(typed: unknown): Record<string, unknown> {
  const fields = { ...(typed as Record<string, unknown> | null) };
  // As Danes write thousands: `1.924`.
  fields['annualHours'] = typedIn(typed, 'annualHours').replace(/^(\d)\.(?=\d{3}$)/, '$1');
  for (const name of CONTRIBUTIONS) {
    const unit = typedIn(typed, `${name}.unit`);
    const value = typedIn(typed, `${name}.value`);
    delete fields[`${name}.unit`];
    delete fields[`${name}.value`];
    if (unit === 'percent') fields[`${name}.percent`] = value;
    else {
      fields[`${name}.amountOre`] = value;
      fields[`${name}.per`] = unit;
    }
  }
  return fields;
}

const EMPTY = {
  holidayPay: 'Skriv feriepengene som et tal. Er der ingen, så skriv 0.',
  pension: 'Skriv pensionen som et tal. Er der ingen, så skriv 0.',
  other: 'Skriv andre bidrag som et tal. Er der ingen, så skriv 0.',
};

/** Faults beside the fields that were typed in, with every empty one among them. */
export function faultsInForm(faults: Fault[], typed: unknown): Fault[] {
  const inFields = besideFields(faults);
  if (faults.every(({ field }) => field === undefined)) return inFields;
  const empty = CONTRIBUTIONS.filter(
    (name) =>
      typedIn(typed, `${name}.value`).trim() === '' &&
      !inFields.some(({ field }) => field === `${name}.value`),
  );
  return [
    ...inFields,
    ...empty.map((name) => ({ code: 'percent-or-amount', field: `${name}.value`, detail: EMPTY[name] })),
  ];
}

function besideFields(faults: Fault[]): Fault[] {
  return faults.map((fault) => {
    const name = CONTRIBUTIONS.find((one) => fault.field === one || fault.field?.startsWith(`${one}.`));
    if (name === undefined) return fault;
    const isEmpty = fault.code === 'percent-or-amount';
    return {
      ...fault,
      field: fault.field === `${name}.per` ? `${name}.unit` : `${name}.value`,
      ...(isEmpty && { detail: EMPTY[name] }),
    };
  });
}
