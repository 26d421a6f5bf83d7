import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound } from '../shared/not-found.js';
import { isId } from './fields/fields.js';

/** An id in an address; what does not look like one is not found. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isId(value)) throw new NotFound('id');
    return value;
  }
}
