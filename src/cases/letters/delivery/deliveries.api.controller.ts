import { Body, Controller, Get, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../access/actor.js';
import { Database } from '../../../access/database.js';
import { CASE_CHANGERS, CASE_READERS, CASE_WORKERS } from '../../../access/role.js';
import { By, May } from '../../../access/route.decorators.js';
import { deliveriesOfLetter, findDelivery } from '../../../letters/deliveries/delivery.queries.js';
import { DeliveryView, deliveryView } from '../../../letters/deliveries/delivery.view.js';
import { findLetter } from '../../../letters/letter.queries.js';
import { recordCaseLook } from '../../../placements/record-case-look.js';
import { IdPipe } from '../../../web/id.pipe.js';
import { unwrap } from '../../../web/problems/said.js';
import { DeliverLetter } from './deliver-letter.js';
import { DeliveryInput } from './delivery.input.js';
import { deliveryRefusalInDanish, windowRefusalInDanish } from './delivery.words.js';
import { PrintForWindow } from './print-for-window.js';

@ApiTags('letters')
@Controller('api/letters/:id')
export class DeliveriesApiController {
  constructor(
    private readonly database: Database,
    private readonly deliverLetter: DeliverLetter,
    private readonly printForWindow: PrintForWindow,
  ) {}

  @Post('deliveries')
  @May(...CASE_CHANGERS)
  @ApiCreatedResponse({ type: DeliveryView })
  async deliver(
    @Param('id', IdPipe) id: string,
    @Body() { channel }: DeliveryInput,
    @By() actor: Actor,
  ): Promise<DeliveryView> {
    const deliveryId = unwrap(await this.deliverLetter.run(id, channel, actor), deliveryRefusalInDanish);
    return this.database.asActor(actor, async (tx) => deliveryView(await findDelivery(tx, deliveryId)));
  }

  @Get('deliveries')
  @May(...CASE_READERS)
  @ApiOkResponse({ type: [DeliveryView] })
  ofLetter(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<DeliveryView[]> {
    return this.database.asActor(actor, async (tx) => {
      const { placementId } = await findLetter(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, placementId);
      return (await deliveriesOfLetter(tx, id)).map(deliveryView);
    });
  }

  /** The letter behind a page with the protected address; the look at it is logged. */
  @Post('window-prints')
  @May(...CASE_WORKERS)
  @ApiProduces('application/pdf')
  @ApiCreatedResponse({ schema: { type: 'string', format: 'binary' } })
  async printed(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<StreamableFile> {
    const pdf = unwrap(await this.printForWindow.run(id, 'api', actor), windowRefusalInDanish);
    return new StreamableFile(pdf, { type: 'application/pdf' });
  }
}
