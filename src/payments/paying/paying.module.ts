import { Global, Module } from '@nestjs/common';
import { Paying } from '../../claims/page/paying.js';
import { BudgetsOfGrants } from '../../grants/deciding/budgets-of-grants.js';
import { BudgetsOfTheYear } from '../budget/budgets-of-grants.js';
import { LaterHours } from '../../placements/moves/stopping/later-hours.js';
import { HoursAfterTheStop } from '../corrections/stops/hours-after-stop.js';
import { PayingOfClaims } from './paying-of-claims.js';

/** Known everywhere, as the pages that ask stand above payments. */
@Global()
@Module({
  providers: [
    { provide: Paying, useClass: PayingOfClaims },
    { provide: BudgetsOfGrants, useClass: BudgetsOfTheYear },
    { provide: LaterHours, useClass: HoursAfterTheStop },
  ],
  exports: [Paying, BudgetsOfGrants, LaterHours],
})
export class PayingModule {}
