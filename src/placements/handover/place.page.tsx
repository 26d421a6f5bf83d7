import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { DayInput } from '../../web/form/inputs.js';
import { versionToBuildOn } from '../../web/form/version-field.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { ToCase } from '../../web/page/to-case.js';
import { TIES } from '../answers/answer.rules.js';
import { QuestionFields } from '../answers/question-fields.js';
import type { PlacementView } from '../placement.view.js';
import { whoIsWhere } from '../placement.words.js';

export interface PlaceFacts {
  visitor: Visitor;
  placement: PlacementView;
  /** Whose place it is: the mentor's or the leader's. */
  place: 'mentor' | 'leader';
  candidates: { id: string; name: string; about: string }[];
  /** Who has had it, has it, or is to have it. */
  holdings: { name: string; firstDay: Day; lastDay: Day | null }[];
  /** Whether the visitor may hand on all that the leader of today leads. */
  handsOnAll: boolean;
  /** The handover as it stands. */
  version: string;
  form: Filled;
}

const WORDS = {
  mentor: {
    pick: 'Vælg mentor',
    change: 'Skift mentor',
    field: 'mentorId',
    label: 'Mentor',
    past: 'Mentorer i forløbet',
    from: 'Fra hvilken dag skal mentoren følge forløbet?',
    none: 'Der er ingen mentorer på arbejdsstedet endnu. Registrer en ny.',
    noOther: 'Der er ingen andre mentorer på arbejdsstedet. Registrer en ny.',
    add: 'Registrer en ny mentor',
  },
  leader: {
    pick: 'Vælg leder',
    change: 'Skift leder',
    field: 'leaderId',
    label: 'Leder',
    past: 'Ledere i forløbet',
    from: 'Fra hvilken dag skal lederen have forløbet?',
    none: 'Der er ingen ledere på arbejdsstedet endnu. Registrer en ny.',
    noOther: 'Der er ingen andre ledere på arbejdsstedet. Registrer en ny.',
    add: 'Registrer en ny leder',
  },
} as const;

/** Where a mentor or a leader is picked from those of the workplace, from a day on. */
export function placePage({
  visitor,
  placement,
  place,
  candidates,
  holdings,
  handsOnAll,
  version,
  form,
}: PlaceFacts): string {
  const words = WORDS[place];
  const title = holdings.length > 0 ? words.change : words.pick;
  const path = place === 'mentor' ? 'mentor' : 'leder';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placement.id} />
      <h1>{title}</h1>
      <p class="limstift-wrap">{whoIsWhere(placement.mentee.name, placement.workplace?.name ?? null)}</p>
      {holdings.length > 0 && (
        <Table
          caption={words.past}
          columns={[words.label, 'Fra', 'Til og med']}
          rows={holdings.map(({ name, firstDay, lastDay }) => [
            name,
            formatDay(firstDay),
            lastDay === null ? 'Indtil videre' : formatDay(lastDay),
          ])}
        />
      )}
      {candidates.length === 0 ? (
        <p>{holdings.length > 0 ? words.noOther : words.none}</p>
      ) : (
        <Form action={`/forloeb/${placement.id}/${path}`}>
          <Hidden name="version" value={versionToBuildOn(form, version)} />
          <Radios
            form={form}
            name={words.field}
            label={words.label}
            choices={candidates.map(({ id, name, about }) => ({ value: id, label: name, hint: about }))}
          />
          <DayInput form={form} name="firstDay" label={words.from} />
          {place === 'mentor' && <QuestionFields form={form} questions={TIES} />}
          {holdings.length > 0 && (
            <p>Den nye tager over fra den dag. Det, der var aftalt for senere dage, bortfalder.</p>
          )}
          <div class="limstift-actions">
            <Button>{title}</Button>
          </div>
        </Form>
      )}
      {handsOnAll && (
        <p>
          <a href={`/forloeb/${placement.id}/leder/stopper`}>Lederen stopper: giv alle forløb videre</a>
        </p>
      )}
      <p>
        <a href={`/forloeb/${placement.id}/${path}/ny`}>{words.add}</a>
      </p>
    </Page>,
  );
}
