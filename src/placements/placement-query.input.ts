import { cleanCpr } from '../shared/cpr.js';
import { cleanCvr } from '../shared/cvr.js';
import type { Day } from '../shared/day.js';
import { cleanPNumber } from '../shared/p-number.js';
import { cleanText, isBlank } from '../shared/text.js';
import { field } from '../web/fields/field.js';
import { ChoiceField, DayField, IdField } from '../web/fields/fields.js';
import { PageQuery } from '../web/paging.js';
import { PLACEMENT_STATUSES, type PlacementStatus } from './placement.rules.js';

/** What one looks for placements by. */
export class PlacementQuery extends PageQuery {
  @field(
    {
      code: 'search',
      message:
        'Søg på navn, arbejdsgiver, arbejdssted eller nummer, højst 200 tegn. Søg ikke på CPR-nummer. Er det et P-nummer, så skriv P foran.',
      schema: { type: 'string', minLength: 1, maxLength: 200, example: 'Tekst' },
      clean: cleanSearch,
      isValid: (value) =>
        typeof value === 'string' &&
        !isBlank(value) &&
        value.length <= 200 &&
        cleanCpr(value, LAST_OF_DAYS) === null,
    },
    {
      optional: true,
      description:
        'part of the name of mentee, employer, workplace, mentor or leader, or of a case number, a CVR number, a P-number after a P, or several words of these; never a CPR number',
    },
  )
  q?: string;

  @ChoiceField(PLACEMENT_STATUSES, { optional: true })
  status?: PlacementStatus;

  @IdField({ optional: true })
  consultantId?: string;

  @DayField({
    optional: true,
    description: 'open placements that end from today to this day, the first to end first',
  })
  endsBy?: Day;
}

/** A CVR or P-number as people write it, `DK 12 34 56 78` and `P-nr. 10 03 25 98 03`, or words with single spaces. */
function cleanSearch(typed: string): string {
  return cleanCvr(typed) ?? pNumberIn(typed) ?? cleanText(typed).replaceAll(/\s+/g, ' ');
}

/** After its P alone: ten digits that stand by themselves may be a CPR number. */
function pNumberIn(typed: string): string | null {
  const digits = /^\s*p(?:-?\s?(?:nr|nummer))?[.:\s-]*(\d.*)$/i.exec(typed)?.[1];
  const pNumber = digits === undefined ? null : cleanPNumber(digits);
  return pNumber && `P${pNumber}`;
}

/** A number that begins with any birthday at all is taken for a CPR number. */
const LAST_OF_DAYS = '9999-12-31';
