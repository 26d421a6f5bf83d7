import { ACTIVITIES } from '../../schemes/activity.js';
import type { Day } from '../../shared/day.js';
import { formatHours } from '../../shared/minutes.js';
import { formatTimeOfDay } from '../../shared/time-of-day.js';
import { Radios, Select } from '../../web/form/choices.js';
import { type Filled, valueIn } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { TextInput } from '../../web/form/inputs.js';
import type { TimeEntryView } from '../time-entry.view.js';
import { activityInDanish, weekdayInDanish } from '../time-entry.words.js';
import { activityToSuggest, lengthsToChoose, startsToChoose } from './week.rules.js';

interface WeekFormProps {
  form: Filled;
  days: Day[];
  choices: { id: string; mentee: string }[];
  today: Day;
  /** Days that take no hours because the mentor is away. */
  away: Day[];
  last: TimeEntryView | null;
}

/** Day, start, length: three taps, as the day is today's and the task the one of last time. In a week that is over, the day is asked for. */
export function WeekForm({ form, days, choices, today, away, last }: WeekFormProps) {
  const typed = {
    day: days.includes(today) ? today : '',
    start: last?.start ?? '',
    activity: activityToSuggest(last?.activity ?? null),
    placementId: choices.find(({ id }) => id === last?.placementId)?.id ?? choices[0]?.id ?? '',
    ...form.typed,
  };
  const filled = { ...form, typed };
  const [only] = choices;
  return (
    <Form action="/uge/timer" class="limstift-chips">
      <h2>Skriv timer</h2>
      {choices.length === 1 && only ? (
        <>
          <p>{`Mentee: ${only.mentee}`}</p>
          <Hidden name="placementId" value={only.id} />
        </>
      ) : (
        <Radios
          form={filled}
          name="placementId"
          label="Hvem var du mentor for?"
          choices={choices.map(({ id, mentee }) => ({ value: id, label: mentee }))}
        />
      )}
      <Radios
        form={filled}
        name="day"
        label="Hvilken dag?"
        choices={days.map((day) => ({
          value: day,
          label: `${weekdayInDanish(day)}${day === today ? ' (i dag)' : ''}`,
        }))}
      />
      {away.length > 0 && (
        <p>
          {away.map((day) => `${weekdayInDanish(day)}: meldt fravær. `)}
          <a href="/fravaer">Se fravær</a>
        </p>
      )}
      <Radios
        form={filled}
        name="start"
        label="Hvornår begyndte det?"
        choices={startsToChoose(last?.start ?? null).map((start) => ({
          value: start,
          label: `Kl. ${formatTimeOfDay(start)}`,
        }))}
      />
      <TextInput
        form={filled}
        name="otherStart"
        label="Andet klokkeslæt"
        hint="Fx 9.15. Så gælder det, du skriver her."
        optional
        width="s"
      />
      <Radios
        form={filled}
        name="minutes"
        label="Hvor længe varede det?"
        choices={lengthsToChoose(last?.minutes ?? null).map((minutes) => ({
          value: `${minutes} min`,
          label: formatHours(minutes),
        }))}
      />
      <TextInput
        form={filled}
        name="otherMinutes"
        label="Anden varighed"
        hint="Fx 7,5 eller 7:30. Så gælder det, du skriver her."
        optional
        width="s"
      />
      <Select
        form={filled}
        name="activity"
        label="Opgave"
        choices={ACTIVITIES.map((activity) => ({ value: activity, label: activityInDanish(activity) }))}
      />
      <Hidden name="monday" value={valueIn(form, 'monday')} />
      <Button>Gem timer</Button>
    </Form>
  );
}
