import { formatPeriod } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { Select } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, ButtonForm, Form, Hidden } from '../../web/form/form.js';
import { DayInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import type { AbsenceOfMentor, ToldOf } from './absence-list.view.js';

interface AbsencesFacts {
  visitor: Visitor;
  isOwn: boolean;
  mentors: ToldOf[];
  absences: AbsenceOfMentor[];
  /** The address of the next page of them, if there is one. */
  next: string | null;
  today: Day;
  form: Filled;
}

/** On which days mentors are away, as a mentor tells of oneself and a leader of the own employees. */
export function absencesPage({ visitor, isOwn, mentors, absences, next, today, form }: AbsencesFacts) {
  return html(
    <Page title={form.faults.length > 0 ? 'Fejl: Fravær' : 'Fravær'} visitor={visitor} at="/fravaer">
      <ErrorSummary faults={form.faults} />
      <h1>Fravær</h1>
      <p>
        {isOwn
          ? 'Skriv de dage, du ikke er på arbejde. Der kan ikke skrives mentortimer på dem. Vi spørger ikke om hvorfor.'
          : 'Skriv de dage, en mentor hos jer ikke er på arbejde. Der kan ikke skrives mentortimer på dem. Vi spørger ikke om hvorfor.'}
      </p>
      {mentors.length === 0 ? (
        <p>
          {isOwn
            ? 'Du er ikke registreret som mentor.'
            : 'Der er ingen mentorer på dine arbejdssteder endnu.'}
        </p>
      ) : (
        <AbsenceForm mentors={mentors} form={form} />
      )}
      <h2>Meldt fravær</h2>
      {absences.length === 0 ? (
        <p>Der er intet fravær det seneste år eller frem i tiden.</p>
      ) : (
        <Table
          caption="Meldt fravær"
          columns={[...(mentors.length > 1 ? ['Mentor'] : []), 'Dage', 'Hvornår', 'Slet']}
          rows={absences.map((absence) => [
            ...(mentors.length > 1 ? [nameOf(mentors, absence.mentorId)] : []),
            formatPeriod(absence),
            whenInDanish(absence, today),
            <ButtonForm action={`/fravaer/${absence.id}/tilbagekaldelse`} look="tertiary">
              Slet
              <span class="sr-only">{`: ${nameOf(mentors, absence.mentorId)}, ${formatPeriod(absence)}`}</span>
            </ButtonForm>,
          ])}
        />
      )}
      {next !== null && (
        <p>
          <a href={next}>Tidligere fravær</a>
        </p>
      )}
    </Page>,
  );
}

function AbsenceForm({ mentors, form }: Pick<AbsencesFacts, 'mentors' | 'form'>) {
  const [only] = mentors;
  return (
    <Form action="/fravaer" class="limstift-milestone">
      <h2>Meld fravær</h2>
      {mentors.length === 1 && only ? (
        <Hidden name="mentorId" value={only.id} />
      ) : (
        <Select
          form={form}
          name="mentorId"
          label="Mentor"
          choices={mentors.map((mentor) => ({ value: mentor.id, label: labelOf(mentor) }))}
        />
      )}
      <DayInput form={form} name="firstDay" label="Første dag" />
      <DayInput
        form={form}
        name="lastDay"
        label="Sidste dag"
        hint="Lad feltet stå tomt, hvis det er en enkelt dag."
        optional
      />
      <p>
        <Button>Meld fravær</Button>
      </p>
    </Form>
  );
}

function labelOf({ name, workplace }: ToldOf): string {
  return workplace === null ? name : `${name}, ${workplace}`;
}

function nameOf(mentors: ToldOf[], id: string): string {
  const mentor = mentors.find((one) => one.id === id);
  return mentor ? labelOf(mentor) : '–';
}

function whenInDanish({ firstDay, lastDay }: AbsenceOfMentor, today: Day): string {
  if (lastDay < today) return 'Overstået';
  return firstDay > today ? 'Kommer' : 'Lige nu';
}
