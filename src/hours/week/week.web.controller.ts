import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database, type Tx } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { MarkMilestone } from '../../onboarding/mark-milestone.js';
import { daysOfWeek, weekOf } from '../../onboarding/onboarding.rules.js';
import { onboardingRefusalInDanish } from '../../onboarding/onboarding.words.js';
import { OwnSteps } from '../../placements/own-steps.js';
import { recordListLook } from '../../placements/record-case-look.js';
import { paysForHours } from '../../schemes/pay.rules.js';
import { schemesBy } from '../../schemes/scheme.queries.js';
import { Clock } from '../../shared/clock.js';
import { type Day } from '../../shared/day.js';
import { parseDanishDay } from '../../shared/danish-date.js';
import { found } from '../../shared/not-found.js';
import { done } from '../../shared/outcome.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { isId } from '../../web/fields/fields.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import type { Fault } from '../../web/problems/said.js';
import { typedIn } from '../../web/read-form.js';
import { TimeEntryInput } from '../time-entry.input.js';
import { timeEntryView } from '../time-entry.view.js';
import { faultsWithLength, refusalInDanishTo, savedInDanish } from '../time-entry.words.js';
import { WriteTimeEntry } from '../entry/write-time-entry.js';
import { CopyWeek, planFor } from './copy-week.js';
import { copyWeekPage } from './copy-week.page.js';
import { copyWeekRefusalInDanish } from './copy-week.words.js';
import { CopyWeekInput, OneTapMilestoneInput } from './week.input.js';
import { entryTyped, faultsInWeek } from './week-form.js';
import { weekWithoutPlacements } from './mentor-days.rules.js';
import { daysAsMentor, mentorsWeek, type MentorsWeek } from './week.queries.js';
import { daysAway, daysForHours, placementsForHours } from './week.rules.js';
import { milestonesToMark } from './milestones-to-mark.queries.js';
import { mentorsStart } from './own-courses.queries.js';
import { ownCoursesPage } from './own-courses.page.js';
import { weekPage } from './week.page.js';

@ApiExcludeController()
@Controller('uge')
@May('mentor')
export class WeekWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writeTimeEntry: WriteTimeEntry,
    private readonly copyWeek: CopyWeek,
    private readonly markMilestone: MarkMilestone,
    private readonly ownSteps: OwnSteps,
  ) {}

  @Get()
  async show(@Query('fra') from: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    sendPage(reply, await this.page(this.mondayOf(from), actor, filledWith()));
  }

  @Post('timer')
  async write(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const placementId = typedIn(typed, 'placementId');
    const written = await attempt(
      TimeEntryInput,
      entryTyped(typed),
      async (input) => {
        const id = found(isId(placementId) ? placementId : null, 'placement');
        const outcome = await this.writeTimeEntry.run(id, input, actor);
        return 'done' in outcome ? done(input) : outcome;
      },
      refusalInDanishTo(actor.role),
    );
    const monday = this.mondayOf(typedIn(typed, 'day') || typedIn(typed, 'monday'));
    if ('done' in written) return seeOther(reply, `/uge?fra=${monday}`, savedInDanish(written.done));
    const faults = faultsInWeek(typed, faultsWithLength(written.faults, entryTyped(typed)));
    sendPage(reply, await this.page(monday, actor, filledAgain(typed, faults)), faults);
  }

  @Post('milepaele')
  async mark(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const marked = await attempt(
      OneTapMilestoneInput,
      typed,
      ({ placementId, code }) =>
        this.markMilestone.run(placementId, { code, day: this.clock.today() }, actor),
      (refusal) => ({ detail: onboardingRefusalInDanish(refusal).detail }),
    );
    const monday = this.mondayOf(typedIn(typed, 'monday'));
    if ('done' in marked) return seeOther(reply, `/uge?fra=${monday}`, 'Milepælen er markeret som nået.');
    const form = { ...filledWith({ monday }), faults: marked.faults };
    sendPage(reply, await this.page(monday, actor, form), marked.faults);
  }

  @Get('kopi')
  async plan(@Query('fra') from: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    sendPage(reply, await this.copyPage(this.mondayOf(from), actor));
  }

  @Post('kopi')
  async copy(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const monday = this.mondayOf(typedIn(typed, 'monday'));
    const copied = await attempt(
      CopyWeekInput,
      typed,
      ({ plan }) => this.copyWeek.run(monday, plan, actor),
      copyWeekRefusalInDanish,
    );
    if ('done' in copied) {
      const lines = copied.done === 1 ? '1 linje' : `${copied.done} linjer`;
      return seeOther(reply, `/uge?fra=${monday}`, `${lines} fra sidste uge er skrevet.`);
    }
    sendPage(reply, await this.copyPage(monday, actor, copied.faults), copied.faults);
  }

  /** The Monday of the week of a day, of today where none is named. */
  private mondayOf(text: unknown): Day {
    const day = typeof text === 'string' ? parseDanishDay(text) : null;
    return weekOf(day ?? this.clock.today());
  }

  private page(monday: Day, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const today = this.clock.today();
      const start = await mentorsStart(tx, actor, today, this.ownSteps);
      const isUnpaid = actor.mentorsUnpaidAlone === true;
      const week = await mentorsWeek(tx, daysOfWeek(isUnpaid ? weekOf(today) : monday));
      const milestones = await milestonesToMark(tx, week, today);
      const visitor = visitorOf(actor);
      if (isUnpaid) {
        const { lastDayBefore } = weekWithoutPlacements(
          { firstDay: today, lastDay: today },
          await daysAsMentor(tx),
          today,
        );
        return ownCoursesPage({ visitor, today, monday, ...start, milestones, lastDayBefore, form });
      }
      await lookAt(tx, week);
      const days = daysForHours(daysOfWeek(monday), week.placements, week.calendar, today);
      return weekPage({
        visitor,
        today,
        monday,
        days,
        away: daysAway(daysOfWeek(monday), week.placements, week.calendar, today),
        choices: placementsForHours(week.placements, week.calendar, days),
        week: {
          placements: week.placements,
          entries: week.entries.map(timeEntryView),
          hasWeekBefore: week.entriesBefore.length > 0,
          last: week.last && timeEntryView(week.last),
        },
        ...start,
        asksForHours: await this.asksForHours(tx, week),
        milestones,
        without:
          week.placements.length > 0
            ? null
            : weekWithoutPlacements(daysOfWeek(monday), await daysAsMentor(tx), today),
        form: { ...form, typed: { ...form.typed, monday } },
      });
    });
  }

  private async asksForHours(tx: Tx, { placements }: MentorsWeek): Promise<boolean> {
    const schemes = await schemesBy(
      tx,
      placements.map(({ schemeVersionId }) => schemeVersionId),
    );
    return placements.length === 0 || [...schemes.values()].some(paysForHours);
  }

  private copyPage(monday: Day, actor: SignedIn, faults: Fault[] = []): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const week = await mentorsWeek(tx, daysOfWeek(monday));
      await lookAt(tx, week);
      const plan = planFor(week, this.clock.now());
      const mentees = new Map(week.placements.map(({ id, mentee }) => [id, mentee]));
      return copyWeekPage({ visitor: visitorOf(actor), monday, plan, mentees, faults });
    });
  }
}

async function lookAt(tx: Tx, { placements }: MentorsWeek): Promise<void> {
  const items = placements.map(({ id, menteeId }) => ({ id, mentee: { id: menteeId } }));
  await recordListLook(tx, 'page', items, undefined);
}
