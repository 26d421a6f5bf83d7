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
    return super.transform(value, metadata);
  }
}

function faultsOf(error: ValidationError, path: string): Fault[] {
  const field = `${path}${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([code, detail]) =>
    code === 'whitelistValidation'
      ? { code: 'unknown-field', field, detail: `Feltet ${field} kendes ikke.` }
      : { code, field, detail },
  );
  const inner = (error.children ?? []).flatMap((child) => faultsOf(child, `${field}.`));
  return inner.length > 0 ? inner : own;
}
