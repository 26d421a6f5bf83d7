import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { proposalOrder } from '../../schemes/matching.rules.js';
import { findSchemeInUse } from '../../schemes/scheme.queries.js';
import { Clock } from '../../shared/clock.js';
import { found, NotFound } from '../../shared/not-found.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { isId } from '../../web/fields/fields.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { typedIn } from '../../web/read-form.js';
import { applicationOf, recordApplicationsLook } from '../applications/application-shown.js';
import { findApplication } from '../applications/application.queries.js';
import { fitOf, misfits } from '../fit/fit.rules.js';
import { ProposalInput } from '../proposals/proposal.input.js';
import { proposeRefusalInDanish } from '../proposals/proposal.words.js';
import { ProposePair } from '../proposals/propose-pair.js';
import { proposePage } from './propose.page.js';

@ApiExcludeController()
@Controller('matchning/forslag/nyt')
@May('coordinator')
export class ProposeWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly proposePair: ProposePair,
  ) {}

  @Get()
  async showNew(
    @Query() { mentor, mentee }: Record<string, unknown>,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!isId(mentor) || !isId(mentee)) throw new NotFound('application');
    sendPage(reply, await this.newPage(String(mentor), String(mentee), actor, filledWith()));
  }

  @Post()
  async propose(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const [mentor, mentee] = [typedIn(typed, 'mentorApplicationId'), typedIn(typed, 'menteeApplicationId')];
    if (!isId(mentor) || !isId(mentee)) throw new NotFound('application');
    const run = (input: ProposalInput) => this.proposePair.run(input, actor);
    const proposed = await attempt(ProposalInput, typed, run, proposeRefusalInDanish);
    if ('done' in proposed)
      return seeOther(reply, `/matchning/forslag/${proposed.done}`, 'Forslaget er sendt.');
    const form = filledAgain(typed, proposed.faults);
    sendPage(reply, await this.newPage(mentor, mentee, actor, form), proposed.faults);
  }

  private newPage(mentorId: string, menteeId: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const mentor = await findApplication(tx, mentorId);
      const mentee = await findApplication(tx, menteeId);
      await recordApplicationsLook(tx, [mentor, mentee], 'page');
      const { scheme } = found(await findSchemeInUse(tx, mentee.scheme, this.clock.today()), 'scheme');
      const order = proposalOrder(scheme);
      const fit = fitOf(mentor, mentee);
      return proposePage({
        visitor: visitorOf(actor),
        mentor: applicationOf(mentor),
        mentee: applicationOf(mentee),
        fit,
        misfits: misfits(fit),
        order,
        form: { ...form, typed: { askFirst: order.first, ...form.typed } },
      });
    });
  }
}
