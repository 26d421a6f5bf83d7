import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../../access/database.js';
import { By, May } from '../../../access/route.decorators.js';
import type { SignedIn } from '../../../access/sessions/session.queries.js';
import { visitorOf } from '../../../access/visitor.js';
import { findPlacement } from '../../../placements/placement.queries.js';
import { findPlacementView } from '../../../placements/placement-list.queries.js';
import { refuseUnlessActs } from '../../../placements/refuse-unless-acts.js';
import { recordCaseLook } from '../../../placements/record-case-look.js';
import { Clock } from '../../../shared/clock.js';
import { seeOther, sendPage } from '../../../web/answer.js';
import { attempt } from '../../../web/attempt.js';
import { EmptyInput } from '../../../web/empty.input.js';
import { type Filled, filledAgain, filledWith } from '../../../web/form/filled.js';
import { IdPipe } from '../../../web/id.pipe.js';
import type { Fault } from '../../../web/problems/said.js';
import { ownFields } from '../../../web/read-form.js';
import { isOnHold, WORK_ROLES } from '../queue.rules.js';
import { assignmentRefusalInDanish, holdRefusalInDanish } from './assignment.words.js';
import { workRoleOf } from '../work-role-of.js';
import { HandoverInput, HoldInput } from './assignment.input.js';
import { assignmentsOf, colleaguesIn, holderOf, openHold } from './assignment.queries.js';
import { caseWorkPage } from './case-work.page.js';
import { HANDOVER_FIELDS, HOLD_FIELDS, writtenForTheOther } from './written-for-the-other.js';
import { HandOverCase } from './hand-over-case.js';
import { HoldCase } from './hold-case.js';

const HANDED_OVER_WITH_A_HOLD =
  'Du giver sagen videre, men har skrevet, hvad den venter på. Slet det, eller sæt sagen på hold.';
const HELD_WITH_A_HANDOVER =
  'Du sætter sagen på hold, men har skrevet til en kollega. Slet det, eller giv sagen videre.';

@ApiExcludeController()
@Controller('forloeb/:id')
@May(...WORK_ROLES)
export class CaseWorkWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly handOverCase: HandOverCase,
    private readonly holdCase: HoldCase,
  ) {}

  @Get('fordeling')
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, filledWith()));
  }

  @Post('videregivelse')
  async handOver(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const slips = writtenForTheOther(typed, HOLD_FIELDS, HANDED_OVER_WITH_A_HOLD);
    if (slips.length > 0) return this.again(id, actor, reply, typed, slips);
    const outcome = await attempt(
      HandoverInput,
      ownFields(typed, (name) => !HOLD_FIELDS.includes(name)),
      (input) => this.handOverCase.run(id, workRoleOf(actor), input, actor),
      assignmentRefusalInDanish,
    );
    if ('done' in outcome) return seeOther(reply, '/', 'Sagen er givet videre.');
    await this.again(id, actor, reply, typed, outcome.faults);
  }

  @Post('hold')
  async hold(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const slips = writtenForTheOther(typed, HANDOVER_FIELDS, HELD_WITH_A_HANDOVER);
    if (slips.length > 0) return this.again(id, actor, reply, typed, slips);
    const outcome = await attempt(
      HoldInput,
      ownFields(typed, (name) => name !== 'from' && !HANDOVER_FIELDS.includes(name)),
      (input) => this.holdCase.run(id, workRoleOf(actor), input, actor),
      holdRefusalInDanish,
    );
    if ('done' in outcome) return seeOther(reply, '/', 'Sagen er sat på hold.');
    await this.again(id, actor, reply, typed, outcome.faults);
  }

  @Post('genoptagelse')
  async release(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const outcome = await attempt(
      EmptyInput,
      typed,
      () => this.holdCase.release(id, workRoleOf(actor), actor),
      holdRefusalInDanish,
    );
    if ('done' in outcome) return seeOther(reply, `/forloeb/${id}`, 'Sagen er taget op igen.');
    await this.again(id, actor, reply, {}, outcome.faults);
  }

  /** With what is wrong, and all that was typed. */
  private async again(
    id: string,
    actor: SignedIn,
    reply: FastifyReply,
    typed: unknown,
    faults: Fault[],
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, filledAgain(typed, faults)), faults);
  }

  private page(id: string, actor: SignedIn, form: Filled): Promise<string> {
    const role = workRoleOf(actor);
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacement(tx, id);
      const view = await findPlacementView(tx, id);
      refuseUnlessActs(role, view);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const hold = await openHold(tx, id, role);
      return caseWorkPage({
        visitor: visitorOf(actor),
        placement: {
          id,
          reference: view.reference,
          menteeName: view.mentee.name,
          employerName: view.employer?.name ?? null,
        },
        role,
        holder: await holderOf(tx, placement, role),
        colleagues: await colleaguesIn(tx, role),
        hold: isOnHold(hold, this.clock.today()) ? hold : null,
        before: await assignmentsOf(tx, id, role),
        form,
      });
    });
  }
}
