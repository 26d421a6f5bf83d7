import { randomBytes } from 'node:crypto';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_READERS, type Role } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { readForm } from '../../web/read-form.js';
import { DrawSample } from './draw-sample.js';
import { SampledListQuery, SampleInput } from './sample.input.js';
import { findSample, sampledClaimsOf, samplesShown } from './sample.queries.js';
import { drawRefusalInDanish } from './sample.words.js';
import { samplePage } from './sample.page.js';
import { type SamplesFrom, samplesPage } from './samples.page.js';

const SAMPLES = '/udbetalinger/stikproever';

@ApiExcludeController()
@Controller('udbetalinger/stikproever')
export class SamplesWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly drawSample: DrawSample,
  ) {}

  @Get()
  @May(...CASE_READERS)
  async list(@By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const year = String(Number(this.clock.today().slice(0, 4)) - 1);
    const suggested = filledWith({ year, seed: randomBytes(8).toString('hex') });
    sendPage(reply, await this.page(actor, suggested));
  }

  @Post()
  @May('payer', 'caseworker')
  async draw(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const made = await attempt(
      SampleInput,
      typed,
      (input) => this.drawSample.run(input, actor),
      drawRefusalInDanish,
    );
    if ('done' in made) return seeOther(reply, `${SAMPLES}/${made.done}`, 'Stikprøven er udtaget.');
    sendPage(reply, await this.page(actor, filledAgain(typed, made.faults)), made.faults);
  }

  @Get(':id')
  @May(...CASE_READERS)
  async show(
    @Param('id', IdPipe) id: string,
    @Query() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = await readForm(SampledListQuery, typed);
    const asked = 'input' in form ? form.input : {};
    const page = await this.database.asActor(actor, async (tx) => {
      const sample = await findSample(tx, id);
      const { items, nextCursor } = await sampledClaimsOf(tx, id, asked);
      const placements = items.map(({ placementId }) => placementId);
      await recordCaseLook(tx, { how: 'page', purpose: 'list' }, ...placements);
      const { status = null } = asked;
      const query = { ...(status !== null && { status }), cursor: nextCursor ?? '' };
      return samplePage({
        visitor: visitorOf(actor),
        at: menuPlaceOf(actor.role),
        sample,
        status,
        claims: items,
        next: nextCursor && `${SAMPLES}/${id}?${new URLSearchParams(query).toString()}`,
      });
    });
    sendPage(reply, page);
  }

  private page(actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) =>
      samplesPage({
        visitor: visitorOf(actor),
        at: menuPlaceOf(actor.role),
        samples: await samplesShown(tx),
        draws: actor.role === 'payer' || actor.role === 'caseworker',
        form,
      }),
    );
  }
}

/** A caseworker comes to samples from corrections, a coordinator from a case, and whoever pays from payments. */
function menuPlaceOf(role: Role): SamplesFrom {
  if (role === 'caseworker') return '/reguleringer';
  return role === 'coordinator' ? '/forloeb' : '/udbetalinger';
}
