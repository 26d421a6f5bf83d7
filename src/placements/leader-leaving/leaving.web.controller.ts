import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database, type Tx } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { findLeader, leadersAtWorkplace } from '../../employers/employer.queries.js';
import { found } from '../../shared/not-found.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { versionApart } from '../../web/form/version-field.js';
import { IdPipe } from '../../web/id.pipe.js';
import { readForm, typedIn } from '../../web/read-form.js';
import { findPlacementView } from '../placement-list.queries.js';
import { refuseUnlessPutRight } from '../put-right.queries.js';
import { recordCaseLook } from '../record-case-look.js';
import { LeaderLeaves } from './leader-leaves.js';
import { LeavingInput } from './leaving.input.js';
import { type LeavingFacts, leavingPage } from './leaving.page.js';
import { leadershipsToHandOver, leavingVersion } from './leaving.queries.js';
import { type LeavingRefusal, leavingRefusals } from './leaving.rules.js';
import { leavingRefusalInDanish } from './leaving.words.js';

@ApiExcludeController()
@Controller('forloeb/:id/leder/stopper')
@May('consultant', 'coordinator')
export class LeavingWebController {
  constructor(
    private readonly database: Database,
    private readonly leaderLeaves: LeaderLeaves,
  ) {}

  /** The form, and once it is filled in, what would happen: asked for by its address, it changes nothing. */
  @Get()
  async show(
    @Param('id', IdPipe) id: string,
    @Query() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (typedIn(typed, 'firstDay') === '' && typedIn(typed, 'successorId') === '') {
      return sendPage(reply, await this.page(id, actor, filledWith()));
    }
    const asked = await readForm(LeavingInput, typed);
    const form = filledAgain(typed, 'faults' in asked ? asked.faults : []);
    const page = await this.page(id, actor, form, 'input' in asked ? asked.input : null);
    sendPage(reply, page, form.faults);
  }

  @Post()
  async leave(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { version, fields } = versionApart(typed);
    const { leaderId } = await this.facts(id, actor);
    const left = await attempt(
      LeavingInput,
      fields,
      (input) => this.leaderLeaves.run(leaderId, input, actor, version),
      leavingRefusalInDanish,
    );
    if ('done' in left) return seeOther(reply, `/forloeb/${id}#personer`, 'Forløbene har fået en ny leder.');
    const form = filledAgain(fields, left.faults);
    const asked = await readForm(LeavingInput, fields);
    const page = await this.page(id, actor, form, 'input' in asked ? asked.input : null);
    sendPage(reply, page, left.faults);
  }

  private facts(id: string, actor: SignedIn) {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacementView(tx, id);
      const leader = found(placement.leader, 'leader');
      await refuseUnlessPutRight(tx, actor.role, placement, leader.id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const { id: leaderId, name, workplaceId } = await findLeader(tx, leader.id);
      const successors = (await leadersAtWorkplace(tx, workplaceId)).filter(
        (one) => one.id !== leaderId && one.lastDay === null,
      );
      return { leaderId, leaderName: name, successors };
    });
  }

  private async page(
    id: string,
    actor: SignedIn,
    form: Filled,
    input: LeavingInput | null = null,
  ): Promise<string> {
    const { leaderId, ...facts } = await this.facts(id, actor);
    const planned = input && (await this.database.asActor(actor, (tx) => planOf(tx, leaderId, input)));
    const plan = planned !== null && 'done' in planned ? planned.done : null;
    return leavingPage({ visitor: visitorOf(actor), placementId: id, ...facts, form, plan });
  }
}

async function planOf(
  tx: Tx,
  leaderId: string,
  { successorId, firstDay }: LeavingInput,
): Promise<Outcome<NonNullable<LeavingFacts['plan']>, LeavingRefusal>> {
  const successor = await findLeader(tx, successorId);
  const refusals = leavingRefusals(await findLeader(tx, leaderId), successor);
  if (refusals.length > 0) return refused(refusals);
  const rows = await leadershipsToHandOver(tx, leaderId, firstDay);
  await recordCaseLook(tx, { how: 'page', purpose: 'list' }, ...rows.map(({ placementId }) => placementId));
  return done({ successor, firstDay, version: leavingVersion(rows), rows });
}
