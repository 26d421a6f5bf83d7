import { WaiverInput } from '../../hearings/hearing.input.js';
import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import { CvrField } from '../../web/fields/contact-fields.js';
import { ChoiceField, DayField, IdField, TextField, WholeNumberField } from '../../web/fields/fields.js';
import { KronerField } from '../../web/fields/kroner-field.js';
import { TRAINING_REASON_CODES, type TrainingReasonCode } from './training.rules.js';

/** What training, for whom, from whom, and why. */
export class TrainingInput {
  @IdField({ empty: 'Vælg, hvilken mentor uddannelsen er til.' })
  mentorId: string;

  @TextField({ max: 200, empty: 'Skriv, hvilken uddannelse eller hvilket kursus det er.' })
  course: string;

  @TextField({ max: 200, empty: 'Skriv, hvem der holder kurset.' })
  providerName: string;

  @CvrField({ empty: 'Skriv kursusudbyderens CVR-nummer på 8 cifre.' })
  providerCvr: string;

  @DayField({ empty: 'Skriv kursets første dag, fx 11.1.2027.' })
  firstDay: Day;

  @DayField({ empty: 'Skriv kursets sidste dag, fx 13.1.2027.' })
  lastDay: Day;

  @KronerField({
    from: 1,
    to: 100_000_000,
    thing: 'prisen uden moms',
    example: '4.500,00',
    description: 'without VAT',
  })
  priceOre: Ore;

  @TextField({
    max: 2000,
    empty: 'Skriv, hvorfor mentoren har brug for kurset til opgaven.',
    description: 'why the mentor needs it for the task',
  })
  neededBecause: string;
}

export class TrainingReturnInput {
  @TextField({ max: 2000, empty: 'Skriv, hvad der skal rettes.' })
  because: string;
}

export class TrainingDecisionInput extends WaiverInput {
  @ChoiceField(['granted', 'refused'], { empty: 'Vælg, om du bevilger eller afslår.' })
  outcome: 'granted' | 'refused';

  @ChoiceField(TRAINING_REASON_CODES, { optional: true, description: 'must be given of a refusal' })
  reasonCode?: TrainingReasonCode;

  @TextField({ max: 2000, empty: 'Skriv begrundelsen for din afgørelse.' })
  reason: string;
}

export class TrainingEndInput {
  @TextField({ max: 2000, empty: 'Skriv, hvorfor resten af bevillingen ikke bruges.' })
  because: string;
}

export class TrainingReopeningInput {
  @TextField({ max: 2000, empty: 'Skriv, hvorfor bevillingen skal bruges alligevel.' })
  because: string;
}

/** As `TrainingInput`, of a draft that is put right. */
export class ReadTrainingInput extends TrainingInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}

export class ReadTrainingReturnInput extends TrainingReturnInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}

export class ReadTrainingDecisionInput extends TrainingDecisionInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}

export class ReadTrainingEndInput extends TrainingEndInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}

export class ReadTrainingReopeningInput extends TrainingReopeningInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}
