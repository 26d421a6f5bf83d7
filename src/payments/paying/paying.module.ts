import { Global, Module } from '@nestjs/common';
import { Paying } from '../../claims/page/paying.js';
import { PayingOfClaims } from './paying-of-claims.js';

/** Known everywhere, as the page that asks stands above payments. */
@Global()
@Module({ providers: [{ provide: Paying, useClass: PayingOfClaims }], exports: [Paying] })
export class PayingModule {}
