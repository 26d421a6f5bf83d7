import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound } from '../../shared/not-found.js';

/** A year of this century in an address. */
@Injectable()
export class YearPipe implements PipeTransform<string, number> {
  transform(text: string): number {
    if (!/^20\d\d$/.test(text)) throw new NotFound('year');
    return Number(text);
  }
}
