import { HeardFactsInput, WaiverInput } from '../../hearings/hearing.input.js';
import { IntersectionType } from '@nestjs/swagger';
import { ChoiceField, DayField, TextField, WholeNumberField } from '../../web/fields/fields.js';
import { type Ending, ENDING_REASON_CODES, type EndingReasonCode, ENDINGS } from './ending.rules.js';

export class WhatEndsInput {
  @ChoiceField(ENDINGS, { empty: 'Vælg, hvad der skal ske.' })
  what: Ending;

  @DayField({ optional: true, description: 'the last day of what ends early' })
  lastDay?: string;

  @ChoiceField(ENDING_REASON_CODES, { empty: 'Vælg årsagen.' })
  reasonCode: EndingReasonCode;

  @TextField({ max: 2000, empty: 'Skriv begrundelsen.' })
  reason: string;
}

export class GrantEndingInput extends IntersectionType(WhatEndsInput, WaiverInput) {}

/** What is intended, and what the mentee is heard about. */
export class EndingHearingInput extends IntersectionType(WhatEndsInput, HeardFactsInput) {}

export class ReadGrantEndingInput extends GrantEndingInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}

export class ReadEndingHearingInput extends EndingHearingInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}
