import { parsePercent } from '../../shared/ore.js';
import { ChoiceField, PercentField, TextField, WholeNumberField } from '../../web/fields/fields.js';
import { PageQuery } from '../../web/paging.js';
import { SAMPLE_OUTCOMES, SAMPLED_STATUSES, type SampledStatus, type SampleOutcome } from './sample.rules.js';

/** What to draw from, how much, and by which seed. */
export class SampleInput {
  @WholeNumberField({ from: 2000, to: 2099, empty: 'Skriv, hvilket år der skal udtages fra, fx 2026.' })
  year: number;

  @PercentField({
    above: 0.01,
    thing: 'andelen',
    fromForm: parsePercent,
    empty: 'Skriv, hvor stor en del af det udbetalte der skal udtages, fx 10.',
    description: 'of the value that was paid to each employer in the year',
  })
  sharePercent: number;

  @TextField({ max: 64, empty: 'Skriv en startværdi.', description: 'the same seed draws the same claims' })
  seed: string;
}

export class DocumentationInput {
  @TextField({ max: 2000, empty: 'Skriv kort, hvad du har lagt på forløbet.' })
  answer: string;
}

export class AssessmentInput {
  @ChoiceField(SAMPLE_OUTCOMES, { empty: 'Vælg, om kravet er i orden.' })
  outcome: SampleOutcome;

  @TextField({
    max: 2000,
    optional: true,
    description: 'must be said of a fault, and of what was not documented',
  })
  words?: string;
}

export class SampledListQuery extends PageQuery {
  @ChoiceField(SAMPLED_STATUSES, { optional: true })
  status?: SampledStatus;
}
