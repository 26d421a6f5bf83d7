import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { findSuccession, whatStandsOn } from '../../employers/succession/succession.queries.js';
import { annulmentRefusals } from '../../employers/succession/succession.rules.js';
import { Clock } from '../../shared/clock.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { faultsOf } from '../../web/problems/said.js';
import { readForm, typedIn } from '../../web/read-form.js';
import { findPlacementView } from '../placement-list.queries.js';
import { refuseUnlessPutRight } from '../put-right.queries.js';
import { recordCaseLook } from '../record-case-look.js';
import { AnnulSuccession } from './annul-succession.js';
import { annulmentPage } from './annulment.page.js';
import { RegisterSuccession } from './register-succession.js';
import { AnnulmentInput, SuccessionInput } from './succession.input.js';
import { type SuccessionPlan, successionPage } from './succession.page.js';
import { planOf, successionPageFacts } from './succession-page.queries.js';
import { annulmentRefusalInDanish, successionRefusalInDanish } from './succession.words.js';

@ApiExcludeController()
@Controller('forloeb/:id/arbejdsgiver/overgang')
@May('consultant', 'coordinator')
export class SuccessionsWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registerSuccession: RegisterSuccession,
    private readonly annulSuccession: AnnulSuccession,
  ) {}

  /** The form, and once it is filled in, what would happen: asked for by its address, it changes nothing. */
  @Get()
  async show(
    @Param('id', IdPipe) id: string,
    @Query() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (typedIn(typed, 'cvr') === '' && typedIn(typed, 'firstDay') === '' && typedIn(typed, 'kind') === '') {
      return sendPage(reply, await this.page(id, actor, filledWith()));
    }
    const asked = await readForm(SuccessionInput, filledIn(typed));
    if ('faults' in asked) {
      const { faults } = asked;
      return sendPage(reply, await this.page(id, actor, filledAgain(typed, faults)), faults);
    }
    const planned = await this.database.asActor(actor, async (tx) => {
      const { employer } = await successionPageFacts(tx, id);
      return planOf(tx, employer.id, asked.input, this.clock.today());
    });
    const faults = 'refused' in planned ? faultsOf(planned.refused, successionRefusalInDanish) : [];
    const plan = 'done' in planned ? planned.done : null;
    sendPage(reply, await this.page(id, actor, filledAgain(typed, faults), plan), faults);
  }

  @Post()
  async register(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { employer } = await this.database.asActor(actor, (tx) => successionPageFacts(tx, id));
    const registered = await attempt(
      SuccessionInput,
      filledIn(typed),
      (input) => this.registerSuccession.run(employer.id, input, actor),
      successionRefusalInDanish,
    );
    if ('done' in registered) {
      return seeOther(reply, `/forloeb/${id}#forloebet`, 'Den nye arbejdsgiver er registreret.');
    }
    const { faults } = registered;
    sendPage(reply, await this.page(id, actor, filledAgain(typed, faults)), faults);
  }

  @Get(':successionId/fortrydelse')
  async showAnnulment(
    @Param('id', IdPipe) id: string,
    @Param('successionId', IdPipe) successionId: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.annulment(id, successionId, actor, filledWith()));
  }

  @Post(':successionId/fortrydelse')
  async annul(
    @Param('id', IdPipe) id: string,
    @Param('successionId', IdPipe) successionId: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const annulled = await attempt(
      AnnulmentInput,
      typed,
      (input) => this.annulSuccession.run(successionId, input, actor),
      annulmentRefusalInDanish,
    );
    if ('done' in annulled) {
      return seeOther(reply, `/forloeb/${id}/arbejdsgiver/overgang`, 'Det er fortrudt.');
    }
    const { faults } = annulled;
    sendPage(reply, await this.annulment(id, successionId, actor, filledAgain(typed, faults)), faults);
  }

  private page(
    placementId: string,
    actor: SignedIn,
    form: Filled,
    plan: SuccessionPlan | null = null,
  ): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, placementId);
      const facts = await successionPageFacts(tx, placementId);
      await refuseUnlessPutRight(tx, actor.role, await findPlacementView(tx, placementId), facts.employer.id);
      return successionPage({ visitor: visitorOf(actor), placementId, ...facts, form, plan });
    });
  }

  private annulment(placementId: string, id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, placementId);
      const succession = await findSuccession(tx, id);
      const placement = await findPlacementView(tx, placementId);
      await refuseUnlessPutRight(tx, actor.role, placement, succession.predecessor.id);
      const [because] = annulmentRefusals({
        isAnnulled: succession.annulled !== null,
        ...(await whatStandsOn(tx, id)),
      });
      const hindrance = because === undefined ? null : annulmentRefusalInDanish(because).detail;
      return annulmentPage({ visitor: visitorOf(actor), placementId, succession, hindrance, form });
    });
  }
}

/** What is left empty of a new employer is not told. */
function filledIn(typed: unknown): Record<string, unknown> {
  const fields = Object.entries((typed ?? {}) as Record<string, unknown>);
  const isBlank = (value: unknown) => typeof value === 'string' && value.trim() === '';
  const hasAddress = fields.some(([name, value]) => name.startsWith('address.') && !isBlank(value));
  return Object.fromEntries(
    fields.filter(
      ([name, value]) => !(name === 'name' && isBlank(value)) && (hasAddress || !name.startsWith('address.')),
    ),
  );
}
