import type { Role } from '../../access/role.js';
import { formatDay, formatInstant } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { CeilingFields } from './ceiling-fields.js';
import type { CeilingShown } from './ceiling-shown.js';
import { standingsOf } from './parameter.rules.js';
import { ceilingInDanish, standingInDanish, statusInDanish, todayInDanish } from './parameter.words.js';

/** Where the pages of ceilings belong in the menu of somebody, who comes to them from there. */
export function placeOfCeilings(role: Role): { at: string; inDanish: string } {
  return role === 'administrator'
    ? { at: '/organisation', inDanish: 'Tilbage til organisation' }
    : { at: '/udbetalinger', inDanish: 'Tilbage til udbetalinger' };
}

export interface ParametersPageFacts {
  visitor: Visitor;
  role: Role;
  /** The newest first. */
  ceilings: CeilingShown[];
  today: Day;
  form: Filled;
}

export function parametersPage({ visitor, role, ceilings, today, form }: ParametersPageFacts): string {
  const title = 'Satser og lofter';
  const place = placeOfCeilings(role);
  const approved = ceilings.filter(({ status }) => status === 'approved');
  const waiting = ceilings.filter(({ status }) => status === 'proposed').length;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at={place.at}>
      <ErrorSummary faults={form.faults} />
      <p>
        <a href={place.at}>{place.inDanish}</a>
      </p>
      <h1>{title}</h1>
      <p>
        <a href="/parametre/uddannelse">Loft over prisen på et kursus til en mentor</a>
      </p>
      <h2>Loft over lønomkostning pr. time</h2>
      <p class="limstift-next">
        <strong>I dag gælder:</strong> {todayInDanish(approved.find(({ firstDay }) => firstDay <= today))}
      </p>
      {waiting > 0 && (
        <p>
          {waiting === 1
            ? '1 forslag venter på, at en anden end forslagsstilleren afgør det.'
            : `${waiting} forslag venter på, at en anden end forslagsstilleren afgør dem.`}
        </p>
      )}
      <p>
        Koster en mentors time mere end loftet, betales kun op til loftet. Et loft gælder fra sin første dag,
        til der kommer et nyt. Krav, der er sendt, ændrer sig ikke.
      </p>
      {ceilings.length > 0 && <Ceilings ceilings={ceilings} today={today} />}
      {role === 'administrator' && (
        <>
          <h2>Foreslå et loft</h2>
          <Form action="/parametre" class="limstift-narrow">
            <CeilingFields form={form} />
            <p>En anden administrator eller en økonomimedarbejder skal godkende loftet, før det gælder.</p>
            <div class="limstift-actions">
              <Button>Foreslå loftet</Button>
            </div>
          </Form>
        </>
      )}
    </Page>,
  );
}

function Ceilings({ ceilings, today }: Pick<ParametersPageFacts, 'ceilings' | 'today'>) {
  const approved = ceilings.filter(({ status }) => status === 'approved');
  const standings = standingsOf(
    approved.map(({ firstDay }) => firstDay),
    today,
  );
  const standingOf = (ceiling: CeilingShown) => {
    const standing = standings[approved.indexOf(ceiling)];
    return standing === undefined ? statusInDanish(ceiling.status) : standingInDanish(standing);
  };
  return (
    <Table
      caption="Lofter og forslag, det nyeste først"
      columns={['Gælder fra', 'Loft pr. time', 'Status', 'Foreslået', 'Afgjort', 'Se']}
      rows={ceilings.map((ceiling) => [
        formatDay(ceiling.firstDay),
        ceilingInDanish(ceiling.value),
        standingOf(ceiling),
        byWhom(ceiling.author, ceiling.createdAt),
        ceiling.decidedAt === null ? '–' : byWhom(ceiling.decider, ceiling.decidedAt),
        <a href={`/parametre/${ceiling.id}`}>
          Se<span class="sr-only">{` loftet fra ${formatDay(ceiling.firstDay)}`}</span>
        </a>,
      ])}
    />
  );
}

function byWhom(name: string | null, at: Date): string {
  return `${name ?? 'Ukendt'}, ${formatInstant(at)}`;
}
