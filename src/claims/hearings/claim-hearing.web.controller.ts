import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { attempt } from '../../web/attempt.js';
import { IdPipe } from '../../web/id.pipe.js';
import { ownFields } from '../../web/read-form.js';
import { claimRefusalInDanish } from '../claim.words.js';
import { ReadHearingInput } from '../page/claim-page.input.js';
import { ClaimPages } from '../page/claim-pages.js';
import { contradictionsOfHearing } from '../page/contradictions.js';
import { SendClaimHearing } from './send-claim-hearing.js';

const SENT = 'Partshøringen er sendt til lederen.';
const OF_A_DECISION = new Set(['because', 'noHearingBecause', 'noHearingWords']);

@ApiExcludeController()
@Controller('krav/:id/hoering')
@May('caseworker')
export class ClaimHearingWebController {
  constructor(
    private readonly pages: ClaimPages,
    private readonly sendClaimHearing: SendClaimHearing,
  ) {}

  /** Sends what is typed about the lines, as it is intended, with what the leader is heard about. */
  @Post()
  async send(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const faults = contradictionsOfHearing(typed);
    if (faults.length > 0) return this.pages.answer(id, actor, reply, typed, { faults }, SENT);
    const sent = await attempt(
      ReadHearingInput,
      ownFields(typed, (name) => !OF_A_DECISION.has(name)),
      ({ version, ...input }) => this.sendClaimHearing.run(id, input, actor, version),
      claimRefusalInDanish,
    );
    await this.pages.answer(id, actor, reply, typed, sent, SENT);
  }
}
