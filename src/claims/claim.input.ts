import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import { HeardFactsInput, WaiverInput } from '../hearings/hearing.input.js';
import { ChoiceField, IdField, MonthField, TextField, YesNoField } from '../web/fields/fields.js';
import { REASON_CODES, type ReasonCode } from './decisions/claim-decision.rules.js';

export class ClaimInput {
  @IdField()
  placementId: string;

  @MonthField()
  month: string;
}

export class SubmissionInput {
  @YesNoField({ description: 'that the hours were worked as written, and nobody else pays for them' })
  declaration: boolean;

  @TextField({ max: 2000, optional: true, description: 'what the leader says to why it was sent back' })
  answer?: string;
}

export class ReturnInput {
  @TextField({
    max: 2000,
    empty: 'Skriv, hvad lederen skal rette eller sende.',
    description: 'what the leader is to put right or send',
  })
  because: string;
}

export class LineDecisionInput {
  @IdField()
  id: string;

  @ChoiceField(['approved', 'refused'], { empty: 'Vælg, om du godkender eller afslår linjen.' })
  outcome: 'approved' | 'refused';

  @ChoiceField(REASON_CODES, { optional: true, description: 'must be given for a refused line' })
  reasonCode?: ReasonCode;

  @TextField({ max: 2000, optional: true, description: 'must be said of a refused line' })
  reason?: string;
}

/** What a caseworker says of each line. */
export class ClaimLinesInput {
  @ApiProperty({ type: () => [LineDecisionInput], minItems: 1, maxItems: 200 })
  @Type(() => LineDecisionInput)
  @IsArray({ message: 'Afgør hver linje.' })
  @ArrayMinSize(1, { message: 'Afgør hver linje.' })
  @ArrayMaxSize(200, { message: 'Afgør hver linje; der er højst 200.' })
  @ValidateNested({ each: true, message: 'Afgør hver linje.' })
  lines: LineDecisionInput[];
}

export class ClaimDecisionInput extends IntersectionType(ClaimLinesInput, WaiverInput) {}

/** What is intended of each line, and what the leader is heard about. */
export class ClaimHearingInput extends IntersectionType(ClaimLinesInput, HeardFactsInput) {}
