import { ChoiceField, TextField, WholeNumberField, YesNoField } from '../../web/fields/fields.js';
import { EVALUATION_KINDS, type EvaluationKind, type Goal, GOALS } from './evaluation.rules.js';

function ScoreField(): PropertyDecorator {
  return WholeNumberField({ from: 1, to: 5, empty: 'Vælg fra 1 til 5.', description: '5 is the best' });
}

export class EvaluationInput {
  @ChoiceField(EVALUATION_KINDS)
  kind: EvaluationKind;

  @ScoreField()
  cooperation: number;

  @ScoreField()
  benefit: number;

  @ScoreField()
  support: number;

  @TextField({ max: 2000, optional: true })
  good?: string;

  @TextField({ max: 2000, optional: true })
  better?: string;

  @YesNoField({ empty: 'Svar ja eller nej: Vil du anbefale det til andre?' })
  recommends: boolean;
}

export class CourseEvaluationInput {
  @ChoiceField(GOALS, { empty: 'Vælg, om målet er nået.' })
  goal: Goal;

  @TextField({ max: 2000, empty: 'Skriv, hvad I lærte af forløbet.' })
  lessons: string;
}
