import { ErrorSummary } from '../../../web/form/error-summary.js';
import { Button, Form, Hidden } from '../../../web/form/form.js';
import { html, Page, type Visitor } from '../../../web/page/layout.js';
import { Table } from '../../../web/page/table.js';
import type { Fault } from '../../../web/problems/said.js';

interface DiscardingFacts {
  visitor: Visitor;
  /** Of the registration. */
  id: string;
  version: number;
  /** What is told so far. */
  rows: { what: string; is: string }[];
  faults: Fault[];
}

/** Asks before a begun registration is deleted, with what is lost by it. */
export function discardingPage({ visitor, id, version, rows, faults }: DiscardingFacts): string {
  return html(
    <Page
      title={`${faults.length > 0 ? 'Fejl: ' : ''}Slet det påbegyndte forløb?`}
      visitor={visitor}
      at="/forloeb/nyt"
    >
      <ErrorSummary faults={faults} />
      <h1>Slet det påbegyndte forløb?</h1>
      {rows.length === 0 ? (
        <p>Der er ikke valgt eller skrevet noget i det endnu.</p>
      ) : (
        <>
          <p>Det her går tabt:</p>
          <Table
            caption="Det, der slettes"
            columns={['Hvad', 'Står som']}
            rows={rows.map(({ what, is }) => [
              what,
              <span class="limstift-wrap limstift-lines-kept">{is}</span>,
            ])}
          />
          <p>Du kan ikke få det tilbage. Personer og steder, du har tilføjet undervejs, slettes ikke.</p>
        </>
      )}
      <Form action={`/forloeb/nyt/${id}/sletning`} isGuarded={false}>
        <Hidden name="version" value={String(version)} />
        <div class="limstift-actions">
          <Button look="warning">Slet det påbegyndte forløb</Button>
          <a href="/forloeb/nyt">Behold det</a>
        </div>
      </Form>
    </Page>,
  );
}
