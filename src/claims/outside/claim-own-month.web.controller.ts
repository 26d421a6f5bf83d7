import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { seeOther } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { MonthField } from '../../web/fields/fields.js';
import { IdPipe } from '../../web/id.pipe.js';
import { claimRefusalInDanish } from '../claim.words.js';
import { CreateClaim } from '../create-claim.js';

class OwnMonthInput {
  @MonthField()
  month: string;
}

@ApiExcludeController()
@Controller('forloeb/:id/timer/krav')
export class ClaimOwnMonthWebController {
  constructor(private readonly createClaim: CreateClaim) {}

  /** A mentor from outside begins a claim of the month's hours, and is led on to send it. */
  @Post()
  @May('mentor')
  async begin(
    @Param('id', IdPipe) placementId: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const made = await attempt(
      OwnMonthInput,
      typed,
      ({ month }) => this.createClaim.run({ placementId, month }, actor),
      claimRefusalInDanish,
    );
    if ('done' in made) return seeOther(reply, `/krav/${made.done}`);
    seeOther(reply, `/forloeb/${placementId}#krav`, made.faults[0]?.detail ?? '');
  }
}
