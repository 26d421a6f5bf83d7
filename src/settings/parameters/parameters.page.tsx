import { formatDay, formatInstant } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { CeilingFields } from './ceiling-fields.js';
import { standingsOf } from './parameter.rules.js';
import { ceilingInDanish, standingInDanish, todayInDanish } from './parameter.words.js';

export interface CeilingShown {
  id: string;
  firstDay: Day;
  /** Null where there is no ceiling from that day on. */
  value: Ore | null;
  author: string | null;
  createdAt: Date;
}

export interface ParametersPageFacts {
  visitor: Visitor;
  /** The newest first. */
  ceilings: CeilingShown[];
  today: Day;
  form: Filled;
}

export function parametersPage({ visitor, ceilings, today, form }: ParametersPageFacts): string {
  const title = 'Satser og lofter';
  const applying = ceilings.find(({ firstDay }) => firstDay <= today);
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/organisation">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href="/organisation">Tilbage til organisation</a>
      </p>
      <h1>{title}</h1>
      <h2>Loft over lønomkostning pr. time</h2>
      <p class="limstift-next">
        <strong>I dag gælder:</strong> {todayInDanish(applying)}
      </p>
      <p>
        Koster en mentors time mere end loftet, betales kun op til loftet. Et loft gælder fra sin første dag,
        til der kommer et nyt. Krav, der er sendt, ændrer sig ikke.
      </p>
      {ceilings.length > 0 && <Ceilings ceilings={ceilings} today={today} />}
      <h2>Nyt loft</h2>
      <Form action="/parametre" class="limstift-narrow">
        <CeilingFields form={form} />
        <p>Se efter, før du gemmer: Når loftet gælder, kan det ikke ændres.</p>
        <div class="limstift-actions">
          <Button>Gem loftet</Button>
        </div>
      </Form>
    </Page>,
  );
}

function Ceilings({ ceilings, today }: Pick<ParametersPageFacts, 'ceilings' | 'today'>) {
  const standings = standingsOf(
    ceilings.map(({ firstDay }) => firstDay),
    today,
  );
  return (
    <Table
      caption="Lofter, det nyeste først"
      columns={['Gælder fra', 'Loft pr. time', 'Status', 'Skrevet af', 'Skrevet', 'Ret']}
      rows={ceilings.map(({ id, firstDay, value, author, createdAt }, at) => [
        formatDay(firstDay),
        ceilingInDanish(value),
        standingInDanish(standings[at] ?? 'past'),
        author ?? 'Ukendt',
        formatInstant(createdAt),
        standings[at] === 'coming' ? (
          <a href={`/parametre/${id}/ret`}>
            Ret eller fjern<span class="sr-only">{` loftet fra ${formatDay(firstDay)}`}</span>
          </a>
        ) : (
          '–'
        ),
      ])}
    />
  );
}
