import { formatDay, formatInstant } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { YesNo } from '../../web/form/choices.js';
import { Button, Form } from '../../web/form/form.js';
import { DayInput, TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { standingsOf } from '../parameters/parameter.rules.js';
import { standingInDanish } from '../parameters/parameter.words.js';
import { daysInDanish, type DecidingSet, decidingTodayInDanish } from './deciding.words.js';

export interface DecidingPageFacts {
  visitor: Visitor;
  /** The newest first. */
  values: DecidingSet[];
  today: Day;
  form: Filled;
}

/** How long parties have to answer a hearing, and who is told that they may complain. */
export function decidingPage({ visitor, values, today, form }: DecidingPageFacts): string {
  const title = 'Partshøring og klage';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/organisation">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href="/organisation">Tilbage til organisation</a>
      </p>
      <h1>{title}</h1>
      <p class="limstift-next">
        <strong>I dag gælder:</strong>{' '}
        {decidingTodayInDanish(values.find(({ firstDay }) => firstDay <= today))}
      </p>
      <p>
        Loven siger ikke klart, om en arbejdsgiver kan klage til Ankestyrelsen over et krav. Derfor vælger I
        det selv. En frist, der er sendt, ændrer sig ikke.
      </p>
      {values.length > 0 && <Values values={values} today={today} />}
      <h2>Vælg noget andet</h2>
      <Form action="/parametre/afgoerelser" class="limstift-narrow">
        <DayInput form={form} name="firstDay" label="Gælder fra" hint="I dag eller senere, fx 1.1.2027" />
        <TextInput
          form={form}
          name="hearingDays"
          label="Kalenderdage til at svare på en partshøring"
          inputMode="numeric"
          width="xs"
        />
        <YesNo form={form} name="guidesEmployers" label="Skal arbejdsgivere have klagevejledning?" />
        <div class="limstift-actions">
          <Button>Gem</Button>
        </div>
      </Form>
    </Page>,
  );
}

function Values({ values, today }: Pick<DecidingPageFacts, 'values' | 'today'>) {
  const standings = standingsOf(
    values.map(({ firstDay }) => firstDay),
    today,
  );
  return (
    <Table
      caption="Det, der er valgt, det nyeste først"
      columns={[
        'Gælder fra',
        'Tid til at svare',
        'Klagevejledning til arbejdsgivere',
        'Status',
        'Valgt af',
        'Valgt',
      ]}
      rows={values.map(({ firstDay, hearingDays, guidesEmployers, author, createdAt }, at) => [
        formatDay(firstDay),
        daysInDanish(hearingDays),
        guidesEmployers ? 'Ja' : 'Nej',
        // Nobody approves it: what is to come simply comes.
        standings[at] === 'coming' ? 'Kommer' : standingInDanish(standings[at] ?? 'past'),
        author ?? 'Ukendt',
        formatInstant(createdAt),
      ])}
    />
  );
}
