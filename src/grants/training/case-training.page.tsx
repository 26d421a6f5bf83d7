import { formatPeriod } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { ToCase } from '../../web/page/to-case.js';
import { TrainingFields } from './training-form.js';
import type { TrainingShown } from './training-shown.js';
import { trainingStatusInDanish } from './training.words.js';

interface CaseTrainingFacts {
  visitor: Visitor;
  placementId: string;
  trainings: TrainingShown[];
  mentors: { id: string; name: string }[];
  /** Whether the reader writes drafts. */
  writes: boolean;
  /** What a scheme says that pays nothing; null of others. */
  unpaid: string | null;
  form: Filled;
}

/** The training of a case's mentors, and where more is asked for. */
export function caseTrainingPage(facts: CaseTrainingFacts): string {
  const { visitor, placementId, trainings, mentors, writes, unpaid, form } = facts;
  const title = 'Uddannelse af mentoren';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placementId} />
      <h1>{title}</h1>
      <p>
        Kommunen kan købe uddannelse til en ansat, der er mentor. Udbyderen sender en faktura til kommunen.
        Beløbet går ikke gennem arbejdsgiverens krav.
      </p>
      {trainings.length === 0 ? (
        <p>Der er ikke søgt om uddannelse i forløbet.</p>
      ) : (
        <Table
          caption="Uddannelse i forløbet"
          columns={['Kursus', 'Mentor', 'Dage', 'Pris uden moms', 'Status']}
          rows={trainings.map((training) => [
            <a href={`/uddannelse/${training.id}`}>{training.course}</a>,
            training.mentorName,
            formatPeriod(training),
            formatKroner(training.priceOre),
            trainingStatusInDanish(training.status),
          ])}
        />
      )}
      {writes && unpaid !== null && <p>{unpaid}</p>}
      {writes && unpaid === null && mentors.length === 0 && (
        <p>Der er ingen ansat mentor i forløbet. Der kan ikke købes uddannelse til eksterne konsulenter.</p>
      )}
      {writes && unpaid === null && mentors.length > 0 && (
        <>
          <h2>Søg om uddannelse</h2>
          <Form action={`/forloeb/${placementId}/uddannelse`} class="limstift-narrow">
            <TrainingFields form={form} mentors={mentors} />
            <div class="limstift-actions">
              <Button>Gem som kladde</Button>
            </div>
          </Form>
        </>
      )}
    </Page>,
  );
}

interface TrainingChangeFacts {
  visitor: Visitor;
  training: TrainingShown;
  mentors: { id: string; name: string }[];
  form: Filled;
}

/** A draft, to be put right. */
export function trainingChangePage({ visitor, training, mentors, form }: TrainingChangeFacts): string {
  const title = 'Ret kladden';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href={`/uddannelse/${training.id}`}>Tilbage til uddannelsen</a>
      </p>
      <h1>{title}</h1>
      {training.returnedBecause !== null && (
        <p class="limstift-next">
          <strong>Sendt tilbage:</strong> {training.returnedBecause}
        </p>
      )}
      <Form action={`/uddannelse/${training.id}/ret`} class="limstift-narrow">
        <TrainingFields form={form} mentors={mentors} />
        <Hidden name="version" value={String(training.version)} />
        <div class="limstift-actions">
          <Button>Gem kladden</Button>
        </div>
      </Form>
    </Page>,
  );
}
