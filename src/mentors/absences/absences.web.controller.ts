import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { recordLook } from '../../audit/record-look.js';
import { Clock } from '../../shared/clock.js';
import { addDays } from '../../shared/day.js';
import { found } from '../../shared/not-found.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { EmptyInput } from '../../web/empty.input.js';
import { isId } from '../../web/fields/fields.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { typedIn } from '../../web/read-form.js';
import { DeleteAbsence } from '../delete-absence.js';
import { AbsenceInput } from '../mentor.input.js';
import { absenceRefusalInDanish } from '../mentor.words.js';
import { RegisterAbsence } from '../register-absence.js';
import { absencesSince, mentorsToTellOf } from './absence-list.queries.js';
import { absencesPage } from './absences.page.js';

@ApiExcludeController()
@Controller('fravaer')
@May('mentor', 'leader')
export class AbsencesWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registerAbsence: RegisterAbsence,
    private readonly deleteAbsence: DeleteAbsence,
  ) {}

  @Get()
  async show(@Query() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    sendPage(reply, await this.page(actor, filledWith(), typedIn(typed, 'cursor') || undefined));
  }

  @Post()
  async register(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const { mentorId, ...days } = (typed ?? {}) as Record<string, string>;
    const { firstDay, lastDay } = days;
    const registered = await attempt(
      AbsenceInput,
      { ...days, lastDay: (lastDay ?? '').trim() === '' ? firstDay : lastDay },
      (input) =>
        this.registerAbsence.run(found(isId(mentorId) ? mentorId : null, 'mentor') ?? '', input, actor),
      absenceRefusalInDanish,
    );
    if ('done' in registered) return seeOther(reply, '/fravaer', 'Fraværet er meldt.');
    // A last day that was left empty is the first, and is wrong once.
    const faults = registered.faults.filter(
      ({ code, field }) => !(code === 'day' && field === 'lastDay' && (lastDay ?? '').trim() === ''),
    );
    sendPage(reply, await this.page(actor, filledAgain(typed, faults)), faults);
  }

  @Post(':id/tilbagekaldelse')
  async takeBack(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const taken = await attempt(
      EmptyInput,
      typed,
      () => this.deleteAbsence.run(id, actor),
      (refusal) => ({ detail: absenceRefusalInDanish(refusal).detail }),
    );
    if ('done' in taken) return seeOther(reply, '/fravaer', 'Fraværet er slettet.');
    sendPage(reply, await this.page(actor, { ...filledWith(), faults: taken.faults }), taken.faults);
  }

  private page(actor: SignedIn, form: Filled, cursor?: string): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const today = this.clock.today();
      const mentors = await mentorsToTellOf(tx, actor);
      const ids = mentors.map(({ id }) => id);
      const { items, nextCursor } = await absencesSince(tx, ids, addDays(today, -365), cursor);
      const people = ids.map((id) => ({ kind: 'mentor' as const, id }));
      await recordLook(tx, { how: 'page', purpose: 'list', people });
      return absencesPage({
        visitor: visitorOf(actor),
        isOwn: actor.role === 'mentor',
        mentors,
        absences: items,
        next: nextCursor && `/fravaer?${new URLSearchParams({ cursor: nextCursor }).toString()}`,
        today,
        form,
      });
    });
  }
}
