import { ACTIVITIES } from '../../schemes/activity.js';
import { atStart, formatDay, formatWeekday } from '../../shared/danish-date.js';
import { formatHours, formatMinutes } from '../../shared/minutes.js';
import { formatTimeOfDay } from '../../shared/time-of-day.js';
import { Select } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import { type Filled, filledWith } from '../../web/form/filled.js';
import { Button, ButtonForm, Form, Hidden } from '../../web/form/form.js';
import { DayInput, TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import type { TimeEntryView } from '../time-entry.view.js';
import { activityInDanish } from '../time-entry.words.js';

interface TimeEntryFacts {
  visitor: Visitor;
  entry: TimeEntryView;
  mentee: string;
  /** The claim that it is frozen in, where the visitor may see it. */
  claim: { id: string; reference: string } | null;
  /** Whether the rules let the visitor change it. */
  mayChange: boolean;
  /** Where it is shown among others. */
  back: string;
  at: string;
  form: Filled;
}

/** What is in the form of hours as they stand. */
export function entryAsTyped(entry: TimeEntryView): Record<string, string> {
  return {
    day: formatDay(entry.day),
    start: formatTimeOfDay(entry.start),
    minutes: lengthTyped(entry.minutes),
    activity: entry.activity,
  };
}

/** A length that is read again as the same: `7,5`, or `7:20` where decimals do not say it exactly. */
function lengthTyped(minutes: number): string {
  if (minutes % 3 === 0) return formatMinutes(minutes);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Hours that are put right, or deleted; those in a claim are shown only. */
export function timeEntryPage(facts: TimeEntryFacts): string {
  const { visitor, entry, mentee, claim, mayChange, back, at, form } = facts;
  const title = mayChange ? 'Ret eller slet timer' : 'Timer';
  const isChanged = form.faults.some(({ code }) => code === 'changed-meanwhile');
  const id = entry.id;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at={at}>
      <ErrorSummary faults={form.faults} />
      <h1>{title}</h1>
      <p class="limstift-wrap">{`Forløb med ${mentee}`}</p>
      {isChanged && (
        <>
          <h2>Sådan står timerne nu</h2>
          <AsTheyStand entry={entry} />
        </>
      )}
      {mayChange ? (
        <>
          <Form action={`/timer/${id}`}>
            <DayInput form={form} name="day" label="Dag" />
            <TextInput form={form} name="start" label="Begyndte kl." hint="Fx 9.00" width="s" />
            <TextInput form={form} name="minutes" label="Varighed" hint="Fx 7,5 eller 7:30" width="s" />
            <Select
              form={form}
              name="activity"
              label="Opgave"
              choices={ACTIVITIES.map((activity) => ({
                value: activity,
                label: activityInDanish(activity),
              }))}
            />
            <Hidden name="version" value={String(entry.version)} />
            <p>
              <Button>Gem ændringen</Button>
            </p>
          </Form>
          <h2>Slet timerne</h2>
          <p>
            {`${atStart(formatWeekday(entry.day))} ${formatDay(entry.day)} kl. ${formatTimeOfDay(entry.start)}, ${formatHours(entry.minutes)}.`}
          </p>
          <ButtonForm
            action={`/timer/${id}/sletning`}
            fields={{ version: String(entry.version) }}
            look="warning"
          >
            Slet timerne
          </ButtonForm>
        </>
      ) : (
        <>
          <AsTheyStand entry={entry} />
          <Frozen entry={entry} claim={claim} />
        </>
      )}
      <p>
        <a href={back}>Tilbage til timerne</a>
      </p>
    </Page>,
  );
}

function AsTheyStand({ entry }: { entry: TimeEntryView }) {
  return (
    <Table
      caption="Sådan står timerne nu"
      columns={['Dag', 'Tid', 'Varighed', 'Opgave']}
      rows={[
        [
          formatDay(entry.day),
          `${formatTimeOfDay(entry.start)}–${formatTimeOfDay(entry.end)}`,
          formatHours(entry.minutes),
          activityInDanish(entry.activity),
        ],
      ]}
    />
  );
}

function Frozen({ entry, claim }: Pick<TimeEntryFacts, 'entry' | 'claim'>) {
  if (entry.claimId === null) return <p>Kun dagens mentor og lederen kan rette timerne.</p>;
  return (
    <p>
      {'Timerne er med i '}
      {claim ? <a href={`/krav/${claim.id}`}>{`krav ${claim.reference}`}</a> : 'et krav'}
      {' og kan ikke ændres. Lederen kan trække kravet tilbage, indtil det er afgjort.'}
    </p>
  );
}

/** The form as it is first shown. */
export function entryForm(entry: TimeEntryView): Filled {
  return filledWith(entryAsTyped(entry));
}
