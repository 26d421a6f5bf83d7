import { TiesInput } from './answers/answers.input.js';
import { DayField, IdField, TextField } from '../web/fields/fields.js';

export class PlacementInput {
  @TextField({ max: 50, empty: 'Vælg ordningen.', description: 'the code of the scheme, as jobcenter' })
  scheme: string;

  @IdField({ empty: 'Vælg borgeren.' })
  menteeId: string;

  @IdField({ optional: true, description: 'where the scheme is at a workplace' })
  workplaceId?: string;

  @IdField({ optional: true, description: 'where the scheme is at a workplace' })
  leaderId?: string;

  @IdField({ optional: true, description: 'left out where the mentor is picked later' })
  mentorId?: string;

  @TextField({ max: 1000, empty: 'Skriv formålet med forløbet.' })
  purpose: string;

  @TextField({
    max: 1000,
    empty: 'Skriv, hvad mentoren skal hjælpe med.',
    description: 'what the mentor is to help with',
  })
  tasks: string;

  @DayField({ empty: 'Skriv forløbets første dag, fx 1.1.2027.' })
  firstDay: string;

  @DayField({ empty: 'Skriv forløbets sidste dag, fx 30.6.2027.' })
  lastDay: string;
}

/** What may be changed later; what is left out stays. */
export class PlacementChangeInput {
  @TextField({ max: 1000, optional: true })
  purpose?: string;

  @TextField({ max: 1000, optional: true })
  tasks?: string;
}

/** Of ties to the mentee the API may tell; the pages ask. */
export class MentorPickInput extends TiesInput {
  @IdField({ empty: 'Vælg en mentor.' })
  mentorId: string;

  @DayField({ empty: 'Skriv, fra hvilken dag mentoren begynder.' })
  firstDay: string;
}

/** As `MentorPickInput`, of a form that something is wrong with: what of it can be read. */
export class PartOfMentorPickInput extends TiesInput {
  @IdField({ optional: true })
  mentorId?: string;

  @DayField({ optional: true })
  firstDay?: string;
}

export class LeaderChangeInput {
  @IdField({ empty: 'Vælg en leder.' })
  leaderId: string;

  @DayField({ empty: 'Skriv, fra hvilken dag lederen overtager.' })
  firstDay: string;
}

/** As `PartOfMentorPickInput`. */
export class PartOfLeaderChangeInput {
  @IdField({ optional: true })
  leaderId?: string;

  @DayField({ optional: true })
  firstDay?: string;
}
