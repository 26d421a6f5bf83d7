import { ChoiceField, DayField, TextField } from '../../web/fields/fields.js';
import {
  BOARD_OUTCOMES,
  type BoardOutcome,
  type Reassessment,
  REASSESSMENTS,
  RECEIVED_WAYS,
} from './complaint.rules.js';

export class OwnComplaintInput {
  @TextField({ max: 4000, empty: 'Skriv, hvad du klager over, og hvorfor.' })
  text: string;
}

/** What came in another way, and staff register. */
export class ReceivedComplaintInput {
  @ChoiceField(RECEIVED_WAYS, { empty: 'Vælg, hvordan klagen kom.' })
  receivedWay: (typeof RECEIVED_WAYS)[number];

  @DayField({ empty: 'Skriv den dag, klagen kom, fx 6.10.2026.' })
  receivedDay: string;

  @DayField({
    optional: true,
    description: 'the day on which the party got the decision; the day of the decision when left out',
  })
  knownDay?: string;

  @TextField({ max: 4000, empty: 'Skriv, hvad der klages over, og hvorfor.' })
  text: string;
}

export class ReassessmentInput {
  @ChoiceField(REASSESSMENTS, { empty: 'Vælg, hvad genvurderingen endte med.' })
  outcome: Reassessment;

  @TextField({
    max: 4000,
    empty: 'Skriv, hvorfor afgørelsen fastholdes, eller hvad der er ændret.',
    description: 'why the decision stands, or what was changed',
  })
  reassessment: string;

  @TextField({ max: 2000, optional: true, description: 'why it is treated although it came too late' })
  dispensation?: string;
}

export class RejectionInput {
  @TextField({ max: 4000, empty: 'Skriv, hvorfor klagen afvises.' })
  words: string;
}

export class ForwardingInput {
  @DayField({ empty: 'Skriv den dag, klagen blev sendt, fx 6.10.2026.' })
  day: string;
}

export class BoardAnswerInput {
  @ChoiceField(BOARD_OUTCOMES, { empty: 'Vælg, hvad Ankestyrelsen kom frem til.' })
  outcome: BoardOutcome;

  @DayField({ empty: 'Skriv den dag, svaret er fra, fx 6.10.2026.' })
  day: string;

  @TextField({ max: 4000, empty: 'Skriv, hvad Ankestyrelsen svarede.' })
  words: string;
}
