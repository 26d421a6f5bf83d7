import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database, type Tx } from '../../access/database.js';
import { Person } from '../../access/people/person.entity.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { Leader } from '../../employers/leader.entity.js';
import { proposalsAsked } from '../../matching/proposals-asked.queries.js';
import { nextOwnMeetings } from '../../meetings/meeting.queries.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import { extensionFrame } from '../../placements/extensions/extension.queries.js';
import { mayExtend } from '../../placements/extensions/extension.rules.js';
import { extensionsAsked } from '../../placements/extensions/extensions-asked.queries.js';
import { evaluationsAsked } from '../../placements/evaluations-asked.queries.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { placementsBy } from '../../placements/placement-list.queries.js';
import { OwnSteps } from '../../placements/own-steps.js';
import { isOver } from '../../placements/placement.rules.js';
import type { PlacementView } from '../../placements/placement.view.js';
import { recordListLook } from '../../placements/record-case-look.js';
import { runBy } from '../../schemes/scheme.rules.js';
import { schemesInUse } from '../../schemes/scheme.queries.js';
import { Clock } from '../../shared/clock.js';
import type { Day } from '../../shared/day.js';
import { found } from '../../shared/not-found.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { isId } from '../../web/fields/fields.js';
import type { Fault } from '../../web/problems/said.js';
import { typedIn } from '../../web/read-form.js';
import { CheckIn } from '../check-in.js';
import { WellbeingInput } from '../onboarding.input.js';
import { onboardingOf } from '../onboarding.queries.js';
import { weekOf, wellbeingRefusals } from '../onboarding.rules.js';
import { onboardingRefusalInDanish, ratingWord } from '../onboarding.words.js';
import { ownPlacementPage, RATINGS } from './own-placement.page.js';
import type { OwnPeople } from './plan.js';

const MOST_PLACEMENTS = 20;

@ApiExcludeController()
@Controller('mit-forloeb')
@May('mentee')
export class OwnPlacementWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly checkIn: CheckIn,
    private readonly ownSteps: OwnSteps,
  ) {}

  @Get()
  async show(
    @Query('forloeb') asked: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(asked, actor));
  }

  @Post('svar')
  async answer(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const { placementId, ...rest } = (typed ?? {}) as Record<string, string>;
    const id = found(isId(placementId) ? placementId : null, 'placement');
    const answered = await attempt(
      WellbeingInput,
      { ...rest, day: this.clock.today() },
      (input) => this.checkIn.wellbeing(id ?? '', input, actor),
      (refusal) => ({ detail: onboardingRefusalInDanish(refusal).detail }),
    );
    const path = `/mit-forloeb?forloeb=${id}`;
    if ('done' in answered) return seeOther(reply, path, 'Tak for dit svar. Det er gemt.');
    const faults = answered.faults.map(({ code, detail }) => ({
      code,
      detail: code === 'session-ended' ? notSavedInDanish(typedIn(typed, 'rating')) : detail,
    }));
    sendPage(reply, await this.page(typedIn(typed, 'placementId'), actor, faults), faults);
  }

  private page(asked: unknown, actor: SignedIn, faults: Fault[] = []): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const today = this.clock.today();
      const { items } = await placementsBy(tx, { limit: MOST_PLACEMENTS });
      await recordListLook(tx, 'page', items, undefined);
      const shown = chosenOf(items, asked);
      return ownPlacementPage({
        visitor: visitorOf(actor),
        placements: items,
        shown,
        people: shown && (await peopleOf(tx, shown)),
        onboarding: shown && (await onboardingOf(tx, shown.id, today)),
        next: await nextOwnMeetings(tx, today),
        week: shown && weekToTellOf(shown, today),
        extensions: await extensionsAsked(tx),
        mayExtend: shown !== null && (await goesOn(tx, shown.id, today)),
        evaluations: await evaluationsAsked(tx),
        proposals: await proposalsAsked(tx, actor.role, today),
        steps: await this.ownSteps.of(tx, items, actor.role, today),
        organisers: shown ? [] : (await schemesInUse(tx)).map(({ scheme }) => runBy(scheme)),
        today,
        faults,
      });
    });
  }
}

async function peopleOf(tx: Tx, { mentor, leader, consultantId }: PlacementView): Promise<OwnPeople> {
  return {
    mentor: mentor && (await tx.findOneBy(Mentor, { id: mentor.id })),
    leader: leader && (await tx.findOneBy(Leader, { id: leader.id })),
    consultant: await tx.findOneBy(Person, { id: consultantId }),
  };
}

async function goesOn(tx: Tx, placementId: string, today: Day): Promise<boolean> {
  const { course, isOfThePair } = await extensionFrame(tx, await findPlacement(tx, placementId), today);
  return isOfThePair && mayExtend(course);
}

/** Where the sign-in came in between, the answer that was pressed is named, as nothing on the page shows it. */
function notSavedInDanish(rating: string): string {
  const pressed = RATINGS.find((one) => String(one) === rating);
  const named = pressed === undefined ? '' : `»${ratingWord(pressed)}« `;
  return `Dit svar ${named}er ikke gemt, fordi du var logget ud. Vælg det igen.`;
}

/** The one that was asked for, else the newest that is not over, else the newest. */
function chosenOf(placements: PlacementView[], asked: unknown): PlacementView | null {
  return (
    placements.find(({ id }) => id === asked) ??
    placements.find(({ status }) => !isOver(status)) ??
    placements[0] ??
    null
  );
}

function weekToTellOf(placement: PlacementView, today: Day): Day | null {
  const week = weekOf(today);
  return wellbeingRefusals(week, placement, today).length === 0 ? week : null;
}
