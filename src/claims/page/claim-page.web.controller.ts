import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CASE_READERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { EmptyInput } from '../../web/empty.input.js';
import { IdPipe } from '../../web/id.pipe.js';
import { ownFields } from '../../web/read-form.js';
import { claimRefusalInDanish } from '../claim.words.js';
import { ReturnClaim } from '../decisions/return-claim.js';
import { SubmitClaim } from '../submit-claim.js';
import { WithdrawClaim } from '../withdraw-claim.js';
import { ReadReturnInput, ReadSubmissionInput } from './claim-page.input.js';
import { ClaimPages } from './claim-pages.js';
import { contradictionsOfReturn } from './contradictions.js';

const RETURNED = 'Kravet er sendt tilbage.';

@ApiExcludeController()
@Controller('krav/:id')
export class ClaimPageWebController {
  constructor(
    private readonly pages: ClaimPages,
    private readonly submitClaim: SubmitClaim,
    private readonly withdrawClaim: WithdrawClaim,
    private readonly returnClaim: ReturnClaim,
  ) {}

  @Get()
  @May(...CASE_READERS, 'leader', 'mentor')
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.pages.show(id, actor));
  }

  @Post('indsendelse')
  @May('leader', 'mentor')
  async submit(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const submitted = await attempt(
      ReadSubmissionInput,
      typed,
      ({ declaration = false, version, ...words }) =>
        this.submitClaim.run(id, { declaration, ...words }, actor, version),
      claimRefusalInDanish,
    );
    await this.pages.answer(id, actor, reply, typed, submitted, 'Kravet er sendt.');
  }

  @Post('tilbagetraekning')
  @May('leader', 'mentor')
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
    await this.pages.answer(id, actor, reply, typed, withdrawn, 'Kravet er trukket tilbage.');
  }

  @Post('returnering')
  @May('caseworker')
  async giveBack(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const contradictions = contradictionsOfReturn(typed);
    if (contradictions.length > 0) {
      return this.pages.answer(id, actor, reply, typed, { faults: contradictions }, RETURNED);
    }
    const returned = await attempt(
      ReadReturnInput,
      ownFields(typed, (name) => name === 'because' || name === 'version'),
      ({ because, version }) => this.returnClaim.run(id, because, actor, version),
      claimRefusalInDanish,
    );
    await this.pages.answer(id, actor, reply, typed, returned, RETURNED);
  }
}
