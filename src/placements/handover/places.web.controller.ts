import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database, type Tx } from '../../access/database.js';
import type { Role } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { Clock } from '../../shared/clock.js';
import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { done, type Outcome } from '../../shared/outcome.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { filledAgain, type Filled, filledWith } from '../../web/form/filled.js';
import { versionApart } from '../../web/form/version-field.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { answerRefusals, TIES } from '../answers/answer.rules.js';
import { answersIn } from '../answers/answers.input.js';
import { pickRefusalInDanish } from '../answers/answer.words.js';
import { ChangeLeader } from './change-leader.js';
import { faultsAtOnce } from './all-at-once.js';
import { whyNotLeader, whyNotMentor } from './handover-refusals.queries.js';
import { PickMentor, type PickRefusal } from './pick-mentor.js';
import {
  LeaderChangeInput,
  MentorPickInput,
  PartOfLeaderChangeInput,
  PartOfMentorPickInput,
} from '../placement.input.js';
import { placementRefusalInDanish } from '../placement.words.js';
import { recordCaseLook } from '../record-case-look.js';
import { refuseUnlessPicks } from './who-picks.queries.js';
import { putRightBy } from '../put-right.queries.js';
import { refuseUnlessActs } from '../refuse-unless-acts.js';
import { placePage } from './place.page.js';
import { leaderPlace, mentorPlace } from './place.queries.js';

type PlaceOf = (
  tx: Tx,
  placementId: string,
  by: { role: Role; today: Day },
) => ReturnType<typeof mentorPlace>;

@ApiExcludeController()
@Controller('forloeb/:id')
export class PlacesWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly pickMentor: PickMentor,
    private readonly changeLeader: ChangeLeader,
  ) {}

  @Get('mentor')
  @May('leader', 'consultant', 'coordinator')
  async mentor(
    @Param('id', IdPipe) id: string,
    @Query('valgt') mentorId: string | undefined,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(mentorPlace, id, actor, { mentorId }));
  }

  @Post('mentor')
  @May('leader', 'consultant', 'coordinator')
  async pick(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { version, fields } = versionApart(typed);
    const run = (input: MentorPickInput) =>
      sinceDay(input.firstDay, this.pickMentor.run(id, input, actor, { asked: TIES, seen: version }));
    const answer = await attempt(MentorPickInput, fields, run, pickRefusalInDanish);
    if ('done' in answer) {
      return seeOther(reply, `/forloeb/${id}`, `Mentoren er valgt og er med fra ${formatDay(answer.done)}.`);
    }
    const whyNot = (input: PartOfMentorPickInput): Promise<PickRefusal[]> =>
      this.database.asActor(actor, async (tx) => [
        ...(await whyNotMentor(tx, id, input, this.clock.today())),
        ...answerRefusals(TIES, answersIn(input)),
      ]);
    const faults = await faultsAtOnce(
      answer.faults,
      fields,
      PartOfMentorPickInput,
      whyNot,
      pickRefusalInDanish,
    );
    await this.again(reply, mentorPlace, { id, actor, typed, faults });
  }

  @Get('leder')
  @May('consultant', 'coordinator')
  async leader(
    @Param('id', IdPipe) id: string,
    @Query('valgt') leaderId: string | undefined,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(leaderPlace, id, actor, { leaderId }));
  }

  @Post('leder')
  @May('consultant', 'coordinator')
  async handOver(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { version, fields } = versionApart(typed);
    const run = (input: LeaderChangeInput) =>
      sinceDay(input.firstDay, this.changeLeader.run(id, input, actor, version));
    const answer = await attempt(LeaderChangeInput, fields, run, placementRefusalInDanish);
    if ('done' in answer) {
      const notice = `Lederen er valgt og har forløbet fra ${formatDay(answer.done)}.`;
      return seeOther(reply, `/forloeb/${id}`, notice);
    }
    const whyNot = (input: PartOfLeaderChangeInput) =>
      this.database.asActor(actor, (tx) => whyNotLeader(tx, id, input, this.clock.today()));
    const faults = await faultsAtOnce(
      answer.faults,
      fields,
      PartOfLeaderChangeInput,
      whyNot,
      placementRefusalInDanish,
    );
    await this.again(reply, leaderPlace, { id, actor, typed, faults });
  }

  private async again(
    reply: FastifyReply,
    placeOf: PlaceOf,
    { id, actor, typed, faults }: { id: string; actor: SignedIn; typed: unknown; faults: Fault[] },
  ): Promise<void> {
    sendPage(reply, await this.page(placeOf, id, actor, {}, filledAgain(typed, faults)), faults);
  }

  private page(
    placeOf: PlaceOf,
    id: string,
    actor: SignedIn,
    chosen: Record<string, string | undefined>,
    form?: Filled,
  ): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const facts = await placeOf(tx, id, { role: actor.role, today: this.clock.today() });
      refuseUnlessActs(actor.role, facts.placement);
      if (facts.place === 'mentor') await refuseUnlessPicks(tx, id, actor.role);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const isFirst = facts.holdings.length === 0;
      const { leader } = facts.placement;
      const handsOnAll =
        facts.place === 'leader' &&
        leader !== null &&
        (await putRightBy(tx, actor.role, [leader.id])).has(leader.id);
      const firstDay = isFirst ? formatDay(facts.placement.firstDay) : undefined;
      return placePage({
        visitor: visitorOf(actor),
        ...facts,
        handsOnAll,
        form: form ?? filledWith({ ...chosen, firstDay }),
      });
    });
  }
}

/** The answer with the day from which it is so, for the next page to say. */
async function sinceDay<Refusal>(
  firstDay: Day,
  answer: Promise<Outcome<unknown, Refusal>>,
): Promise<Outcome<Day, Refusal>> {
  const outcome = await answer;
  return 'done' in outcome ? done(firstDay) : outcome;
}
