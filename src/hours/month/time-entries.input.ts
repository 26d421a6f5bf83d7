import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import { TimeEntryInput } from '../time-entry.input.js';

/** So many lines are typed in at a time. */
export const ROWS = 5;

const LINES = `Udfyld mindst én linje og højst ${ROWS}.`;

export class TimeEntriesInput {
  @Type(() => TimeEntryInput)
  @IsArray({ message: LINES })
  @ArrayMinSize(1, { message: LINES })
  @ArrayMaxSize(ROWS, { message: LINES })
  @ValidateNested({ each: true, message: 'Udfyld linjerne.' })
  lines: TimeEntryInput[];
}
