import { ChoiceField, DayField, TextField } from '../../web/fields/fields.js';
import { WAYS_OF_AGREEING, type WayOfAgreeing } from './consent.rules.js';

export class ConsentInput {
  @TextField({ max: 1000, empty: 'Skriv, hvad arbejdspladsen må vide.' })
  text: string;

  @ChoiceField(WAYS_OF_AGREEING, {
    optional: true,
    description: 'how the mentee agreed, where a consultant writes it; left out by the mentee',
  })
  agreedHow?: WayOfAgreeing;

  @DayField({
    optional: true,
    description: 'the day the mentee agreed, where a consultant writes it; left out by the mentee',
  })
  agreedDay?: string;
}
