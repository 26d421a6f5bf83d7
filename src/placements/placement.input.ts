import { TiesInput } from './answers/answers.input.js';
import { DayField, IdField, TextField } from '../web/fields/fields.js';

export class PlacementInput {
  @TextField({ max: 50, description: 'the code of the scheme, as jobcenter' })
  scheme: string;

  @IdField()
  menteeId: string;

  @IdField()
  workplaceId: string;

  @IdField()
  leaderId: string;

  @IdField({ optional: true, description: 'left out where the leader is to pick' })
  mentorId?: string;

  @TextField({ max: 1000 })
  purpose: string;

  @TextField({ max: 1000, description: 'what the mentor is to help with' })
  tasks: string;

  @DayField()
  firstDay: string;

  @DayField()
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
  @IdField()
  mentorId: string;

  @DayField()
  firstDay: string;
}

export class LeaderChangeInput {
  @IdField()
  leaderId: string;

  @DayField()
  firstDay: string;
}
