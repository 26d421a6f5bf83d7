import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import { HeardFactsInput, WaiverInput } from '../../hearings/hearing.input.js';
import { ChoiceField, IdField, TextField, WholeNumberField } from '../../web/fields/fields.js';
import { HoursField } from '../../web/fields/hours-field.js';
import { KronerField } from '../../web/fields/kroner-field.js';
import {
  CORRECTION_REASONS,
  CORRECTION_STATUSES,
  type CorrectionReason,
  type CorrectionStatus,
} from './correction.rules.js';
import { PageQuery } from '../../web/paging.js';

export class RightLineInput {
  @IdField()
  id: string;

  @HoursField({
    from: 0,
    message: 'Skriv de rigtige timer, fx 7,5. Skriv 0, hvis ingen timer skulle være betalt.',
    description: 'what the line should have been',
  })
  minutes: number;

  @KronerField({
    thing: 'lønomkostningen',
    example: '247,99',
    from: 1,
    to: 1_000_000,
    empty: 'Skriv den rigtige lønomkostning pr. time, fx 247,99.',
    description: 'per hour, what the line should have been',
  })
  wageCostOre: number;
}

export class CorrectionInput {
  @ApiProperty({ type: () => [RightLineInput], minItems: 1, maxItems: 200 })
  @Type(() => RightLineInput)
  @IsArray({ message: 'Skriv, hvad linjerne skulle have været.' })
  @ArrayMinSize(1, { message: 'Skriv, hvad linjerne skulle have været.' })
  @ArrayMaxSize(200, { message: 'Der er højst 200 linjer.' })
  @ValidateNested({ each: true, message: 'Skriv, hvad linjerne skulle have været.' })
  lines: RightLineInput[];

  @ChoiceField(CORRECTION_REASONS, { empty: 'Vælg årsagen.' })
  reasonCode: CorrectionReason;

  @TextField({
    max: 2000,
    empty: 'Skriv begrundelsen.',
    description: 'read by the leader once it is heard or decided',
  })
  reason: string;
}

export class CorrectionHearingInput extends HeardFactsInput {}

class CorrectionOutcomeInput {
  @ChoiceField(['approved', 'rejected'], { empty: 'Vælg, om reguleringen godkendes eller afvises.' })
  outcome: 'approved' | 'rejected';

  @TextField({ max: 2000, optional: true, description: 'must be said of one that is rejected' })
  reason?: string;
}

export class CorrectionDecisionInput extends IntersectionType(CorrectionOutcomeInput, WaiverInput) {}

export class ReadCorrectionHearingInput extends CorrectionHearingInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}

export class ReadCorrectionDecisionInput extends CorrectionDecisionInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}

export class CorrectionListQuery extends PageQuery {
  @ChoiceField(CORRECTION_STATUSES, { optional: true })
  status?: CorrectionStatus;
}
