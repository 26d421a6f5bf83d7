import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type Fault, InvalidInput } from './problems/said.js';

const OPTIONS = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: false, // an order without fields has no rules; the whitelist refuses what it does not know
  stopAtFirstError: true,
  transform: true,
};

/** Reads what was sent into its input class, or says of every field what is wrong with it. */
@Injectable()
export class InputPipe extends ValidationPipe {
  constructor(groups: string[] = []) {
    super({
      ...OPTIONS,
      transformOptions: { groups },
      exceptionFactory: (errors) => new InvalidInput(errors.flatMap((error) => faultsOf(error, ''))),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const isBody = metadata.type === 'body';
    if (isBody && (typeof value !== 'object' || value === null || Array.isArray(value))) {
      throw new InvalidInput([{ code: 'object', detail: 'Send et JSON-objekt.' }]);
    }
    const inherited = inheritedNames(value, '');
    if (inherited.length > 0) throw new InvalidInput(inherited.map(unknownField));
    return super.transform(value, metadata);
  }
}

function unknownField(field: string): Fault {
  return { code: 'unknown-field', field, detail: `Feltet ${field} kendes ikke.` };
}

const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

/** The paths of fields named as what every object inherits, as `toString`: the whitelist takes them for known. */
function inheritedNames(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    INHERITED.has(name) ? [`${path}${name}`] : inheritedNames(inner, `${path}${name}.`),
  );
}

function faultsOf(error: ValidationError, path: string): Fault[] {
  const field = `${path}${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([code, detail]) =>
    code === 'whitelistValidation' ? unknownField(field) : { code, field, detail },
  );
  const inner = (error.children ?? []).flatMap((child) => faultsOf(child, `${field}.`));
  return inner.length > 0 ? inner : own;
}
