import { Type } from 'class-transformer';
import {
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Max,
  Min,
  MinLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { isDay } from '../shared/day.js';

export const STRENGTHS = ['must', 'default', 'advice'] as const;
export const GATES = ['mentor', 'qualifications', 'purpose', 'tasks', 'grant'] as const;
export const STRANDS = ['introduction', 'work', 'life-at-the-workplace'] as const;
export const MILESTONE_OWNERS = ['leader', 'mentor', 'mentee', 'consultant'] as const;
export const ACTIVITIES = [
  'introduction',
  'job-training',
  'social-support',
  'meeting',
  'follow-up',
  'transport',
] as const;

export type Gate = (typeof GATES)[number];
export type Strand = (typeof STRANDS)[number];
export type MilestoneOwner = (typeof MILESTONE_OWNERS)[number];
export type Activity = (typeof ACTIVITIES)[number];

const IsDay = () =>
  ValidateBy({
    name: 'isDay',
    validator: {
      validate: (value) => typeof value === 'string' && isDay(value),
      defaultMessage: (about) => `${about?.property} must be a day as 'YYYY-MM-DD'`,
    },
  });

/** A rule, how strong it is, and where it comes from. Only `must` refuses. */
class Rule {
  @IsIn(STRENGTHS)
  strength: (typeof STRENGTHS)[number];

  /** Document and heading, section of law, or `organiser` where the source is silent. */
  @IsString()
  @MinLength(1)
  source: string;

  /** The rule as it is shown to people, in Danish. */
  @IsString()
  @MinLength(1)
  says: string;
}

class MonthsRule extends Rule {
  @IsInt()
  @Min(1)
  @Max(24)
  value: number;
}

class YesNoRule extends Rule {
  @IsBoolean()
  value: boolean;
}

class PickerRule extends Rule {
  @IsIn(['leader'])
  value: 'leader';
}

class ActivitiesRule extends Rule {
  @ArrayNotEmpty()
  @IsIn(ACTIVITIES, { each: true })
  value: Activity[];
}

class RecordRule extends Rule {
  @IsArray()
  @IsIn(['cpr', 'address'], { each: true })
  value: ('cpr' | 'address')[];
}

class SchemeRules {
  @Type(() => MonthsRule)
  @IsObject()
  @ValidateNested()
  grantMonths: MonthsRule;

  @Type(() => PickerRule)
  @IsObject()
  @ValidateNested()
  mentorPickedBy: PickerRule;

  @Type(() => YesNoRule)
  @IsObject()
  @ValidateNested()
  bothReasons: YesNoRule;

  @Type(() => ActivitiesRule)
  @IsObject()
  @ValidateNested()
  paidActivities: ActivitiesRule;

  @Type(() => YesNoRule)
  @IsObject()
  @ValidateNested()
  paysForHours: YesNoRule;

  @Type(() => RecordRule)
  @IsObject()
  @ValidateNested()
  menteeRecord: RecordRule;
}

export class SchemeMilestone {
  @IsString()
  @MinLength(1)
  code: string;

  @IsIn(STRANDS)
  strand: Strand;

  @IsIn(MILESTONE_OWNERS)
  owner: MilestoneOwner;

  /** From the first day of the placement; 0 is that day. */
  @IsInt()
  @Min(0)
  @Max(260)
  dueWorkingDays: number;

  @IsString()
  @MinLength(1)
  title: string;
}

class LegalBasis {
  @IsDay()
  validFrom: string;

  @IsOptional()
  @IsDay()
  validTo?: string;

  @IsString()
  @MinLength(1)
  citation: string;
}

/** The rules that a placement runs under, as read from `templates/schemes/<code>.yaml`. */
export class Scheme {
  @IsString()
  @MinLength(1)
  code: string;

  @IsString()
  @MinLength(1)
  name: string;

  @IsDay()
  validFrom: string;

  @IsOptional()
  @IsDay()
  validTo?: string;

  @Type(() => SchemeRules)
  @IsObject()
  @ValidateNested()
  rules: SchemeRules;

  @IsArray()
  @IsIn(GATES, { each: true })
  gates: Gate[];

  @Type(() => SchemeMilestone)
  @IsArray()
  @ValidateNested({ each: true })
  milestones: SchemeMilestone[];

  @Type(() => LegalBasis)
  @ArrayNotEmpty()
  @ValidateNested({ each: true })
  legalBases: LegalBasis[];
}
