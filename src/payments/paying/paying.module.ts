import { Global, Module } from '@nestjs/common';
import { Paying } from '../../claims/page/paying.js';
import { BudgetsOfGrants } from '../../grants/deciding/budgets-of-grants.js';
import { BudgetsOfTheYear } from '../budget/budgets-of-grants.js';
import { PayingOfClaims } from './paying-of-claims.js';

/** Known everywhere, as the pages that ask stand above payments. */
@Global()
@Module({
  providers: [
    { provide: Paying, useClass: PayingOfClaims },
    { provide: BudgetsOfGrants, useClass: BudgetsOfTheYear },
  ],
  exports: [Paying, BudgetsOfGrants],
})
export class PayingModule {}
