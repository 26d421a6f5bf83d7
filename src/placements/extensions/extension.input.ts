import { ChoiceField, DayField, YesNoField } from '../../web/fields/fields.js';
import { type WayOfAgreeing, WAYS_OF_AGREEING } from '../consent/consent.rules.js';

export class WishInput {
  @DayField({
    empty: 'Skriv den nye sidste dag, fx 30.6.2027.',
    description: 'the day until which one wishes to go on',
  })
  lastDay: string;
}

export class WishAnswerInput extends WishInput {
  @YesNoField({ description: 'whether one wishes to go on until that day', empty: 'Vælg ja eller nej.' })
  goesOn: boolean;
}

export class MutualWishInput extends WishInput {
  @ChoiceField(WAYS_OF_AGREEING, { empty: 'Vælg, hvordan de sagde det.' })
  saidHow: WayOfAgreeing;

  @DayField({ empty: 'Skriv, hvilken dag de begge havde sagt det til dig.' })
  saidDay: string;
}
