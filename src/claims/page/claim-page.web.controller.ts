import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_READERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { EmptyInput } from '../../web/empty.input.js';
import { filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { claimRefusalInDanish } from '../claim.words.js';
import { DecideClaim } from '../decisions/decide-claim.js';
import { ReturnClaim } from '../decisions/return-claim.js';
import { SubmitClaim } from '../submit-claim.js';
import { WithdrawClaim } from '../withdraw-claim.js';
import { ReadDecisionInput, ReadReturnInput, ReadSubmissionInput } from './claim-page.input.js';
import { claimOnPage, nextClaimToDecide } from './claim-page.queries.js';
import type { ClaimOnPage } from './claim-page.view.js';
import { claimPage } from './claim.page.js';
import { typedAgain, type TypedAgain } from './typed-again.js';

@ApiExcludeController()
@Controller('krav/:id')
export class ClaimPageWebController {
  constructor(
    private readonly database: Database,
    private readonly submitClaim: SubmitClaim,
    private readonly withdrawClaim: WithdrawClaim,
    private readonly returnClaim: ReturnClaim,
    private readonly decideClaim: DecideClaim,
  ) {}

  @Get()
  @May(...CASE_READERS, 'leader')
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, () => ({ form: filledWith(), lost: [] })));
  }

  @Post('indsendelse')
  @May('leader')
  async submit(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const submitted = await attempt(
      ReadSubmissionInput,
      typed,
      ({ declaration = false, version }) => this.submitClaim.run(id, { declaration }, actor, version),
      claimRefusalInDanish,
    );
    await this.answer(id, actor, reply, typed, submitted, 'Kravet er sendt.');
  }

  @Post('tilbagetraekning')
  @May('leader')
  async withdraw(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const withdrawn = await attempt(
      EmptyInput,
      typed,
      () => this.withdrawClaim.run(id, actor),
      claimRefusalInDanish,
    );
    await this.answer(id, actor, reply, typed, withdrawn, 'Kravet er trukket tilbage.');
  }

  @Post('returnering')
  @May('caseworker')
  async giveBack(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const returned = await attempt(
      ReadReturnInput,
      typed,
      ({ because, version }) => this.returnClaim.run(id, because, actor, version),
      claimRefusalInDanish,
    );
    await this.answer(id, actor, reply, typed, returned, 'Kravet er sendt tilbage til lederen.');
  }

  @Post('afgoerelse')
  @May('caseworker')
  async decide(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const decided = await attempt(
      ReadDecisionInput,
      typed,
      ({ version, lines }) => this.decideClaim.run(id, { lines }, actor, version),
      claimRefusalInDanish,
    );
    await this.answer(id, actor, reply, typed, byLine(decided), 'Kravet er afgjort.');
  }

  /** On to the claim as it is now, or the same page with what is wrong and all that was typed. */
  private async answer(
    id: string,
    actor: SignedIn,
    reply: FastifyReply,
    typed: unknown,
    outcome: { done: unknown } | { faults: Fault[] },
    notice: string,
  ): Promise<void> {
    if ('done' in outcome) return seeOther(reply, `/krav/${id}`, notice);
    const { faults } = outcome;
    sendPage(reply, await this.page(id, actor, (claim) => typedAgain(typed, faults, claim)), faults);
  }

  private page(id: string, actor: SignedIn, typed: (claim: ClaimOnPage) => TypedAgain): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const claim = await claimOnPage(tx, id, actor);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, claim.placement.id);
      const isDone = actor.role === 'caseworker' && !claim.moves.includes('decision');
      const next = isDone ? await nextClaimToDecide(tx, id) : undefined;
      return claimPage({ visitor: visitorOf(actor), claim, next, ...typed(claim) });
    });
  }
}

/** A line that is not decided is named by its number. */
function byLine<Done>(decided: { done: Done } | { faults: Fault[] }): typeof decided {
  if ('done' in decided) return decided;
  const isOfLine = ({ field, code }: Fault) => code === 'choice' && field?.endsWith('.outcome') === true;
  return {
    faults: decided.faults.map((fault) =>
      isOfLine(fault)
        ? { ...fault, detail: `Linje ${Number(fault.field?.split('.')[1]) + 1}: ${fault.detail}` }
        : fault,
    ),
  };
}
