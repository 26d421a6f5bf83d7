/** The fields that inputs are made of. */
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, ValidateIf, ValidateNested } from 'class-validator';
import { lacksYear, parseDanishDay } from '../../shared/danish-date.js';
import { isDay, isMonth } from '../../shared/day.js';
import { cleanText, isBlank } from '../../shared/text.js';
import { field, type FieldOptions } from './field.js';

export function TextField(options: FieldOptions & { max: number }): PropertyDecorator {
  const { max } = options;
  return field(
    {
      code: 'text',
      message: (value) =>
        typeof value === 'string' && value.length > max
          ? `Højst ${max} tegn; du har skrevet ${value.length}.`
          : `Skriv en tekst på højst ${max} tegn.`,
      schema: { type: 'string', minLength: 1, maxLength: max, example: 'Tekst' },
      clean: cleanText,
      isValid: (value) => typeof value === 'string' && !isBlank(value) && value.length <= max,
    },
    options,
  );
}

export function DayField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    {
      code: 'day',
      message: (typed) =>
        typeof typed === 'string' && lacksYear(typed)
          ? 'Skriv også årstallet, fx 6.10.2026.'
          : 'Skriv en dato, der findes, fx 6.10.2026.',
      schema: { type: 'string', format: 'date', example: '2026-10-06' },
      fromForm: parseDanishDay,
      isValid: (value) => typeof value === 'string' && isDay(value),
    },
    options,
  );
}

export function MonthField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    {
      code: 'month',
      message: 'Vælg en måned.',
      schema: { type: 'string', pattern: String.raw`^\d{4}-\d{2}$`, example: '2026-10' },
      isValid: (value) => typeof value === 'string' && isMonth(value),
    },
    options,
  );
}

export function IdField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    {
      code: 'id',
      message: 'Vælg fra listen.',
      schema: { type: 'string', format: 'uuid' },
      isValid: isId,
    },
    options,
  );
}

export function isId(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}

export function ChoiceField(choices: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  return field(
    {
      code: 'choice',
      message: 'Vælg en af mulighederne.',
      schema: { type: 'string', enum: [...choices] },
      isValid: (value) => typeof value === 'string' && choices.includes(value),
    },
    options,
  );
}

export function WholeNumberField(
  options: FieldOptions & {
    from: number;
    to: number;
    message?: string | ((value: unknown) => string);
    fromForm?: (text: string) => number | null;
  },
): PropertyDecorator {
  const { from, to } = options;
  return field(
    {
      code: 'whole-number',
      message: options.message ?? `Skriv et helt tal fra ${from} til ${to}.`,
      schema: { type: 'integer', minimum: from, maximum: to },
      fromForm: options.fromForm ?? ((text) => (/^\d{1,9}$/.test(text.trim()) ? Number(text) : null)),
      isValid: (value) => Number.isInteger(value) && Number(value) >= from && Number(value) <= to,
    },
    options,
  );
}

/** A percentage with at most two decimals; the API takes a number, a form `12,5`. `thing` is in the definite form, as `pensionen`. */
export function PercentField(
  options: FieldOptions & { above: number; thing: string; fromForm: (text: string) => number | null },
): PropertyDecorator {
  const from = options.above > 0 ? 'over 0 og højst 100' : 'fra 0 til 100';
  return field(
    {
      code: 'percent',
      message: `Skriv ${options.thing} som en procent ${from} med højst to decimaler, fx 12,5.`,
      schema: { type: 'number', minimum: options.above, maximum: 100, multipleOf: 0.01 },
      fromForm: (text) => {
        const hundredths = options.fromForm(text);
        return hundredths === null ? null : hundredths / 100;
      },
      isValid: (value) =>
        typeof value === 'number' &&
        value >= options.above &&
        value <= 100 &&
        Math.abs(value * 100 - Math.round(value * 100)) < 1e-9,
    },
    options,
  );
}

export function YesNoField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    {
      code: 'yes-no',
      message: 'Svar ja eller nej.',
      schema: { type: 'boolean' },
      fromForm: (text) => (text === 'true' || text === 'on' ? true : text === 'false' ? false : null),
      isValid: (value) => typeof value === 'boolean',
    },
    options,
  );
}

/** An object of its own fields. */
export function PartField<T extends object>(
  part: () => new () => T,
  options: FieldOptions = {},
): PropertyDecorator {
  const { optional = false, description, empty = 'Udfyld felterne.' } = options;
  return applyDecorators(
    ApiProperty({
      type: () => part(),
      required: !optional,
      ...(description !== undefined && { description }),
    }),
    Type(part),
    IsObject({ message: empty }),
    ValidateNested({ message: empty }),
    ...(optional ? [ValidateIf((_, value) => value !== undefined)] : []),
  );
}
