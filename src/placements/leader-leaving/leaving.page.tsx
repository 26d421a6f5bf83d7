import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { DayInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { ToCase } from '../../web/page/to-case.js';

export interface LeavingFacts {
  visitor: Visitor;
  placementId: string;
  leaderName: string;
  successors: { id: string; name: string; email: string }[];
  form: Filled;
  /** What would be handed over, once it is said to whom and when. */
  plan: {
    successor: { id: string; name: string };
    firstDay: Day;
    version: string;
    rows: { placementId: string; reference: string; menteeName: string; firstDay: Day }[];
  } | null;
}

/** A leader leaves: to whom the placements go, and a look at them before it is done. */
export function leavingPage({
  visitor,
  placementId,
  leaderName,
  successors,
  form,
  plan,
}: LeavingFacts): string {
  const title = 'Lederen stopper';
  const here = `/forloeb/${placementId}/leder/stopper`;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placementId} at="#personer" />
      <h1>{`${leaderName} stopper`}</h1>
      <p>
        Alle lederens åbne forløb går til en anden på samme arbejdssted fra den dag, du vælger. Dagene før
        bliver stående. Fra samme dag kan {leaderName} ikke se dem mere.
      </p>
      {successors.length === 0 ? (
        <p>Der er ingen anden leder på arbejdsstedet endnu.</p>
      ) : (
        <form method="get" action={here} class="limstift-narrow">
          <Radios
            form={form}
            name="successorId"
            label="Hvem tager over?"
            choices={successors.map(({ id, name, email }) => ({ value: id, label: name, hint: email }))}
          />
          <DayInput form={form} name="firstDay" label="Fra hvilken dag?" />
          <div class="limstift-actions">
            <Button look={plan ? 'secondary' : 'primary'}>Se, hvad der sker</Button>
          </div>
        </form>
      )}
      <p>
        <a href={`/forloeb/${placementId}/leder/ny`}>Registrer en ny leder</a>
      </p>
      {plan && <Plan {...plan} here={here} />}
    </Page>,
  );
}

function Plan({
  here,
  successor,
  firstDay,
  version,
  rows,
}: NonNullable<LeavingFacts['plan']> & { here: string }) {
  return (
    <>
      <h2>Det sker</h2>
      {rows.length === 0 ? (
        <p>Lederen har ingen åbne forløb på den dag. Adgangen slutter dagen før.</p>
      ) : (
        <Table
          caption={`Går til ${successor.name}`}
          columns={['Sag', 'Mentee', 'Fra']}
          rows={rows.map((row) => [
            <a href={`/forloeb/${row.placementId}`}>{row.reference}</a>,
            row.menteeName,
            formatDay(row.firstDay),
          ])}
        />
      )}
      <Form action={here} isGuarded={false}>
        <Hidden name="version" value={version} />
        <Hidden name="successorId" value={successor.id} />
        <Hidden name="firstDay" value={formatDay(firstDay)} />
        <Button>{`Giv alle forløb til ${successor.name}`}</Button>
      </Form>
    </>
  );
}
