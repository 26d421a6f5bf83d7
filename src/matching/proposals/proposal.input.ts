import { ChoiceField, DayField, IdField, TextField, YesNoField } from '../../web/fields/fields.js';
import { type OneOfThePair, PAIR } from '../../schemes/rule/course-rule.js';
import type { AnswerWord } from './proposal.rules.js';

export class ProposalInput {
  @IdField({ empty: 'Vælg mentoren.' })
  mentorApplicationId: string;

  @IdField({ empty: 'Vælg menteen.' })
  menteeApplicationId: string;

  @YesNoField({
    empty: 'Svar på, om de to er i familie.',
    description: 'whether mentor and mentee are of one family; a yes is refused',
  })
  familyTie: boolean;

  @YesNoField({
    empty: 'Svar på, om den ene er den andens chef.',
    description: 'whether one is the other’s superior; a yes is refused',
  })
  lineOfCommand: boolean;

  @ChoiceField(PAIR, {
    optional: true,
    description: 'who is asked first; left out: as the scheme has it, or the mentor where it is silent',
    empty: 'Vælg, hvem der skal spørges først.',
  })
  askFirst?: OneOfThePair;

  @YesNoField({
    optional: true,
    description: 'that more mentees at a time were agreed with the mentor than the scheme expects',
  })
  isAgreed?: boolean;
}

export class ProposalAnswerInput {
  @ChoiceField(['yes', 'no', 'ask-more'] satisfies AnswerWord[], { empty: 'Vælg dit svar.' })
  says: AnswerWord;

  @TextField({
    max: 1000,
    optional: true,
    description: 'with a no: why, kept from the other of the pair; with a question: what is asked',
  })
  text?: string;

  @YesNoField({
    optional: true,
    description: 'with a yes: that the two are not of one family, and neither is the other’s superior',
  })
  hasNoTie?: boolean;
}

export class ProposalReplyInput {
  @TextField({ max: 1000, empty: 'Skriv svaret på spørgsmålet.' })
  text: string;
}

/** The course that the two have agreed to. */
export class PlacePairInput {
  @TextField({ max: 1000, empty: 'Skriv formålet med forløbet.' })
  purpose: string;

  @TextField({ max: 1000, empty: 'Skriv, hvad mentoren skal hjælpe med.' })
  tasks: string;

  @DayField({ empty: 'Skriv forløbets første dag, fx 1.1.2027.' })
  firstDay: string;

  @DayField({ empty: 'Skriv forløbets sidste dag, fx 30.6.2027.' })
  lastDay: string;
}
