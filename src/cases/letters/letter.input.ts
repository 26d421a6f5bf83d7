import { PARTY_ROLES, type PartyRole } from '../../access/role.js';
import { ChoiceField, IdField, TextField } from '../../web/fields/fields.js';
import { LETTER_KINDS, type LetterKind } from './kinds/letter-kinds.js';

/** Which letter of a case is meant; what is left out is what there is one of. */
export class LetterInput {
  @ChoiceField(LETTER_KINDS, { empty: 'Vælg, hvilket brev det er.' })
  kind: LetterKind;

  @ChoiceField(PARTY_ROLES, { optional: true })
  recipient?: PartyRole;

  @IdField({ optional: true })
  aboutId?: string;

  /** The month of a reminder, the last day of what is evaluated. */
  @TextField({ optional: true, max: 10 })
  occasion?: string;
}
