import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../../access/database.js';
import { CASE_READERS } from '../../../access/role.js';
import { By, May } from '../../../access/route.decorators.js';
import type { SignedIn } from '../../../access/sessions/session.queries.js';
import { visitorOf } from '../../../access/visitor.js';
import { recordCaseLook } from '../../../placements/record-case-look.js';
import { Clock } from '../../../shared/clock.js';
import { addMonths, monthOf } from '../../../shared/day.js';
import { seeOther, sendPage } from '../../../web/answer.js';
import { attempt } from '../../../web/attempt.js';
import { isId, TextField } from '../../../web/fields/fields.js';
import { type Filled, filledAgain, filledWith } from '../../../web/form/filled.js';
import { IdPipe } from '../../../web/id.pipe.js';
import { type Fault, faultsOf } from '../../../web/problems/said.js';
import { readForm, typedIn } from '../../../web/read-form.js';
import { AgreeToBatch, type Agreed } from './agree-to-batch.js';
import { batchFormPage } from './batch-form.page.js';
import type { BatchFound } from './batch-found.js';
import { batchFound } from './batch-found.queries.js';
import { CorrectionBatchInput, WrongRateInput } from './batch.input.js';
import { batchPage } from './batch.page.js';
import { batchOnPage, wageCostOfBatch } from './batch-page.queries.js';
import { batchRefusalInDanish } from './batch.words.js';
import { ProposeBatch } from './propose-batch.js';
import { wrongRateIn } from './wrong-rate.js';

const MONTHS_BACK = 36;

class BatchFactsInput {
  @TextField({ max: 4000, optional: true })
  facts?: string;
}

@ApiExcludeController()
@Controller('reguleringer/mange')
export class BatchesWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly proposeBatch: ProposeBatch,
    private readonly agreeToBatch: AgreeToBatch,
  ) {}

  /** What a right rate would change; nothing is written. */
  @Get()
  @May('caseworker')
  async find(@Query() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    sendPage(reply, await this.form(actor, typed, null));
  }

  @Post()
  @May('caseworker')
  async propose(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const proposed = await attempt(
      CorrectionBatchInput,
      typed,
      (input) => this.proposeBatch.run(input, actor),
      batchRefusalInDanish,
    );
    if ('done' in proposed) {
      return seeOther(reply, `/reguleringer/mange/${proposed.done}`, 'Reguleringerne er foreslået.');
    }
    sendPage(reply, await this.form(actor, typed, proposed.faults), proposed.faults);
  }

  @Get(':id')
  @May(...CASE_READERS)
  async show(
    @Param('id', IdPipe) id: string,
    @Query() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, filledWith(), typedIn(typed, 'cursor')));
  }

  @Post(':id/tiltraedelse')
  @May('caseworker')
  async agree(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = await readForm(BatchFactsInput, typed);
    const faults = 'faults' in form ? form.faults : await this.faultsOfFacts(id, actor, form.input.facts);
    if ('faults' in form || faults.length > 0) {
      return sendPage(reply, await this.page(id, actor, filledAgain(typed, faults)), faults);
    }
    const agreed = await this.agreeToBatch.run(id, form.input.facts ?? '', actor);
    seeOther(reply, `/reguleringer/mange/${id}`, agreedInDanish(agreed));
  }

  /** Whoever is heard is told of what; a batch that only pays more hears nobody. */
  private async faultsOfFacts(id: string, actor: SignedIn, facts?: string): Promise<Fault[]> {
    const { totals } = await this.database.asActor(actor, (tx) => batchOnPage(tx, id));
    const hears = totals.some(({ status, downOre }) => status === 'proposed' && downOre > 0);
    if (!hears || facts !== undefined) return [];
    const detail = 'Skriv de oplysninger, som lederne skal kunne udtale sig om.';
    return [{ code: 'facts-missing', field: 'facts', detail }];
  }

  private form(actor: SignedIn, typed: unknown, faults: Fault[] | null): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const isAsked = faults !== null || typedIn(typed, 'what') !== '';
      const { reason: _reason, ...rest } = (typed ?? {}) as Record<string, unknown>;
      const asked =
        isAsked && typedIn(typed, 'rightOre') !== '' ? await readForm(WrongRateInput, rest) : null;
      let found: BatchFound | null = null;
      let wrongs: Fault[] = asked !== null && 'faults' in asked ? asked.faults : [];
      if (asked !== null && 'input' in asked) {
        const wrong = wrongRateIn(asked.input);
        const told =
          'refused' in wrong ? { found: null, refusals: wrong.refused } : await batchFound(tx, wrong.done);
        found = told.found;
        wrongs = faultsOf(told.refusals, batchRefusalInDanish);
      }
      const wageCostId = typedIn(typed, 'wageCostId');
      const months = Array.from({ length: MONTHS_BACK }, (_, ago) =>
        addMonths(monthOf(this.clock.today()), -ago),
      );
      return batchFormPage({
        visitor: visitorOf(actor),
        wageCost: isId(wageCostId) ? await wageCostOfBatch(tx, wageCostId) : null,
        months,
        found,
        form: filledAgain(typed, faults ?? wrongs),
      });
    });
  }

  private page(id: string, actor: SignedIn, form: Filled, cursor = ''): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const of = await batchOnPage(tx, id, cursor === '' ? undefined : cursor);
      const placementIds = of.corrections.map(({ correction }) => correction.placementId);
      await recordCaseLook(tx, { how: 'page', purpose: 'list' }, ...placementIds);
      const isOwn = of.batch.proposedBy === actor.personId;
      const agrees = actor.role === 'caseworker' && !isOwn;
      return batchPage({ visitor: visitorOf(actor), of, agrees, isOwn, form });
    });
  }
}

function agreedInDanish({ approved, heard, refused }: Agreed): string {
  const parts = [
    `${approved} er godkendt`,
    `${heard} er sendt i partshøring`,
    ...(refused.length > 0 ? [`disse kunne ikke tages med: ${refused.join(', ')}`] : []),
  ];
  return `${parts.join(', ')}.`;
}
