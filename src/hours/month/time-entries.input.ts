import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import { TimeEntryInput } from '../time-entry.input.js';

/** So many lines are typed in at a time. */
export const ROWS = 5;

const NO_LINES = 'Udfyld mindst én linje.';

export class TimeEntriesInput {
  @Type(() => TimeEntryInput)
  @IsArray({ message: NO_LINES })
  @ArrayMinSize(1, { message: NO_LINES })
  @ArrayMaxSize(ROWS, {
    message: ({ value }) => (Array.isArray(value) ? `Udfyld højst ${ROWS} linjer.` : NO_LINES),
  })
  @ValidateNested({ each: true, message: 'Udfyld linjerne.' })
  lines: TimeEntryInput[];
}
