import { HeardFactsInput, WaiverInput } from '../hearings/hearing.input.js';
import { ChoiceField, DayField, TextField, WholeNumberField } from '../web/fields/fields.js';
import { HoursField } from '../web/fields/hours-field.js';
import { GRANT_REASON_CODES, type GrantReasonCode } from './grant.rules.js';

export class GrantInput {
  @DayField({ empty: 'Skriv bevillingens første dag, fx 1.1.2027.' })
  firstDay: string;

  @DayField({ empty: 'Skriv bevillingens sidste dag, fx 30.6.2027.' })
  lastDay: string;

  @HoursField({
    empty: 'Skriv, hvor mange timer der bevilges, fx 8,5.',
    message: 'Skriv timerne som et tal over 0, fx 8,5.',
    description: 'granted time in minutes',
  })
  grantedMinutes: number;

  @TextField({
    max: 2000,
    empty: 'Skriv, hvordan indsatsen går ud over det almindelige.',
    description: 'how the effort goes beyond what an employer ordinarily does (LAB § 169)',
  })
  beyondOrdinary: string;

  @TextField({
    max: 2000,
    empty: 'Skriv, hvorfor mentoren er afgørende.',
    description: 'why the mentor is decisive (LAB § 169)',
  })
  decisiveBecause: string;

  @TextField({ max: 2000, optional: true, description: 'why it begins before its decision' })
  beganBeforeBecause?: string;
}

export class GrantReturnInput {
  @TextField({
    max: 2000,
    empty: 'Skriv, hvad jobkonsulenten skal rette.',
    description: 'what the consultant is to put right',
  })
  because: string;
}

export class GrantDecisionInput extends WaiverInput {
  @ChoiceField(['granted', 'refused'], { empty: 'Vælg, om du bevilger eller afslår.' })
  outcome: 'granted' | 'refused';

  @ChoiceField(GRANT_REASON_CODES, { optional: true, description: 'must be given of a refusal' })
  reasonCode?: GrantReasonCode;

  @TextField({ max: 2000, empty: 'Skriv begrundelsen for din afgørelse.' })
  reason: string;
}

/** What is intended, and what the mentee is heard about. */
export class GrantHearingInput extends HeardFactsInput {
  @ChoiceField(GRANT_REASON_CODES, { empty: 'Vælg årsagen til afslaget.' })
  reasonCode: GrantReasonCode;

  @TextField({ max: 2000, empty: 'Skriv begrundelsen for afslaget.' })
  reason: string;
}

/** Which version of a grant was read, as a form carries it. */
export class GrantVersionInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}

/** As `GrantInput`, of a draft that is put right. */
export class ReadGrantInput extends GrantInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}

export class ReadGrantReturnInput extends GrantReturnInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}

export class ReadGrantDecisionInput extends GrantDecisionInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}

export class ReadGrantHearingInput extends GrantHearingInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}
