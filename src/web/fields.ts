/**
 * The fields that inputs are made of. Each decorator cleans, validates and documents a field at once, for
 * the form and the API alike; what only a form sends (text for a number) is read in the group `form`.
 */
import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsObject, ValidateBy, ValidateIf, ValidateNested } from 'class-validator';
import { cleanCvr } from '../shared/cvr.js';
import { isDay, isMonth } from '../shared/day.js';
import { parseDanishDay } from '../shared/danish-date.js';
import { cleanEmail } from '../shared/email.js';
import { cleanPNumber } from '../shared/p-number.js';
import { cleanPhone } from '../shared/phone.js';
import { cleanPostcode } from '../shared/postcode.js';
import { cleanText, isBlank } from '../shared/text.js';

export interface FieldOptions {
  optional?: boolean;
  description?: string;
}

interface FieldRule {
  code: string;
  /** What is wrong and what to do, in Danish. */
  message: string;
  schema: ApiPropertyOptions;
  isValid(value: unknown): boolean;
  /** Applied to text from anywhere; null leaves the text as it was sent. */
  clean?(text: string): unknown;
  /** Applied to text from a form, before `clean`. */
  fromForm?(text: string): unknown;
}

export function field(rule: FieldRule, options: FieldOptions): PropertyDecorator {
  const { optional = false, description } = options;
  return applyDecorators(
    ApiProperty({
      ...rule.schema,
      required: !optional,
      ...(description !== undefined && { description }),
    } as ApiPropertyOptions),
    Transform(({ value }) => (optional && value === '' ? undefined : read(value, rule.fromForm)), {
      groups: ['form'],
    }),
    Transform(({ value }) => read(value, rule.clean)),
    ValidateBy({
      name: rule.code,
      validator: { validate: (value) => rule.isValid(value), defaultMessage: () => rule.message },
    }),
    ...(optional ? [ValidateIf((_, value) => value !== undefined)] : []),
  );
}

function read(value: unknown, reader: ((text: string) => unknown) | undefined): unknown {
  if (typeof value !== 'string' || reader === undefined) return value;
  return reader(value) ?? value;
}

/** A field of text that is stored clean and is valid when it can be cleaned. */
function cleanedField(
  rule: Omit<FieldRule, 'isValid' | 'clean'> & { clean(text: string): string | null },
  options: FieldOptions,
): PropertyDecorator {
  return field(
    { ...rule, isValid: (value) => typeof value === 'string' && rule.clean(value) === value },
    options,
  );
}

export function TextField(options: FieldOptions & { max: number }): PropertyDecorator {
  const { max } = options;
  return field(
    {
      code: 'text',
      message: `Skriv en tekst på højst ${max} tegn.`,
      schema: { type: 'string', minLength: 1, maxLength: max, example: 'Tekst' },
      clean: cleanText,
      isValid: (value) => typeof value === 'string' && !isBlank(value) && value.length <= max,
    },
    options,
  );
}

export function EmailField(options: FieldOptions = {}): PropertyDecorator {
  return cleanedField(
    {
      code: 'email',
      message: 'Skriv en e-mailadresse, fx navn@firma.dk.',
      schema: { type: 'string', format: 'email', maxLength: 254 },
      clean: cleanEmail,
    },
    options,
  );
}

export function PhoneField(options: FieldOptions = {}): PropertyDecorator {
  return cleanedField(
    {
      code: 'phone',
      message: 'Skriv et dansk telefonnummer på 8 cifre.',
      schema: { type: 'string', example: '87 00 12 34' },
      clean: cleanPhone,
    },
    options,
  );
}

export function PostcodeField(options: FieldOptions = {}): PropertyDecorator {
  return cleanedField(
    {
      code: 'postcode',
      message: 'Skriv et postnummer på 4 cifre.',
      schema: { type: 'string', example: '8000' },
      clean: cleanPostcode,
    },
    options,
  );
}

export function CvrField(options: FieldOptions = {}): PropertyDecorator {
  return cleanedField(
    {
      code: 'cvr',
      message: 'CVR-nummeret findes ikke. Skriv de 8 cifre fra virksomhedens CVR-nummer.',
      schema: { type: 'string', example: '13748136' },
      clean: cleanCvr,
    },
    options,
  );
}

export function PNumberField(options: FieldOptions = {}): PropertyDecorator {
  return cleanedField(
    {
      code: 'p-number',
      message: 'Skriv arbejdsstedets P-nummer på 10 cifre.',
      schema: { type: 'string', example: '1003388394' },
      clean: cleanPNumber,
    },
    options,
  );
}

export function DayField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    {
      code: 'day',
      message: 'Skriv en dato, der findes, fx 6.10.2026.',
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
    message?: string;
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

/** A percentage with at most two decimals; the API takes a number, a form `12,5`. */
export function PercentField(
  options: FieldOptions & { above: number; fromForm: (text: string) => number | null },
): PropertyDecorator {
  return field(
    {
      code: 'percent',
      message: 'Skriv en procent op til 100 med højst to decimaler, fx 12,5.',
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
  const { optional = false, description } = options;
  return applyDecorators(
    ApiProperty({ type: part, required: !optional, ...(description !== undefined && { description }) }),
    Type(part),
    IsObject({ message: 'Udfyld felterne.' }),
    ValidateNested({ message: 'Udfyld felterne.' }),
    ...(optional ? [ValidateIf((_, value) => value !== undefined)] : []),
  );
}
