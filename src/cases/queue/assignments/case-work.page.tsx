import type { Day } from '../../../shared/day.js';
import { formatDay, formatInstant } from '../../../shared/danish-date.js';
import { Select } from '../../../web/form/choices.js';
import { ErrorSummary } from '../../../web/form/error-summary.js';
import type { Filled } from '../../../web/form/filled.js';
import { Button, ButtonForm, Form, Hidden } from '../../../web/form/form.js';
import { DayInput, TextArea, TextInput } from '../../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../../web/page/layout.js';
import { Table } from '../../../web/page/table.js';
import { ToCase } from '../../../web/page/to-case.js';
import type { Holder, WorkRole } from '../queue.rules.js';
import { roleOfWorkInDanish } from '../queue.words.js';
import { whoIsWhere } from '../../../placements/placement.words.js';

export interface CaseWorkFacts {
  visitor: Visitor;
  placement: { id: string; reference: string; menteeName: string; employerName: string | null };
  role: WorkRole;
  holder: Holder | null;
  /** Who may have the case. */
  colleagues: Holder[];
  /** The hold in force. */
  hold: { untilDay: Day; reason: string } | null;
  /** Who has had it, the newest first. */
  before: { name: string; byName: string; word: string | null; at: Date }[];
  form: Filled;
}

/** Who has a case, and whether it waits. */
export function caseWorkPage(facts: CaseWorkFacts): string {
  const { visitor, placement, role, holder, hold, before, form } = facts;
  const here = `/forloeb/${placement.id}`;
  return html(
    <Page
      title={`${form.faults.length > 0 ? 'Fejl: ' : ''}Fordeling af ${placement.reference}`}
      visitor={visitor}
      at="/"
    >
      <ErrorSummary faults={form.faults} />
      <ToCase id={placement.id} />
      <h1>{`Hvem har sagen om ${whoIsWhere(placement.menteeName, placement.employerName)}?`}</h1>
      <p class="limstift-next">
        {holder ? `${roleOfWorkInDanish(role)} er ${holder.name}.` : 'Ingen sagsbehandler har sagen endnu.'}
        {hold && ` Den er på hold til og med ${formatDay(hold.untilDay)}: ${hold.reason}`}
      </p>
      {holder === null && <ButtonForm action={`${here}/overtagelse`}>Tag sagen</ButtonForm>}
      <Form action={`${here}/videregivelse`} class="limstift-narrow">
        {holder && <Hidden name="from" value={holder.id} />}
        <Handover {...facts} />
        {!hold && <Holding form={facts.form} action={`${here}/hold`} />}
      </Form>
      {hold && (
        <>
          <h2>Sagen er på hold</h2>
          <ButtonForm action={`${here}/genoptagelse`} look="secondary">
            Tag sagen op igen
          </ButtonForm>
        </>
      )}
      {before.length > 0 && <Before before={before} />}
    </Page>,
  );
}

function Handover({ holder, colleagues, form }: CaseWorkFacts) {
  const others = colleagues.filter(({ id }) => id !== holder?.id);
  if (others.length === 0) return <p>Der er ingen kolleger at give sagen videre til.</p>;
  return (
    <>
      <h2>Giv sagen videre</h2>
      <Select
        form={form}
        name="personId"
        label="Kollega"
        choices={[
          { value: '', label: 'Vælg' },
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextArea form={form} name="word" label="Besked til kollegaen" optional rows={3} />
      <div class="limstift-actions">
        <Button>Giv sagen videre</Button>
      </div>
    </>
  );
}

function Holding({ form, action }: { form: Filled; action: string }) {
  return (
    <>
      <h2>Sæt sagen på hold</h2>
      <TextInput
        form={form}
        name="reason"
        label="Hvad venter sagen på?"
        hint="Fx: Begge parter er på ferie"
      />
      <DayInput form={form} name="untilDay" label="På hold til og med" />
      <div class="limstift-actions">
        <Button look="secondary" action={action}>
          Sæt på hold
        </Button>
      </div>
    </>
  );
}

function Before({ before }: Pick<CaseWorkFacts, 'before'>) {
  return (
    <>
      <h2>Sådan er sagen gået videre</h2>
      <Table
        caption="Hvem der har haft sagen, den seneste først"
        columns={['Hvornår', 'Til', 'Givet af', 'Besked']}
        rows={before.map(({ name, byName, word, at }) => [formatInstant(at), name, byName, word ?? '–'])}
      />
    </>
  );
}
