import { meetingFormInDanish } from '../../schemes/scheme.words.js';
import { type SaidRule, saidWithSource } from '../../schemes/said-rule.js';
import { formatInstant } from '../../shared/danish-date.js';
import { formatHours } from '../../shared/minutes.js';
import { Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, ButtonForm, Form } from '../../web/form/form.js';
import { TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { LaterMove, MeetingKind } from '../meeting.rules.js';
import type { MeetingView } from '../meeting.view.js';
import {
  absentInDanish,
  meetingKindInDanish,
  meetingStatusInDanish,
  cancelledByInDanish,
  whenInDanish,
} from '../meeting.words.js';
import type { MeetingTextsView } from '../notes/meeting-text.view.js';
import { readersInDanish } from '../notes/meeting-text.words.js';

export interface MeetingFacts {
  visitor: Visitor;
  meeting: MeetingView & { kind: MeetingKind };
  moves: LaterMove[];
  texts: MeetingTextsView;
  /** Whether the visitor may write the agenda now. */
  writesAgenda: boolean;
  /** What the scheme says of the agenda. */
  agendaRule: SaidRule | null;
  /** What the other is called, as the sender of shared notes. */
  other: string;
  form: Filled;
}

/** A meeting as the two see it, with agenda and notes that nobody else reads. */
export function meetingPage(facts: MeetingFacts): string {
  const { visitor, meeting, form } = facts;
  const title = `${meetingKindInDanish(meeting.kind)} ${whenInDanish(meeting)}`;
  const list = `/forloeb/${meeting.placementId}/moeder`;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <p class="limstift-screen-only">
        <a href={list}>Alle møder</a>
      </p>
      <h1>{title}</h1>
      <WhenAndWhere meeting={meeting} />
      <Moves {...facts} />
      <Agenda {...facts} />
      <Notes {...facts} />
    </Page>,
  );
}

function WhenAndWhere({ meeting }: { meeting: MeetingView }) {
  const { status, cancelledBy, absent, minutes, form, place } = meeting;
  const by = cancelledBy && cancelledByInDanish(cancelledBy);
  return (
    <dl class="limstift-facts">
      <dt>Status</dt>
      <dd>
        {meetingStatusInDanish(status)}
        {by}
        {absent && `. ${absentInDanish(absent)}`}
      </dd>
      <dt>Varighed</dt>
      <dd>{formatHours(minutes)}</dd>
      {form && (
        <>
          <dt>Form</dt>
          <dd>{meetingFormInDanish(form)}</dd>
        </>
      )}
      {place !== null && (
        <>
          <dt>Sted eller link</dt>
          <dd class="limstift-wrap">{place}</dd>
        </>
      )}
    </dl>
  );
}

function Moves({ meeting, moves }: MeetingFacts) {
  const here = `/moeder/${meeting.id}`;
  return (
    <>
      <p class="limstift-actions">
        {(moves.includes('held') || moves.includes('no-show')) && (
          <a class="button button-primary" href={`${here}/afholdelse`}>
            {meeting.status === 'held' ? 'Ret dag og varighed' : 'Fortæl, om mødet blev holdt'}
          </a>
        )}
        {moves.includes('moved') && (
          <a class="button button-secondary" href={`${here}/flytning`}>
            Flyt mødet
          </a>
        )}
      </p>
      {moves.includes('cancelled') && (
        <ButtonForm
          action={`${here}/aflysning`}
          look="secondary"
          fields={{ version: String(meeting.version) }}
        >
          Aflys mødet
        </ButtonForm>
      )}
      <p class="limstift-screen-only">
        <a href={`${here}/kalender.ics`} download>
          Hent mødet til din kalender
        </a>
        <span class="form-hint">
          {' Filen siger kun, hvornår mødet er. Hent den igen, når mødet er flyttet eller aflyst.'}
        </span>
      </p>
    </>
  );
}

const FOR_THE_TWO = 'Kun du og den anden kan læse det. Ingen andre kan, heller ikke ordningens medarbejdere.';

function Agenda({ meeting, texts: { agenda }, writesAgenda, agendaRule, form }: MeetingFacts) {
  return (
    <>
      <h2 id="dagsorden">Dagsorden</h2>
      {agenda === null ? (
        <p>Der er ingen dagsorden endnu.</p>
      ) : (
        <>
          <p class="limstift-note-text">{agenda.agenda}</p>
          <p class="limstift-note-foot">{`Skrevet ${formatInstant(new Date(agenda.writtenAt))}`}</p>
        </>
      )}
      {writesAgenda && (
        <Form action={`/moeder/${meeting.id}/dagsorden`} class="limstift-narrow">
          <TextArea
            form={form}
            name="agenda"
            label={agenda === null ? 'Skriv en dagsorden' : 'Ret dagsordenen'}
            hint={`${FOR_THE_TWO} Du kan rette den, til mødet begynder.`}
          />
          <Button look="secondary">Gem dagsordenen</Button>
        </Form>
      )}
      {agendaRule && <p class="form-hint">{saidWithSource(agendaRule)}</p>}
    </>
  );
}

function Notes({ meeting, texts: { notes }, other, form }: MeetingFacts) {
  return (
    <>
      <h2 id="noter">Noter</h2>
      {notes.length > 0 && (
        <ul class="nobullet-list limstift-notes">
          {notes.map(({ id, note, isShared, isOwn, writtenAt }) => (
            <li>
              <p class="limstift-note-text">{note}</p>
              <p class="limstift-note-foot">
                {`Skrevet af ${isOwn ? 'dig' : other}, ${formatInstant(new Date(writtenAt))}. Kan læses af: ${readersInDanish(isShared).toLowerCase()}.`}
              </p>
              {isOwn && (
                <ButtonForm
                  action={`/moeder/${meeting.id}/noter/sletning`}
                  look="tertiary"
                  fields={{ noteId: id }}
                >
                  Slet noten
                  <span class="sr-only">{` fra ${formatInstant(new Date(writtenAt))}`}</span>
                </ButtonForm>
              )}
            </li>
          ))}
        </ul>
      )}
      <Form action={`/moeder/${meeting.id}/noter`} class="limstift-narrow">
        <TextArea form={form} name="note" label="Skriv en note" />
        <Radios
          form={form}
          name="isShared"
          label="Hvem kan læse noten?"
          choices={[
            { value: 'true', label: 'Os begge', hint: FOR_THE_TWO },
            { value: 'false', label: 'Kun mig' },
          ]}
        />
        <div class="limstift-actions">
          <Button look="secondary">Gem noten</Button>
        </div>
      </Form>
    </>
  );
}
