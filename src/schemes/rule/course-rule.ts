/** The rules of a course that say more than a number. */
import { ArrayNotEmpty, IsIn, IsOptional } from 'class-validator';
import { Part, Range, Rule, WholeNumber } from './rule.js';

export const MEETING_FORMS = ['in-person', 'phone', 'video'] as const;
export type MeetingForm = (typeof MEETING_FORMS)[number];

export const TRYING_OUT = ['first-meeting', 'clarification-meeting'] as const;
export type TryingOut = (typeof TRYING_OUT)[number];

export const EXTENSIONS = ['mutual-wish', 'new-grant'] as const;
export type ExtensionBy = (typeof EXTENSIONS)[number];

/** The two that a course is between. */
export const PAIR = ['mentor', 'mentee'] as const;
export type OneOfThePair = (typeof PAIR)[number];

export const CONCERN_READERS = ['consultant', 'coordinator'] as const;
export type ConcernReader = (typeof CONCERN_READERS)[number];

export const MENTEE_RECORD = ['cpr', 'address'] as const;

/** How many meetings a course has, or how often they are; the clarification meeting is not among them. */
class MeetingCount {
  @IsOptional()
  @Part(() => Range)
  inAll?: Range;

  @IsOptional()
  @WholeNumber(1, 12)
  everyMonths?: number;
}

export class MeetingsRule extends Rule {
  @Part(() => MeetingCount)
  value: MeetingCount;
}

export class MeetingFormsRule extends Rule {
  /** The first is the one that is preferred. */
  @ArrayNotEmpty()
  @IsIn(MEETING_FORMS, { each: true })
  value: MeetingForm[];
}

class FirstContact {
  @IsIn(PAIR)
  by: OneOfThePair;

  /** Calendar days from the assignment; left out where the source names none. */
  @IsOptional()
  @WholeNumber(1, 60)
  withinDays?: number;
}

export class FirstContactRule extends Rule {
  @Part(() => FirstContact)
  value: FirstContact;
}

export class TryingOutRule extends Rule {
  @IsIn(TRYING_OUT)
  value: TryingOut;
}

export class ExtensionRule extends Rule {
  @IsIn(EXTENSIONS)
  value: ExtensionBy;
}

export class PickerRule extends Rule {
  @IsIn(['leader', 'organiser'])
  value: 'leader' | 'organiser';
}

/** Who answers a proposal first, and who then. */
export class ProposalOrderRule extends Rule {
  @ArrayNotEmpty()
  @IsIn(PAIR, { each: true })
  value: OneOfThePair[];
}

export class PairRule extends Rule {
  @ArrayNotEmpty()
  @IsIn(PAIR, { each: true })
  value: OneOfThePair[];
}

export class ConcernReadersRule extends Rule {
  @ArrayNotEmpty()
  @IsIn(CONCERN_READERS, { each: true })
  value: ConcernReader[];
}

export class RecordRule extends Rule {
  @IsIn(MENTEE_RECORD, { each: true })
  value: (typeof MENTEE_RECORD)[number][];
}
