import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_READERS, CASE_WORKERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { takesPart } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { AssessSampledClaim } from './assess-sampled-claim.js';
import { DocumentSampledClaim } from './document-sampled-claim.js';
import { AssessmentInput, DocumentationInput } from './sample.input.js';
import { findSampledClaim } from './sample.queries.js';
import { assessingRefusals } from './sample.rules.js';
import { sampledRefusalInDanish } from './sample.words.js';
import { sampledClaimPage } from './sampled-claim.page.js';

@ApiExcludeController()
@Controller('stikproever/:id')
export class SampledClaimsWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly documentSampledClaim: DocumentSampledClaim,
    private readonly assessSampledClaim: AssessSampledClaim,
  ) {}

  @Get()
  @May(...CASE_READERS, 'leader')
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, filledWith()));
  }

  @Post('dokumentation')
  @May('leader')
  async document(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sent = await attempt(
      DocumentationInput,
      typed,
      (input) => this.documentSampledClaim.run(id, input, actor),
      sampledRefusalInDanish,
    );
    await this.answer(id, actor, reply, typed, sent, 'Svaret er sendt til kommunen.');
  }

  @Post('vurdering')
  @May('caseworker')
  async assess(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const assessed = await attempt(
      AssessmentInput,
      typed,
      (input) => this.assessSampledClaim.run(id, input, actor),
      sampledRefusalInDanish,
    );
    await this.answer(id, actor, reply, typed, assessed, 'Vurderingen er gemt.');
  }

  private async answer(
    id: string,
    actor: SignedIn,
    reply: FastifyReply,
    typed: unknown,
    outcome: { done: unknown } | { faults: Fault[] },
    notice: string,
  ): Promise<void> {
    if ('done' in outcome) return seeOther(reply, `/stikproever/${id}`, notice);
    const { faults } = outcome;
    sendPage(reply, await this.page(id, actor, filledAgain(typed, faults)), faults);
  }

  private page(id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const sampled = await findSampledClaim(tx, id);
      const { placementId, assessedAt } = sampled;
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, placementId);
      const { personId, role } = actor;
      const assesses = role === 'caseworker' && assessedAt === null;
      const assessor = { personId, takesPart: assesses && (await takesPart(tx, placementId, personId)) };
      return sampledClaimPage({
        visitor: visitorOf(actor),
        sampled,
        isParty: role === 'leader',
        hindrances: assesses ? assessingRefusals(sampled, assessor, this.clock.today()) : null,
        corrects: CASE_WORKERS.some((worker) => worker === role),
        form,
      });
    });
  }
}
