import { formatDay } from '../../shared/danish-date.js';
import { Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { DayInput, TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { TELLERS } from './journal-note.rules.js';
import { sourceInDanish } from './journal-note.words.js';
import { JournalNotes, type NoteFacts } from './journal-notes.js';

export interface JournalFacts {
  visitor: Visitor;
  placement: { id: string; reference: string; menteeName: string };
  notes: NoteFacts[];
  /** The address of the next page, if there is one. */
  next: string | null;
  /** The note that is being put right. */
  corrects: NoteFacts | null;
  /** Null for those who only read. */
  form: Filled | null;
}

/** The journal of a case, and the form that a note is written in. */
export function journalPage(facts: JournalFacts): string {
  const { visitor, placement, notes, next, corrects, form } = facts;
  const here = `/forloeb/${placement.id}/journal`;
  const faults = form?.faults ?? [];
  return html(
    <Page
      title={`${faults.length > 0 ? 'Fejl: ' : ''}Journal ${placement.reference}`}
      visitor={visitor}
      at="/forloeb"
    >
      <ErrorSummary faults={faults} />
      <ToCase id={placement.id} />
      <h1>{`Journal for ${placement.menteeName}`}</h1>
      {form && <NoteForm action={here} form={form} corrects={corrects} />}
      <h2>Notater</h2>
      {notes.length === 0 ? (
        <p>Der er ingen notater endnu.</p>
      ) : (
        <JournalNotes notes={notes} correctAt={form && ((id) => `${here}?retter=${id}`)} />
      )}
      {next !== null && (
        <p>
          <a href={next}>Ældre notater</a>
        </p>
      )}
    </Page>,
  );
}

function NoteForm({
  action,
  form,
  corrects,
}: { action: string; form: Filled } & Pick<JournalFacts, 'corrects'>) {
  return (
    <>
      <h2>
        {corrects
          ? `Tilføj en rettelse til notatet fra ${formatDay(corrects.happenedDay)}`
          : 'Skriv et notat'}
      </h2>
      <p>
        {corrects
          ? 'Det gamle notat bliver stående. Skriv det rigtige her.'
          : 'Et notat kan ikke ændres eller slettes bagefter. Leder, mentor og mentee kan ikke læse det.'}
      </p>
      <Form action={action} class="limstift-narrow">
        {corrects && <Hidden name="correctsId" value={corrects.id} />}
        <DayInput form={form} name="happenedDay" label="Hvornår skete det?" />
        <Radios
          form={form}
          name="toldBy"
          label="Hvor har du det fra?"
          choices={TELLERS.map((value) => ({ value, label: sourceInDanish(value) }))}
        />
        <TextArea
          form={form}
          name="text"
          label="Hvad blev fortalt, set eller gjort?"
          hint="Skriv kun det, der har betydning for sagen."
          rows={6}
        />
        <div class="limstift-actions">
          <Button>{corrects ? 'Gem rettelsen' : 'Gem notat'}</Button>
          {corrects && <a href={action}>Skriv et nyt notat i stedet</a>}
        </div>
      </Form>
    </>
  );
}
