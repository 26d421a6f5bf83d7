import { YesNoField } from '../../web/fields/fields.js';

export class TryingOutInput {
  @YesNoField({ description: 'whether one wishes to go on', empty: 'Vælg, om du vil fortsætte.' })
  goesOn: boolean;
}
