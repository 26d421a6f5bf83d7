import { formatPeriod } from '../../shared/danish-date.js';
import { isChangedMeanwhile } from '../../web/attempt.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { ToCase } from '../../web/page/to-case.js';
import type { PlacementView } from '../placement.view.js';

export interface PlacementChangeFacts {
  visitor: Visitor;
  placement: PlacementView;
  /** The version that what is typed builds on. */
  version: string;
  form: Filled;
}

/** Where staff put the words of a placement right. */
export function placementChangePage({ visitor, placement, version, form }: PlacementChangeFacts): string {
  const title = 'Ret formål og opgaver';
  const isChanged = isChangedMeanwhile(form.faults);
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placement.id} />
      <h1>{title}</h1>
      <p class="limstift-wrap">{`${placement.mentee.name} hos ${placement.employer.name}, ${formatPeriod(placement)}`}</p>
      {isChanged && (
        <Table
          caption="Sådan står det nu"
          columns={['Felt', 'Gemt nu']}
          rows={[
            ['Formål', placement.purpose],
            ['Mentorens opgaver', placement.tasks],
          ]}
        />
      )}
      <Form action={`/forloeb/${placement.id}/ret`}>
        <Hidden name="version" value={version} />
        <TextArea form={form} name="purpose" label="Formål" />
        <TextArea form={form} name="tasks" label="Mentorens opgaver" />
        <p>Leder, mentor og mentee ser ordene på sagen. Breve, der er sendt, ændres ikke.</p>
        <div class="limstift-actions">
          <Button>Gem ændringen</Button>
        </div>
      </Form>
    </Page>,
  );
}
