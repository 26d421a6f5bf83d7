import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { LeaderInput } from '../../employers/employer.input.js';
import { employerRefusalInDanish } from '../../employers/employer.words.js';
import { RegisterLeader } from '../../employers/register-leader.js';
import { mentorAsTyped, MentorInput } from '../../mentors/mentor.input.js';
import { OWN_EMPLOYEE } from '../../mentors/mentor-kind-field.js';
import { mentorRefusalInDanish } from '../../mentors/mentor.words.js';
import { RegisterMentor } from '../../mentors/register-mentor.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { filledAgain, type Filled, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { findPlacementView } from '../placement-list.queries.js';
import type { PlacementView } from '../placement.view.js';
import { recordCaseLook } from '../record-case-look.js';
import { refuseUnlessPicks } from './who-picks.queries.js';
import { refuseUnlessActs } from '../refuse-unless-acts.js';
import { newLeaderPage } from './new-leader.page.js';
import { newMentorPage } from './new-mentor.page.js';
import { found } from '../../shared/not-found.js';

/** Where a mentor or a leader who is not known yet is registered at the workplace, to be picked next. */
@ApiExcludeController()
@Controller('forloeb/:id')
export class NewPeopleWebController {
  constructor(
    private readonly database: Database,
    private readonly registerMentor: RegisterMentor,
    private readonly registerLeader: RegisterLeader,
  ) {}

  @Get('mentor/ny')
  @May('leader', 'consultant', 'coordinator')
  async newMentor(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    sendPage(reply, await this.mentorPage(id, actor, filledWith(OWN_EMPLOYEE)));
  }

  @Post('mentor/ny')
  @May('leader', 'consultant', 'coordinator')
  async addMentor(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { workplace } = await this.placement(id, actor);
    // A leader registers the own employees; where others come from is the consultant's to say.
    const fields = { ...(typed as object), ...(actor.role === 'leader' && OWN_EMPLOYEE) };
    const whole = mentorAsTyped(fields, workplace?.id ?? null);
    const run = (input: MentorInput) => this.registerMentor.run(input, actor);
    const answer = await attempt(MentorInput, whole, run, mentorRefusalInDanish);
    if ('done' in answer) {
      const next = `/forloeb/${id}/mentor?valgt=${answer.done}`;
      return seeOther(reply, next, 'Mentoren er registreret. Skriv nu, fra hvilken dag mentoren er med.');
    }
    const page = await this.mentorPage(id, actor, filledAgain(typed, answer.faults));
    sendPage(reply, page, answer.faults);
  }

  @Get('leder/ny')
  @May('consultant', 'coordinator')
  async newLeader(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    sendPage(reply, await this.leaderPage(id, actor, filledWith({})));
  }

  @Post('leder/ny')
  @May('consultant', 'coordinator')
  async addLeader(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { employer, workplace } = await this.placement(id, actor);
    const whole = { ...(typed as object), workplaceId: found(workplace, 'workplace').id };
    const employerId = found(employer, 'employer').id;
    const run = (input: LeaderInput) => this.registerLeader.run(employerId, input, actor);
    const answer = await attempt(LeaderInput, whole, run, employerRefusalInDanish);
    if ('done' in answer) {
      const next = `/forloeb/${id}/leder?valgt=${answer.done}`;
      return seeOther(reply, next, 'Lederen er registreret. Skriv nu, fra hvilken dag lederen overtager.');
    }
    const page = await this.leaderPage(id, actor, filledAgain(typed, answer.faults));
    sendPage(reply, page, answer.faults);
  }

  private async mentorPage(id: string, actor: SignedIn, form: Filled): Promise<string> {
    const placement = await this.placement(id, actor);
    return newMentorPage({
      visitor: visitorOf(actor),
      placement,
      asksKind: actor.role === 'consultant',
      form,
    });
  }

  private async leaderPage(id: string, actor: SignedIn, form: Filled): Promise<string> {
    return newLeaderPage({ visitor: visitorOf(actor), placement: await this.placement(id, actor), form });
  }

  private placement(id: string, actor: SignedIn): Promise<PlacementView> {
    return this.database.asActor(actor, async (tx) => {
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const placement = await findPlacementView(tx, id);
      refuseUnlessActs(actor.role, placement);
      // Of leaders only those who pick a mentor come here.
      await refuseUnlessPicks(tx, id, actor.role);
      return placement;
    });
  }
}
