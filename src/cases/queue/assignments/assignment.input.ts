import { DayField, IdField, TextField } from '../../../web/fields/fields.js';

export class HandoverInput {
  @IdField()
  personId: string;

  @TextField({ max: 500, optional: true })
  word?: string;

  @IdField({ optional: true, description: 'whoever was seen to have it' })
  from?: string;
}

export class HoldInput {
  @TextField({ max: 500 })
  reason: string;

  @DayField()
  untilDay: string;
}
