import { formatDay } from '../../shared/danish-date.js';
import { addDays, type Day, weekNumber } from '../../shared/day.js';
import { Select } from '../../web/form/choices.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';

const DAYS = [
  { value: '', label: 'Vælg' },
  ...['0', '1', '2', '3', '4', '5', '6', '7'].map((days) => ({ value: days, label: days })),
];

interface AttendanceFormProps {
  form: Filled;
  weeks: Day[];
  address: string;
}

/** The mentor's word on a week. */
export function AttendanceForm({ form, weeks, address }: AttendanceFormProps) {
  return (
    <>
      <h2>Fremmøde</h2>
      <p>Hvor mange dage mødte din mentee til tiden? Skriver du om en uge igen, gælder det nye svar.</p>
      <Form action={`${address}/fremmoede`}>
        <Select
          form={form}
          name="week"
          label="Uge"
          choices={weeks.map((week) => ({
            value: week,
            label: `Uge ${weekNumber(week)} (${formatDay(week)} til ${formatDay(addDays(week, 6))})`,
          }))}
        />
        <Select form={form} name="daysPlanned" label="Dage på arbejde efter planen" choices={DAYS} />
        <Select form={form} name="daysOnTime" label="Heraf mødt til tiden" choices={DAYS} />
        <p>
          <Button>Gem fremmøde</Button>
        </p>
      </Form>
    </>
  );
}
