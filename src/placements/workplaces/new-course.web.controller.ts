import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { menteeRefusalInDanish } from '../../mentees/mentee.words.js';
import { Clock } from '../../shared/clock.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { placementRefusalInDanish } from '../placement.words.js';
import { CourseInput } from './course.input.js';
import { newCoursePage } from './new-course.page.js';
import { RegisterCourse } from './register-course.js';
import { schemesToRegister, workplaceWithPeople } from './workplaces.queries.js';

@ApiExcludeController()
@Controller('arbejdssteder/:id/forloeb')
@May('coordinator')
export class NewCourseWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registerCourse: RegisterCourse,
  ) {}

  @Get()
  async show(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    sendPage(reply, await this.page(id, actor, filledWith()));
  }

  @Post()
  async register(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = (input: CourseInput) => this.registerCourse.run(id, input, actor);
    const registered = await attempt(CourseInput, typed, run, (refusal) =>
      refusal.because === 'email-of-another'
        ? menteeRefusalInDanish(refusal)
        : placementRefusalInDanish(refusal),
    );
    if ('done' in registered) return seeOther(reply, `/forloeb/${registered.done}`, 'Forløbet er oprettet.');
    const { faults } = registered;
    sendPage(reply, await this.page(id, actor, filledAgain(typed, faults)), faults);
  }

  private page(id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) =>
      newCoursePage({
        visitor: visitorOf(actor),
        ...(await workplaceWithPeople(tx, id, this.clock.today())),
        schemes: await schemesToRegister(tx),
        form,
      }),
    );
  }
}
