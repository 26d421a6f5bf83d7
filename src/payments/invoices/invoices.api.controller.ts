import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_READERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import type { Outcome } from '../../shared/outcome.js';
import { EmptyInput } from '../../web/empty.input.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { IF_MATCH_WHERE_READ, versionSeen } from '../../web/version.js';
import {
  InvoiceInput,
  InvoiceListQuery,
  InvoicePaymentInput,
  InvoiceRejectionInput,
  PaymentTakenBackInput,
} from './invoice.input.js';
import { findInvoice, invoicesBy } from './invoice.queries.js';
import type { InvoiceRefusal } from './invoice.rules.js';
import { InvoicePage, InvoiceView, invoiceView } from './invoice.view.js';
import { invoiceRefusalInDanish } from './invoice.words.js';
import { MoveInvoice } from './move-invoice.js';
import { RegisterInvoice } from './register-invoice.js';

@ApiTags('payments')
@Controller('api')
export class InvoicesApiController {
  constructor(
    private readonly database: Database,
    private readonly registerInvoice: RegisterInvoice,
    private readonly moveInvoice: MoveInvoice,
  ) {}

  /** An e-invoice of training, as it came to the ERP. */
  @Post('training-grants/:id/invoices')
  @May('payer', 'caseworker')
  @ApiCreatedResponse({ type: InvoiceView })
  async ofTraining(
    @Param('id', IdPipe) id: string,
    @Body() input: InvoiceInput,
    @By() actor: Actor,
  ): Promise<InvoiceView> {
    return this.view(await this.registerInvoice.run({ kind: 'training', id }, input, actor), actor);
  }

  /** An e-invoice of the hours of a mentor from outside; of the amount that they were approved at. */
  @Post('claims/:id/invoices')
  @May('payer', 'caseworker')
  @ApiCreatedResponse({ type: InvoiceView })
  async ofClaim(
    @Param('id', IdPipe) id: string,
    @Body() input: InvoiceInput,
    @By() actor: Actor,
  ): Promise<InvoiceView> {
    return this.view(await this.registerInvoice.run({ kind: 'claim', id }, input, actor), actor);
  }

  @Get('invoices')
  @May(...CASE_READERS)
  @ApiOkResponse({ type: InvoicePage, description: 'those that came first stand first' })
  list(@Query() query: InvoiceListQuery, @By() actor: Actor): Promise<InvoicePage> {
    return this.database.asActor(actor, async (tx) => {
      const { items, nextCursor } = await invoicesBy(tx, query);
      const placements = items.map(({ placementId }) => placementId);
      await recordCaseLook(tx, { how: 'api', purpose: 'list' }, ...placements);
      return { items: items.map(invoiceView), nextCursor };
    });
  }

  @Get('invoices/:id')
  @May(...CASE_READERS)
  @ApiOkResponse({ type: InvoiceView })
  one(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<InvoiceView> {
    return this.database.asActor(actor, async (tx) => {
      const invoice = await findInvoice(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, invoice.placementId);
      return invoiceView(invoice);
    });
  }

  /** By another than whoever registered it. */
  @Post('invoices/:id/attestation')
  @May('caseworker')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: InvoiceView })
  async attest(
    @Param('id', IdPipe) id: string,
    @Body() _input: EmptyInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<InvoiceView> {
    return this.view(await this.moveInvoice.attest(id, actor, versionSeen(ifMatch)), actor);
  }

  /** Notes what the ERP has paid. */
  @Post('invoices/:id/payment')
  @May('payer')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: InvoiceView })
  async pay(
    @Param('id', IdPipe) id: string,
    @Body() input: InvoicePaymentInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<InvoiceView> {
    return this.view(await this.moveInvoice.pay(id, input, actor, versionSeen(ifMatch)), actor);
  }

  @Post('invoices/:id/rejection')
  @May('payer', 'caseworker')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: InvoiceView })
  async reject(
    @Param('id', IdPipe) id: string,
    @Body() input: InvoiceRejectionInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<InvoiceView> {
    return this.view(await this.moveInvoice.reject(id, input, actor, versionSeen(ifMatch)), actor);
  }

  /** Of what was marked as paid wrongly; the invoice is then registered anew. */
  @Post('invoices/:id/payment-taken-back')
  @May('payer')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: InvoiceView })
  async takeBack(
    @Param('id', IdPipe) id: string,
    @Body() input: PaymentTakenBackInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<InvoiceView> {
    return this.view(await this.moveInvoice.takeBack(id, input, actor, versionSeen(ifMatch)), actor);
  }

  private view(outcome: Outcome<string, InvoiceRefusal>, actor: Actor): Promise<InvoiceView> {
    const id = unwrap(outcome, invoiceRefusalInDanish);
    return this.database.asActor(actor, async (tx) => invoiceView(await findInvoice(tx, id)));
  }
}
