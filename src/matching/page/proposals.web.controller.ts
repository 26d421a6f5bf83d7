import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database, type Tx } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { placementRefusalInDanish } from '../../placements/placement.words.js';
import { suggestedLastDay } from '../../schemes/course.rules.js';
import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import { findSchemeInUse } from '../../schemes/scheme.queries.js';
import { Clock } from '../../shared/clock.js';
import { formatDay } from '../../shared/danish-date.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { EmptyInput } from '../../web/empty.input.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { AnswerProposal } from '../proposals/answer-proposal.js';
import { HandleProposal } from '../proposals/handle-proposal.js';
import { PlacePairInput, ProposalAnswerInput, ProposalReplyInput } from '../proposals/proposal.input.js';
import { findProposal } from '../proposals/proposal.queries.js';
import { isHandling, statusOn } from '../proposals/proposal.rules.js';
import { proposalView } from '../proposals/proposal-view.queries.js';
import { answerRefusalInDanish, handlingRefusalInDanish } from '../proposals/proposal.words.js';
import { recordProposalLook } from '../proposals/record-proposal-look.js';
import { ownProposalPage } from './own-proposal.page.js';
import { proposalPage } from './proposal.page.js';

@ApiExcludeController()
@Controller('matchning/forslag')
export class ProposalsWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly answerProposal: AnswerProposal,
    private readonly handleProposal: HandleProposal,
  ) {}

  @Get(':id')
  @May('coordinator', 'mentor', 'mentee')
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, null));
  }

  @Post(':id/besvarelse')
  @May('mentor', 'mentee')
  async answer(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = (input: ProposalAnswerInput) => this.answerProposal.run(id, input, actor);
    const answered = await attempt(ProposalAnswerInput, typed, run, answerRefusalInDanish);
    if ('done' in answered) return seeOther(reply, `/matchning/forslag/${id}`, 'Dit svar er sendt.');
    sendPage(reply, await this.page(id, actor, filledAgain(typed, answered.faults)), answered.faults);
  }

  @Post(':id/svar')
  @May('coordinator')
  async reply(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = ({ text }: ProposalReplyInput) => this.handleProposal.reply(id, text, actor);
    const replied = await attempt(ProposalReplyInput, typed, run, handlingRefusalInDanish);
    if ('done' in replied) return seeOther(reply, `/matchning/forslag/${id}`, 'Svaret er sendt.');
    sendPage(reply, await this.page(id, actor, filledAgain(typed, replied.faults)), replied.faults);
  }

  @Post(':id/tilbagetraekning')
  @May('coordinator')
  async withdraw(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = () => this.handleProposal.withdraw(id, actor);
    const withdrawn = await attempt(EmptyInput, typed, run, handlingRefusalInDanish);
    if ('done' in withdrawn)
      return seeOther(reply, `/matchning/forslag/${id}`, 'Forslaget er trukket tilbage.');
    sendPage(reply, await this.page(id, actor, filledAgain({}, withdrawn.faults)), withdrawn.faults);
  }

  @Post(':id/forloeb')
  @May('coordinator')
  async place(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = (input: PlacePairInput) => this.handleProposal.place(id, input, actor);
    const placed = await attempt(PlacePairInput, typed, run, (refusal) =>
      isHandling(refusal) ? handlingRefusalInDanish(refusal) : placementRefusalInDanish(refusal),
    );
    if ('done' in placed) return seeOther(reply, `/forloeb/${placed.done}`, 'Forløbet er oprettet.');
    sendPage(reply, await this.page(id, actor, filledAgain(typed, placed.faults)), placed.faults);
  }

  private page(id: string, actor: SignedIn, form: Filled | null): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const today = this.clock.today();
      const isOfThePair = actor.role !== 'coordinator';
      const proposal = await proposalView(tx, id, isOfThePair, today);
      await recordProposalLook(tx, id, 'page');
      const visitor = visitorOf(actor);
      if (isOfThePair) {
        const as = actor.role as OneOfThePair;
        return ownProposalPage({ visitor, proposal, as, form: form ?? filledWith() });
      }
      const stored = await findProposal(tx, id);
      const { mentorApplicationId, menteeApplicationId, firstRole } = stored;
      const filled = form ?? filledWith(await this.suggested(tx, stored.scheme));
      const state = { status: statusOn(stored, today), firstRole };
      return proposalPage({
        visitor,
        proposal,
        mentorApplicationId,
        menteeApplicationId,
        state,
        form: filled,
      });
    });
  }

  /** From today, for as long as the scheme says. */
  private async suggested(tx: Tx, code: string): Promise<Record<string, string>> {
    const today = this.clock.today();
    const version = await findSchemeInUse(tx, code, today);
    const lastDay = version && suggestedLastDay(version.scheme, today);
    return { firstDay: formatDay(today), ...(lastDay !== null && { lastDay: formatDay(lastDay) }) };
  }
}
