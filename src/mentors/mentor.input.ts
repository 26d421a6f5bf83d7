import { EmailField, PhoneField } from '../web/fields/contact-fields.js';
import { ChoiceField, DayField, IdField, TextField } from '../web/fields/fields.js';
import { ALL_MENTOR_KINDS, type MentorKind } from './mentor.rules.js';

export class MentorInput {
  @ChoiceField(ALL_MENTOR_KINDS, { empty: 'Vælg, hvor mentoren er ansat.' })
  kind: MentorKind;

  @IdField({ optional: true, description: 'where a mentor who is a company employee works' })
  workplaceId?: string;

  @TextField({ max: 200, empty: 'Skriv mentorens navn.' })
  name: string;

  @EmailField({ empty: 'Skriv mentorens e-mail, fx navn@firma.dk.' })
  email: string;

  @PhoneField({ optional: true })
  phone?: string;

  @TextField({
    max: 2000,
    description: 'what makes this person fit to be a mentor',
    empty: 'Skriv, hvad der gør personen egnet som mentor.',
  })
  qualifications: string;
}

/** What a form of a new mentor sends, at the workplace where it is one of the company's own; without one it is a volunteer. */
export function mentorAsTyped(
  typed: Record<string, unknown>,
  workplaceId: string | null,
): Record<string, unknown> {
  const { kind = workplaceId === null ? 'volunteer' : 'company-employee' } = typed;
  return { ...typed, kind, ...(kind === 'company-employee' && { workplaceId }) };
}

export class AbsenceInput {
  @DayField({ empty: 'Skriv den første dag med fravær.' })
  firstDay: string;

  @DayField({ empty: 'Skriv den sidste dag med fravær.' })
  lastDay: string;
}
