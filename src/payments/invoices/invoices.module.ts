import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { ClaimInvoicesWebController } from './claim-invoices.web.controller.js';
import { InvoicesApiController } from './invoices.api.controller.js';
import { InvoicesWebController } from './invoices.web.controller.js';
import { MoveInvoice } from './move-invoice.js';
import { RegisterInvoice } from './register-invoice.js';
import { TrainingInvoicesWebController } from './training-invoices.web.controller.js';

/** What is paid by e-invoice, in the ERP. */
@Module({
  imports: [AccessModule],
  controllers: [
    ClaimInvoicesWebController,
    InvoicesApiController,
    InvoicesWebController,
    TrainingInvoicesWebController,
  ],
  providers: [RegisterInvoice, MoveInvoice],
  exports: [RegisterInvoice, MoveInvoice],
})
export class InvoicesModule {}
