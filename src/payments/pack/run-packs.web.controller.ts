import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/actor.js';
import { By, May } from '../../access/route.decorators.js';
import { sendPack } from '../../audit/pack/send-pack.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { PackRun } from './pack-run.js';
import { runPackRefusalInDanish } from './run-pack.words.js';

@ApiExcludeController()
@Controller('udbetalinger/:id/revisionspakke')
export class RunPacksWebController {
  constructor(private readonly packRun: PackRun) {}

  @Get()
  @May('payer', 'auditor')
  async pack(@Param('id', IdPipe) id: string, @By() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    sendPack(reply, unwrap(await this.packRun.run(id, actor), runPackRefusalInDanish));
  }
}
