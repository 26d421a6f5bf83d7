import type { PlacementView } from '../../placements/placement.view.js';
import { whoIsWhere } from '../../placements/placement.words.js';
import { formatDay, formatMonth } from '../../shared/danish-date.js';
import type { Month } from '../../shared/day.js';
import { formatHours } from '../../shared/minutes.js';
import { formatTimeOfDay } from '../../shared/time-of-day.js';
import { Checkboxes, Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { DayInput, TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { Unbroken } from '../../web/page/unbroken.js';
import type { HoursWordsView, HoursWordView } from '../word/word.view.js';
import { standingInDanish } from '../word/word.words.js';
import { CHECK_OUTCOMES, HOW_CHECKED, mayBeChecked } from './check.rules.js';
import type { HoursCheckView } from './check.view.js';
import { checkOutcomeInDanish, howCheckedInDanish } from './check.words.js';
import { ChecksMade } from './checks-made.js';

interface CheckFacts {
  visitor: Visitor;
  placement: PlacementView;
  month: Month;
  words: HoursWordsView;
  checks: HoursCheckView[];
  form: Filled;
}

/** What a consultant found of hours that the mentee disputes or says nothing of. */
export function checkPage({ visitor, placement, month, words, checks, form }: CheckFacts): string {
  const title = `Kontrollér timer i ${formatMonth(month)}`;
  const open = words.hours.filter(mayBeChecked);
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placement.id} />
      <h1>{title}</h1>
      <p class="limstift-wrap">
        <Unbroken
          text={`Sag ${placement.reference}: ${whoIsWhere(placement.mentee.name, placement.employer?.name ?? null)}`}
        />
      </p>
      {open.length === 0 ? (
        <p>Der er ingen timer at kontrollere i måneden.</p>
      ) : (
        <Form action={`/forloeb/${placement.id}/timekontrol`} class="limstift-narrow">
          <Hidden name="month" value={month} />
          <Hidden name="version" value={words.version} />
          <Checkboxes
            form={form}
            name="timeEntryIds"
            label="Hvilke timer har du kontrolleret?"
            choices={open.map((entry) => ({
              value: entry.timeEntryId,
              label: entryInDanish(entry),
              hint: `${standingInDanish(entry.standing)}${entry.text === null ? '' : `: »${entry.text}«`}`,
            }))}
          />
          <Radios
            form={form}
            name="how"
            label="Hvordan?"
            choices={HOW_CHECKED.map((value) => ({ value, label: howCheckedInDanish(value) }))}
          />
          <DayInput form={form} name="day" label="Hvilken dag?" />
          <Radios
            form={form}
            name="outcome"
            label="Hvad fandt du?"
            choices={CHECK_OUTCOMES.map((value) => ({ value, label: checkOutcomeInDanish(value) }))}
          />
          <TextArea
            form={form}
            name="note"
            label="Notat"
            hint="Skriv kort, hvad du fandt ud af. Kun kommunens medarbejdere kan læse det."
            rows={3}
          />
          <p>Når du har kontrolleret timerne, kan du ikke selv afgøre kravet.</p>
          <div class="limstift-actions">
            <Button>Gem kontrollen</Button>
          </div>
        </Form>
      )}
      {checks.length > 0 && <h2>Det er kontrolleret</h2>}
      <ChecksMade checks={checks} />
    </Page>,
  );
}

function entryInDanish({ day, start, end, minutes, mentor }: HoursWordView): string {
  return `${formatDay(day)} kl. ${formatTimeOfDay(start)}–${formatTimeOfDay(end)}, ${formatHours(minutes)}, ${mentor}`;
}
