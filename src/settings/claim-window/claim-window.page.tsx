import { formatDay, formatInstant } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { DayInput, TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { standingsOf } from '../parameters/parameter.rules.js';
import { standingInDanish } from '../parameters/parameter.words.js';
import { claimWindowInDanish, type ClaimWindowSet, claimWindowTodayInDanish } from './claim-window.words.js';

export interface ClaimWindowPageFacts {
  visitor: Visitor;
  /** The newest first. */
  windows: ClaimWindowSet[];
  today: Day;
  form: Filled;
}

/** Until when a month can be claimed: set by the organisation, as no law says. */
export function claimWindowPage({ visitor, windows, today, form }: ClaimWindowPageFacts): string {
  const title = 'Frist for at sende krav';
  const applying = windows.find(({ firstDay }) => firstDay <= today);
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/organisation">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href="/organisation">Tilbage til organisation</a>
      </p>
      <h1>{title}</h1>
      <p class="limstift-next">
        <strong>I dag gælder:</strong> {claimWindowTodayInDanish(applying)}
      </p>
      <p>
        Ingen lov sætter en frist for at sende krav om frikøb af mentorer. Sætter I en, står der hos lederne,
        at kommunen har sat den. Falder den på en dag, hvor kommunen har lukket, rykkes den til næste hverdag.
      </p>
      <p>
        En måned har den frist, der gælder på månedens sidste dag. En ny frist ændrer ikke måneder, der er
        slut.
      </p>
      {windows.length > 0 && <Windows windows={windows} today={today} />}
      <h2>Ny frist</h2>
      <Form action="/parametre/kravfrist" class="limstift-narrow">
        <DayInput
          form={form}
          name="firstDay"
          label="Gælder for måneder, der slutter fra"
          hint="I dag eller senere, fx 1.1.2027"
        />
        <TextInput
          form={form}
          name="days"
          label="Kalenderdage efter månedens slutning"
          hint="Mindst 14. Lad feltet stå tomt, hvis der ikke skal være nogen frist."
          inputMode="numeric"
          width="xs"
          optional
        />
        <TextInput
          form={form}
          name="returnDays"
          label="Kalenderdage, lederen mindst har, når et krav kommer tilbage"
          hint="Mindst 14. Dagene hos sagsbehandleren tæller aldrig med."
          inputMode="numeric"
          width="xs"
        />
        <div class="limstift-actions">
          <Button>Gem fristen</Button>
        </div>
      </Form>
    </Page>,
  );
}

function Windows({ windows, today }: Pick<ClaimWindowPageFacts, 'windows' | 'today'>) {
  const standings = standingsOf(
    windows.map(({ firstDay }) => firstDay),
    today,
  );
  return (
    <Table
      caption="Frister, den nyeste først"
      columns={['Gælder fra', 'Frist', 'Mindst efter retur', 'Status', 'Sat af', 'Sat']}
      rows={windows.map(({ firstDay, days, returnDays, author, createdAt }, at) => [
        formatDay(firstDay),
        claimWindowInDanish(days),
        returnDays === null ? '–' : `${returnDays} dage`,
        // Nobody approves a window: what is to come simply comes.
        standings[at] === 'coming' ? 'Kommer' : standingInDanish(standings[at] ?? 'past'),
        author ?? 'Ukendt',
        formatInstant(createdAt),
      ])}
    />
  );
}
