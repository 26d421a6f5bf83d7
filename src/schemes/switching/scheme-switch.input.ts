import { YesNoField } from '../../web/fields/fields.js';

export class SchemeSwitchInput {
  @YesNoField({ description: 'whether the organisation runs the scheme from now on' })
  isOn: boolean;
}
