import { type SaidRule, saidWithSource } from '../../schemes/said-rule.js';
import { wagePeriodInDanish } from '../../grants/wage-costs/wage-cost-factors.words.js';
import { FULL_TIME_HOURS, WAGE_PERIODS } from '../../grants/wage-costs/wage-cost.rules.js';
import { Select } from '../../web/form/choices.js';
import type { MentorDays } from '../../placements/handover/mentor-days.rules.js';
import { formatDay } from '../../shared/danish-date.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { DayInput, TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { ToCase } from '../../web/page/to-case.js';
import { CONTRIBUTIONS } from './wage-cost-form.js';
import { Unbroken } from '../../web/page/unbroken.js';

export interface WageCostFormFacts {
  visitor: Visitor;
  placementId: string;
  of: string;
  /** In the order of their days. */
  mentors: MentorDays[];
  form: Filled;
  /** What the scheme says of what an hour is paid by. */
  rules: SaidRule[];
  /** What an hour costs so far. */
  price: string;
}

/** What the mentor earns, for the leader to tell. */
export function wageCostFormPage(facts: WageCostFormFacts): string {
  const { visitor, placementId, of, mentors, form, rules, price } = facts;

  const [first, ...others] = mentors;
  const hasSeveral = others.some(({ id }) => id !== first?.id);
  const title = `Lønomkostning pr. time for ${first && !hasSeveral ? first.name : 'mentoren'}`;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placementId} />
      <h1>{title}</h1>
      <p class="limstift-wrap">
        <Unbroken text={of} />
      </p>
      {hasSeveral && <Mentors mentors={mentors} />}
      <ul>
        {rules.map((rule) => (
          <li>{saidWithSource(rule)}</li>
        ))}
        <li>
          Tag ikke overhead, administration, lokaler, rejser, transporttid eller timer under sygdom med.
          Kommunen betaler dem ikke.
        </li>
      </ul>
      <Form action={`/forloeb/${placementId}/loenomkostning/eftersyn`}>
        <DayInput form={form} name="firstDay" label="Gælder fra" />
        <h2>Løn</h2>
        <TextInput
          form={form}
          name="wage.amountOre"
          label="Løn i kroner"
          hint="Fx 32.000,00. Bruttoløn uden pension og feriepenge"
          width="m"
          inputMode="decimal"
        />
        <Select
          form={form}
          name="wage.per"
          label="Lønnen er"
          choices={WAGE_PERIODS.map((value) => ({ value, label: wagePeriodInDanish(value) }))}
        />
        <TextInput
          form={form}
          name="annualHours"
          label="Timer på et år på fuld tid"
          hint={`Er feltet tomt, regner vi med ${FULL_TIME_HOURS.toLocaleString('da-DK')}, som er 37 timer om ugen`}
          optional
          width="s"
          inputMode="numeric"
        />
        <TextInput
          form={form}
          name="employmentPercent"
          label="Beskæftigelsesgrad i procent"
          hint="100 på fuld tid"
          width="s"
          inputMode="decimal"
        />
        {CONTRIBUTIONS.map((name) => (
          <Contribution form={form} name={name} />
        ))}
        <p>
          <output data-live={`/forloeb/${placementId}/loenomkostning/pris`}>{price}</output>
        </p>
        <div class="limstift-actions">
          <Button>Fortsæt</Button>
          <a href={`/forloeb/${placementId}`}>Fortryd</a>
        </div>
      </Form>
    </Page>,
  );
}

/** A wage cost is of one of them, by its day. */
function Mentors({ mentors }: Pick<WageCostFormFacts, 'mentors'>) {
  return (
    <>
      <Table
        caption="Mentorer i forløbet"
        columns={['Mentor', 'Fra', 'Til og med']}
        rows={mentors.map(({ name, firstDay, lastDay }) => [
          name,
          formatDay(firstDay),
          lastDay === null ? 'Indtil videre' : formatDay(lastDay),
        ])}
      />
      <p>Lønomkostningen gælder den, der er mentor den dag, du skriver.</p>
    </>
  );
}

const NAMES: Record<(typeof CONTRIBUTIONS)[number], { title: string; hint: string }> = {
  holidayPay: { title: 'Feriepenge', hint: 'Fx 12,5. Er der ingen, så skriv 0' },
  pension: { title: 'Pension', hint: 'Kun arbejdsgiverens del, fx 10. Er der ingen, så skriv 0' },
  other: { title: 'Andre bidrag', hint: 'Fx ATP, 3,50. Er der ingen, så skriv 0' },
};

function Contribution({ form, name }: { form: Filled; name: (typeof CONTRIBUTIONS)[number] }) {
  const { title, hint } = NAMES[name];
  return (
    <>
      <h2>{title}</h2>
      <TextInput
        form={form}
        name={`${name}.value`}
        label={`${title}, tal`}
        hint={hint}
        width="s"
        inputMode="decimal"
      />
      <Select
        form={form}
        name={`${name}.unit`}
        label={`${title}, regnes i`}
        choices={[
          { value: 'percent', label: 'procent af lønnen' },
          { value: 'hour', label: 'kroner i timen' },
          { value: 'month', label: 'kroner om måneden' },
        ]}
      />
    </>
  );
}
