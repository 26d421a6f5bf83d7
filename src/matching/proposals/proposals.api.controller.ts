import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import { placementRefusalInDanish } from '../../placements/placement.words.js';
import { Clock } from '../../shared/clock.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { AnswerProposal } from './answer-proposal.js';
import { HandleProposal } from './handle-proposal.js';
import { isHandling } from './proposal.rules.js';
import { PlacePairInput, ProposalAnswerInput, ProposalInput, ProposalReplyInput } from './proposal.input.js';
import { ProposalView } from './proposal.view.js';
import { proposalView } from './proposal-view.queries.js';
import { recordProposalLook } from './record-proposal-look.js';
import { answerRefusalInDanish, handlingRefusalInDanish, proposeRefusalInDanish } from './proposal.words.js';
import { ProposePair } from './propose-pair.js';

@ApiTags('matching')
@Controller('api/proposals')
export class ProposalsApiController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly proposePair: ProposePair,
    private readonly answerProposal: AnswerProposal,
    private readonly handleProposal: HandleProposal,
  ) {}

  @Post()
  @May('coordinator')
  @ApiCreatedResponse({ type: ProposalView })
  async propose(@Body() input: ProposalInput, @By() actor: Actor): Promise<ProposalView> {
    return this.read(unwrap(await this.proposePair.run(input, actor), proposeRefusalInDanish), actor);
  }

  @Get(':id')
  @May('coordinator', 'mentor', 'mentee')
  @ApiOkResponse({ type: ProposalView })
  read(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<ProposalView> {
    return this.database.asActor(actor, async (tx) => {
      const view = await proposalView(tx, id, actor.role !== 'coordinator', this.clock.today());
      await recordProposalLook(tx, id, 'api');
      return view;
    });
  }

  @Post(':id/answers')
  @May('mentor', 'mentee')
  @ApiCreatedResponse({ type: ProposalView })
  async answer(
    @Param('id', IdPipe) id: string,
    @Body() input: ProposalAnswerInput,
    @By() actor: Actor,
  ): Promise<ProposalView> {
    return this.read(unwrap(await this.answerProposal.run(id, input, actor), answerRefusalInDanish), actor);
  }

  @Post(':id/replies')
  @May('coordinator')
  @ApiCreatedResponse({ type: ProposalView })
  async reply(
    @Param('id', IdPipe) id: string,
    @Body() { text }: ProposalReplyInput,
    @By() actor: Actor,
  ): Promise<ProposalView> {
    return this.read(
      unwrap(await this.handleProposal.reply(id, text, actor), handlingRefusalInDanish),
      actor,
    );
  }

  @Post(':id/withdrawal')
  @May('coordinator')
  @HttpCode(200)
  @ApiOkResponse({ type: ProposalView })
  async withdraw(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<ProposalView> {
    return this.read(unwrap(await this.handleProposal.withdraw(id, actor), handlingRefusalInDanish), actor);
  }

  @Post(':id/placement')
  @May('coordinator')
  @ApiCreatedResponse({ type: ProposalView })
  async place(
    @Param('id', IdPipe) id: string,
    @Body() input: PlacePairInput,
    @By() actor: Actor,
  ): Promise<ProposalView> {
    const outcome = await this.handleProposal.place(id, input, actor);
    unwrap(outcome, (refusal) =>
      isHandling(refusal) ? handlingRefusalInDanish(refusal) : placementRefusalInDanish(refusal),
    );
    return this.read(id, actor);
  }
}
