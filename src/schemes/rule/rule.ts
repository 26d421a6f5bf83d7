/** What every rule of a scheme has: how strong it is, where it comes from, and its words. */
import { Type } from 'class-transformer';
import {
  ArrayNotEmpty,
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
import { isDay } from '../../shared/day.js';

export const STRENGTHS = ['must', 'default', 'advice'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Who a rule speaks to. */
export const READERS = ['leader', 'mentor', 'mentee', 'organiser'] as const;
export type Reader = (typeof READERS)[number];

/** Text that is there. */
export function Words(): PropertyDecorator {
  return all(IsString(), MinLength(1));
}

/** A part with a shape of its own, checked in turn. */
export function Part(type: () => new () => object, { optional = false } = {}): PropertyDecorator {
  return all(...(optional ? [IsOptional()] : []), Type(type), IsObject(), ValidateNested());
}

/** As `Part`, several of them. */
export function Parts(type: () => new () => object): PropertyDecorator {
  return all(Type(type), ValidateNested({ each: true }));
}

export function WholeNumber(least: number, most: number): PropertyDecorator {
  return all(IsInt(), Min(least), Max(most));
}

export function IsDay(): PropertyDecorator {
  return ValidateBy({
    name: 'isDay',
    validator: {
      validate: (value) => typeof value === 'string' && isDay(value),
      defaultMessage: (about) => `${about?.property} must be a day as 'YYYY-MM-DD'`,
    },
  });
}

function all(...decorators: PropertyDecorator[]): PropertyDecorator {
  return (target, property) => {
    for (const decorate of decorators) decorate(target, property);
  };
}

/** A rule, how strong it is, and where it comes from. Only `must` refuses. */
export class Rule {
  @IsIn(STRENGTHS)
  strength: Strength;

  /** Document and heading, section of law, or `organiser` where the source is silent. */
  @Words()
  source: string;

  /** The rule as it is shown to people, in Danish. */
  @Words()
  says: string;

  /** Whom it speaks to; everybody where it is left out. */
  @IsOptional()
  @ArrayNotEmpty()
  @IsIn(READERS, { each: true })
  for?: Reader[];
}

export class YesNoRule extends Rule {
  @IsBoolean()
  value: boolean;
}

export class MonthsRule extends Rule {
  @WholeNumber(1, 24)
  value: number;
}

/** At least so much, and at most; the second is left out where there is no most. */
export class Range {
  @WholeNumber(0, 600)
  least: number;

  @IsOptional()
  @WholeNumber(1, 600)
  most?: number;
}

export class RangeRule extends Rule {
  @Part(() => Range)
  value: Range;
}

export class NumberRule extends Rule {
  @WholeNumber(1, 100)
  value: number;
}
