import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt, isChangedMeanwhile } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { versionToBuildOn } from '../../web/form/version-field.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { readForm } from '../../web/read-form.js';
import { refuseIfChanged } from '../../web/version.js';
import { ChangeGrant } from './change-grant.js';
import { ReadGrantInput } from '../grant.input.js';
import { type GrantStatus, isLegalGrantMove } from '../grant.rules.js';
import { grantPage } from '../deciding/grant.page.js';
import { BudgetsOfGrants } from '../deciding/budgets-of-grants.js';
import { grantPageFacts } from '../deciding/grant-page.queries.js';
import { draftAgain } from '../deciding/typed-again.js';
import { grantRefusalInDanish } from '../grant.words.js';
import { checkDraft } from './check-draft.js';
import { draftAsTyped, draftDifferences } from './grant-draft.words.js';
import { grantFormPage } from './grant-form.page.js';
import { findDraft, grantFormFacts } from './grant-form.queries.js';

const NO_DRAFT = 'Bevillingen er ikke en kladde, så den kan ikke rettes.';

@ApiExcludeController()
@Controller('bevillinger/:id/ret')
@May('consultant')
export class GrantChangeWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly changeGrant: ChangeGrant,
    private readonly budgets: BudgetsOfGrants,
  ) {}

  @Get()
  async form(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = await this.page(id, actor, (draft) => filledWith(draftAsTyped(draft)));
    if (page === null) return seeOther(reply, `/bevillinger/${id}`, NO_DRAFT);
    sendPage(reply, page);
  }

  /** The form again, as it was filled in, from the page that checks it. */
  @Post()
  async formAgain(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.again(id, actor, reply, typed, []);
  }

  @Post('eftersyn')
  async check(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const tried = await attempt(
      ReadGrantInput,
      typed,
      (input) =>
        this.database.asActor(actor, async (tx) => {
          const draft = await findDraft(tx, id);
          refuseIfChanged(input.version, draft.version);
          return checkDraft(tx, {
            actor,
            placement: await findPlacement(tx, draft.placementId),
            input,
            typed,
            ownId: id,
            today: this.clock.today(),
            action: `/bevillinger/${id}/ret/gem`,
            back: `/bevillinger/${id}/ret`,
            changes: draftDifferences(draft, input),
          });
        }),
      grantRefusalInDanish,
    );
    if ('done' in tried) return sendPage(reply, tried.done);
    await this.again(id, actor, reply, typed, tried.faults);
  }

  @Post('gem')
  async change(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const changed = await attempt(
      ReadGrantInput,
      typed,
      ({ version, ...input }) => this.changeGrant.run(id, input, version, actor),
      grantRefusalInDanish,
    );
    if ('done' in changed) return seeOther(reply, `/bevillinger/${id}`, 'Kladden er rettet.');
    await this.again(id, actor, reply, typed, changed.faults);
  }

  private async again(
    id: string,
    actor: SignedIn,
    reply: FastifyReply,
    typed: unknown,
    faults: Fault[],
  ): Promise<void> {
    const read = await readForm(ReadGrantInput, typed);
    const input = 'input' in read ? read.input : null;
    const page = await this.page(id, actor, () => filledAgain(typed, faults), input);
    if (page !== null) return sendPage(reply, page, faults);
    const recommended = await this.database.asActor(actor, async (tx) => {
      const facts = await grantPageFacts(tx, id, { actor, today: this.clock.today(), budgets: this.budgets });
      return grantPage({ visitor: visitorOf(actor), ...facts, ...draftAgain(typed, facts.grant.status) });
    });
    sendPage(reply, recommended, [NO_DRAFT]);
  }

  /** Null where it is a draft no longer. With what was typed, the page says where the draft has become another. */
  private page(
    id: string,
    actor: SignedIn,
    form: (draft: ReadGrantInput) => Filled,
    typed: ReadGrantInput | null = null,
  ): Promise<string | null> {
    return this.database.asActor(actor, async (tx) => {
      const draft = await findDraft(tx, id);
      if (!isLegalGrantMove('recommendation', draft.status as GrantStatus)) return null;
      const facts = await grantFormFacts(tx, await findPlacement(tx, draft.placementId), form(draft));
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, draft.placementId);
      const isChanged = isChangedMeanwhile(facts.form.faults);
      const changes = isChanged && typed !== null ? draftDifferences(draft, typed) : [];
      return grantFormPage({
        visitor: visitorOf(actor),
        ...facts,
        draft: {
          id,
          version: versionToBuildOn(facts.form, draft.version),
          changes: changes.map(({ field, before, after }) => ({ field, now: before, typed: after })),
        },
      });
    });
  }
}
