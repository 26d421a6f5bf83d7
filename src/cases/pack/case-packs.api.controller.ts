import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/actor.js';
import { By, May } from '../../access/route.decorators.js';
import { sendPack } from '../../audit/pack/send-pack.js';
import { IdPipe } from '../../web/id.pipe.js';
import { PackCase } from './pack-case.js';

@ApiTags('cases')
@Controller('api/placements/:id')
export class CasePacksApiController {
  constructor(private readonly packCase: PackCase) {}

  @Get('audit-pack')
  @May('caseworker', 'auditor')
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pack(@Param('id', IdPipe) id: string, @By() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    sendPack(reply, await this.packCase.run(id, actor));
  }
}
