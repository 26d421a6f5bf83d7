import { MEETING_FORMS, type MeetingForm } from '../schemes/rule/course-rule.js';
import { ChoiceField, DayField, TextField } from '../web/fields/fields.js';
import { LengthField, TimeField } from '../web/fields/time-fields.js';
import { ABSENT, type Absent, MEETING_KINDS, type MeetingKind } from './meeting.rules.js';

const LENGTH = 'Skriv, hvor længe mødet varer, fx 1 eller 1:30.';

/** When and where; of a meeting that is moved it is sent anew. */
export class MeetingTimeInput {
  @DayField({ empty: 'Skriv eller vælg dagen.' })
  day: string;

  @TimeField({ empty: 'Skriv, hvornår mødet begynder, fx 9.00.' })
  start: string;

  @LengthField({ empty: LENGTH })
  minutes: number;

  @ChoiceField(MEETING_FORMS, { empty: 'Vælg, hvordan I mødes.' })
  form: MeetingForm;

  @TextField({ max: 500, optional: true, description: 'where, or the link; read by mentor and mentee alone' })
  place?: string;
}

export class MeetingInput extends MeetingTimeInput {
  @ChoiceField(MEETING_KINDS, { optional: true, description: 'ordinary when left out' })
  kind?: MeetingKind;
}

/** How a meeting was; where day or time is left out, as it was planned. */
export class HeldInput {
  @DayField({ optional: true, description: 'where it was another than planned, or was written wrongly' })
  day?: string;

  @TimeField({ optional: true })
  start?: string;

  @LengthField({ empty: 'Skriv, hvor længe mødet varede, fx 1 eller 1:30.' })
  minutes: number;
}

export class NoShowInput {
  @ChoiceField(ABSENT, { description: 'who did not come', empty: 'Vælg, hvem der ikke kom.' })
  absent: Absent;
}
