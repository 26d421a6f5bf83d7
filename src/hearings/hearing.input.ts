import { ChoiceField, DayField, TextField } from '../web/fields/fields.js';
import {
  NOTED_WAYS,
  type NotedWay,
  type Waiver,
  WAIVER_REASONS,
  type WaiverReason,
} from './hearing.rules.js';

/** What a decision against a party carries where nobody heard them. */
export class WaiverInput {
  @ChoiceField(WAIVER_REASONS, {
    optional: true,
    description: 'why the party need not be heard, where something is decided against them without a hearing',
  })
  noHearingBecause?: WaiverReason;

  @TextField({ max: 2000, optional: true, description: 'must be said of what the law exempts' })
  noHearingWords?: string;
}

export function waiverIn({ noHearingBecause, noHearingWords }: WaiverInput): Waiver | null {
  if (noHearingBecause === undefined) return null;
  return { because: noHearingBecause, words: noHearingWords ?? null };
}

export class HeardFactsInput {
  @TextField({
    max: 4000,
    empty: 'Skriv de oplysninger, som parten skal kunne udtale sig om.',
    description: 'what the party is heard about',
  })
  facts: string;
}

export class HearingAnswerInput {
  @TextField({ max: 4000, empty: 'Skriv dit svar.' })
  answer: string;
}

export class NotedAnswerInput {
  @ChoiceField(NOTED_WAYS, { empty: 'Vælg, hvordan parten svarede.' })
  way: NotedWay;

  @DayField({ empty: 'Skriv den dag, svaret kom, fx 6.10.2026.' })
  answeredDay: string;

  @TextField({ max: 4000, empty: 'Skriv, hvad parten svarede.', description: 'what the party said' })
  answer: string;
}
