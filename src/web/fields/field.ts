/**
 * What a field of an input is made of. It cleans, validates and documents at once, for the form and the API
 * alike; what only a form sends (text for a number) is read in the group `form`.
 */
import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ValidateBy, ValidateIf } from 'class-validator';
import { isBlank } from '../../shared/text.js';

export interface FieldOptions {
  optional?: boolean;
  description?: string;
  /** What to do where nothing was written or chosen, in Danish; it names the thing. */
  empty?: string;
  /** What it is called, where another field of the form may be wrong in the same words. */
  called?: string;
}

interface FieldRule {
  code: string;
  /** What is wrong and what to do, in Danish; of what was sent, where that tells more. */
  message: string | ((value: unknown) => string);
  schema: ApiPropertyOptions;
  isValid: (value: unknown) => boolean;
  /** Applied to text from anywhere; null leaves the text as it was sent. */
  clean?: (text: string) => unknown;
  /** Applied to text from a form, before `clean`. */
  fromForm?: (text: string) => unknown;
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
      validator: {
        validate: (value) => isText(value) && rule.isValid(value),
        defaultMessage: (sent) => messageFor(sent?.value, rule, options),
      },
    }),
    ...(optional ? [ValidateIf((_, value) => value !== undefined)] : []),
  );
}

function messageFor(value: unknown, { message }: FieldRule, { empty, called }: FieldOptions): string {
  if (empty !== undefined && isNothing(value)) return empty;
  const said = typeof message === 'string' ? message : message(value);
  return called === undefined ? said : `${called}: ${said}`;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && isBlank(value));
}

/** Half a character, as `\ud83d` alone, is nothing that can be stored. */
function isText(value: unknown): boolean {
  return typeof value !== 'string' || value.isWellFormed();
}

function read(value: unknown, reader: ((text: string) => unknown) | undefined): unknown {
  if (typeof value !== 'string' || reader === undefined) return value;
  return reader(value) ?? value;
}

/** A field of text that is stored clean and is valid when it can be cleaned. */
export function cleanedField(
  rule: Omit<FieldRule, 'isValid' | 'clean'> & { clean: (text: string) => string | null },
  options: FieldOptions,
): PropertyDecorator {
  return field(
    { ...rule, isValid: (value) => typeof value === 'string' && rule.clean(value) === value },
    options,
  );
}
