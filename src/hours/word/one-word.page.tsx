import { atStart, formatDay, formatMonth, formatWeekday } from '../../shared/danish-date.js';
import { monthOf } from '../../shared/day.js';
import { formatHours } from '../../shared/minutes.js';
import { formatTimeOfDay } from '../../shared/time-of-day.js';
import { Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { activityInDanish } from '../time-entry.words.js';
import type { HoursWordView } from './word.view.js';

interface OneWordFacts {
  visitor: Visitor;
  placementId: string;
  entry: HoursWordView;
  form: Filled;
}

/** The mentee's word on one entry, and what was different. */
export function oneWordPage({ visitor, placementId, entry, form }: OneWordFacts): string {
  const title = 'Passer timerne?';
  const month = monthOf(entry.day);
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <p>
        <a
          href={`/forloeb/${placementId}/svar-paa-timer?maaned=${month}`}
        >{`Timer i ${formatMonth(month)}`}</a>
      </p>
      <h1>{title}</h1>
      <p class="limstift-next">
        {`${atStart(formatWeekday(entry.day))} ${formatDay(entry.day)} kl. ${formatTimeOfDay(entry.start)}–${formatTimeOfDay(entry.end)}: ${formatHours(entry.minutes)}, ${activityInDanish(entry.activity)}, med ${entry.mentor}`}
      </p>
      <Form action={`/timer/${entry.timeEntryId}/svar`} class="limstift-narrow">
        <Hidden name="version" value={String(entry.version)} />
        <Radios
          form={form}
          name="word"
          label="Passer timerne?"
          choices={[
            { value: 'confirmed', label: 'Ja, timerne passer' },
            { value: 'disputed', label: 'Nej, timerne passer ikke' },
          ]}
        />
        <TextArea
          form={form}
          name="text"
          label="Hvad var anderledes, hvis de ikke passer?"
          hint="Skriv kort. Kun du og kommunens medarbejdere kan læse det. Mentor og leder ser, at du siger nej."
          optional
          rows={3}
        />
        <div class="limstift-actions">
          <Button>Gem svaret</Button>
        </div>
      </Form>
    </Page>,
  );
}
