import { TextField } from '../../../web/fields/fields.js';

/** A text as an administrator writes it. A part has neither title nor rules. */
export class WordingInput {
  @TextField({
    max: 300,
    optional: true,
    description: 'the title of the letter, in Liquid; left out of a part',
  })
  title?: string;

  @TextField({
    max: 2000,
    optional: true,
    description: 'the rules that the letter rests on, one a line; left out of a part',
  })
  legalBasis?: string;

  @TextField({ max: 30_000, empty: 'Skriv teksten.', description: 'Markdown with Liquid' })
  text: string;
}

/** As `WordingInput`, from a page that can also show it with a case. */
export class WordingFormInput extends WordingInput {
  @TextField({ max: 40, optional: true })
  caseReference?: string;
}
