import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound } from '../shared/not-found.js';

/** The number of one in its run or batch, in an address; what does not look like one is not found. */
@Injectable()
export class PositionPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^[1-9]\d{0,8}$/.test(value)) throw new NotFound('position');
    return Number(value);
  }
}
