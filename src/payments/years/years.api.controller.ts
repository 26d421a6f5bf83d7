import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import { YearPipe } from './year.pipe.js';
import { paymentYear } from './year.queries.js';
import { PaymentYearView } from './year.view.js';

@ApiTags('payments')
@Controller('api/payment-years')
export class YearsApiController {
  constructor(private readonly database: Database) {}

  @Get(':year')
  @May('payer', 'auditor')
  @ApiParam({ name: 'year', type: 'integer', example: 2026 })
  @ApiOkResponse({ type: PaymentYearView })
  one(@Param('year', YearPipe) year: number, @By() actor: Actor): Promise<PaymentYearView> {
    return this.database.asActor(actor, (tx) => paymentYear(tx, year));
  }
}
