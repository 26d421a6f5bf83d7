import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/actor.js';
import { By, May } from '../../access/route.decorators.js';
import { IdPipe } from '../../web/id.pipe.js';
import { SendCalendarFile } from './send-calendar-file.js';

@ApiTags('meetings')
@Controller('api/meetings/:id/calendar')
@May('mentor', 'mentee')
export class CalendarApiController {
  constructor(private readonly sendCalendarFile: SendCalendarFile) {}

  @Get()
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  one(@Param('id', IdPipe) id: string, @By() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    return this.sendCalendarFile.run(id, actor, 'api', reply);
  }
}
