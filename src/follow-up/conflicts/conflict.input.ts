import { ChoiceField, TextField, YesNoField } from '../../web/fields/fields.js';
import { CONFLICT_KINDS, type ConflictKind, type ConflictOutcome, OUTCOMES } from './conflict.rules.js';

export class ConflictInput {
  @ChoiceField(CONFLICT_KINDS, { empty: 'Vælg, hvad det drejer sig om.' })
  kind: ConflictKind;

  @TextField({ max: 1000, empty: 'Skriv, hvad der er kommet frem.' })
  description: string;

  @YesNoField({ optional: true, description: 'whether whoever has the case is a part of it' })
  involvesConsultant?: boolean;
}

export class ConflictAssessmentInput {
  @ChoiceField(OUTCOMES, { empty: 'Vælg, hvad der skal ske.' })
  outcome: ConflictOutcome;

  @TextField({
    max: 500,
    description: 'the conditions, which the pair is told, or why',
    empty: 'Skriv vilkårene, eller hvorfor.',
  })
  text: string;
}
