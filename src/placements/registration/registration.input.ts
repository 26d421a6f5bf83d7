import { CprField } from '../../mentees/mentee.input.js';
import { ChoiceField, DayField, IdField, TextField, WholeNumberField } from '../../web/fields/fields.js';
import { HoursField } from '../../web/fields/hours-field.js';

export class ChoiceInput {
  @IdField({ optional: true, description: 'left out where the leader is to pick the mentor' })
  chosenId?: string;
}

export class CprSearchInput {
  @CprField()
  cpr: string;
}

export class DetailsInput {
  @TextField({ max: 50, empty: 'Vælg ordningen.' })
  scheme: string;

  @DayField({ called: 'Første dag', empty: 'Skriv forløbets første dag, fx 1.1.2027.' })
  firstDay: string;

  @DayField({ called: 'Sidste dag', empty: 'Skriv forløbets sidste dag, fx 30.6.2027.' })
  lastDay: string;

  @TextField({ max: 1000, called: 'Formål', empty: 'Skriv formålet med forløbet.' })
  purpose: string;

  @TextField({ max: 1000, called: 'Mentorens opgaver', empty: 'Skriv, hvad mentoren skal hjælpe med.' })
  tasks: string;

  @HoursField({ message: 'Skriv timerne som et tal, fx 3 eller 2,5.', optional: true })
  expectedMinutes?: number;

  @ChoiceField(['week', 'whole'], { empty: 'Vælg, om timerne er om ugen eller i alt.' })
  expectedPer: 'week' | 'whole';

  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}

/** As `DetailsInput`, of somebody who is called away from it: what is not told is left open. */
export class DetailsSoFarInput {
  @TextField({ max: 50, optional: true })
  scheme?: string;

  @DayField({ optional: true, called: 'Første dag' })
  firstDay?: string;

  @DayField({ optional: true, called: 'Sidste dag' })
  lastDay?: string;

  @TextField({ max: 1000, optional: true, called: 'Formål' })
  purpose?: string;

  @TextField({ max: 1000, optional: true, called: 'Mentorens opgaver' })
  tasks?: string;

  @HoursField({ message: 'Skriv timerne som et tal, fx 3 eller 2,5.', optional: true })
  expectedMinutes?: number;

  @ChoiceField(['week', 'whole'], { optional: true })
  expectedPer?: 'week' | 'whole';

  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}

/** Which version one read. */
export class ReadRegistrationInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}
