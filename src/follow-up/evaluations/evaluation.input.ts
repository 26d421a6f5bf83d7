import { ChoiceField, TextField, WholeNumberField, YesNoField } from '../../web/fields/fields.js';
import { EVALUATION_KINDS, type EvaluationKind, type Goal, GOALS } from './evaluation.rules.js';

function ScoreField(empty: string): PropertyDecorator {
  return WholeNumberField({ from: 1, to: 5, empty, description: '5 is the best' });
}

export class EvaluationInput {
  @ChoiceField(EVALUATION_KINDS, { empty: 'Vælg, om det er undervejs eller ved afslutningen.' })
  kind: EvaluationKind;

  @ScoreField('Vælg fra 1 til 5, hvordan samarbejdet gik.')
  cooperation: number;

  @ScoreField('Vælg fra 1 til 5, hvor meget du fik ud af det.')
  benefit: number;

  @ScoreField('Vælg fra 1 til 5, hvordan støtten var.')
  support: number;

  @TextField({ max: 2000, optional: true })
  good?: string;

  @TextField({ max: 2000, optional: true })
  better?: string;

  @YesNoField({ empty: 'Svar ja eller nej: Vil du anbefale det til andre?' })
  recommends: boolean;
}

export class CourseEvaluationInput {
  @ChoiceField(EVALUATION_KINDS, { empty: 'Vælg, om det er undervejs eller ved afslutningen.' })
  kind: EvaluationKind;

  @ChoiceField(GOALS, { empty: 'Vælg, om målet er nået.' })
  goal: Goal;

  @TextField({ max: 2000, empty: 'Skriv, hvad I har lært af forløbet.' })
  lessons: string;
}
