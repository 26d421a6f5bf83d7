import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { weekOf } from '../../onboarding/onboarding.rules.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { parseDanishDay } from '../../shared/danish-date.js';
import { monthOf } from '../../shared/day.js';
import { NotFound } from '../../shared/not-found.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { typedIn } from '../../web/read-form.js';
import { DeleteTimeEntry } from './delete-time-entry.js';
import { goneEntryPage } from './gone-entry.page.js';
import { ReadTimeEntryInput, TimeEntryVersionInput } from '../time-entry.input.js';
import { entryForm, timeEntryPage } from './time-entry.page.js';
import { claimReferencesOf, findTimeEntry, ownMentors } from '../time-entry.queries.js';
import { changeRefusals } from '../time-entry.rules.js';
import { type TimeEntryView, timeEntryView } from '../time-entry.view.js';
import { faultsWithLength, refusalInDanishTo } from '../time-entry.words.js';
import { WriteTimeEntry } from './write-time-entry.js';

@ApiExcludeController()
@Controller('timer/:id')
@May('mentor', 'leader')
export class TimeEntryWebController {
  constructor(
    private readonly database: Database,
    private readonly writeTimeEntry: WriteTimeEntry,
    private readonly deleteTimeEntry: DeleteTimeEntry,
  ) {}

  @Get()
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, entryForm));
  }

  @Post()
  async change(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    try {
      const changed = await attempt(
        ReadTimeEntryInput,
        typed,
        ({ version, ...input }) => this.writeTimeEntry.change(id, input, version, actor),
        refusalInDanishTo(actor.role),
      );
      if ('faults' in changed) {
        return await this.again(id, actor, reply, faultsWithLength(changed.faults, typed), typed);
      }
      seeOther(reply, await this.backTo(id, actor), 'Timerne er rettet.');
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
      sendGone(reply, typed, actor);
    }
  }

  @Post('sletning')
  async remove(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const back = await this.backTo(id, actor).catch(nullIfGone);
    if (back === null) return seeOther(reply, listOf(actor), 'Timerne var slettet allerede.');
    const removed = await attempt(
      TimeEntryVersionInput,
      typed,
      ({ version }) => this.deleteTimeEntry.run(id, version, actor),
      refusalInDanishTo(actor.role),
    );
    if ('faults' in removed) return this.again(id, actor, reply, removed.faults);
    seeOther(reply, back, 'Timerne er slettet.');
  }

  /** The page with its faults; what was typed is kept, where something was. */
  private async again(
    id: string,
    actor: SignedIn,
    reply: FastifyReply,
    faults: Fault[],
    typed?: unknown,
  ): Promise<void> {
    const form = (entry: TimeEntryView) =>
      typed === undefined ? { ...entryForm(entry), faults } : filledAgain(typed, faults);
    sendPage(reply, await this.page(id, actor, form), faults);
  }

  private backTo(id: string, actor: SignedIn): Promise<string> {
    return this.database.asActor(actor, async (tx) => backOf(await findTimeEntry(tx, id), actor));
  }

  private page(id: string, actor: SignedIn, form: (entry: TimeEntryView) => Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const entry = timeEntryView(await findTimeEntry(tx, id));
      const placement = await findPlacementView(tx, entry.placementId);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, entry.placementId);
      const [claim] = await claimReferencesOf(tx, [entry]);
      return timeEntryPage({
        visitor: visitorOf(actor),
        entry,
        mentee: placement.mentee.name,
        claim: claim ?? null,
        mayChange: changeRefusals(entry, await ownMentors(tx, actor)).length === 0,
        back: backOf(entry, actor),
        at: menuOf(actor),
        form: form(entry),
      });
    });
  }
}

/** Nobody is told more of hours that are gone than what they typed themselves. */
function sendGone(reply: FastifyReply, typed: unknown, actor: SignedIn): void {
  const day = parseDanishDay(typedIn(typed, 'day'));
  const when = actor.role === 'mentor' ? `fra=${day && weekOf(day)}` : `maaned=${day && monthOf(day)}`;
  const back = day === null ? listOf(actor) : `${listOf(actor)}?${when}`;
  const page = goneEntryPage({ visitor: visitorOf(actor), at: menuOf(actor), back, typed });
  void reply.status(404).type('text/html; charset=utf-8').send(page);
}

function nullIfGone(error: unknown): null {
  if (error instanceof NotFound) return null;
  throw error;
}

/** Where hours are, of whichever placement they were. */
function listOf({ role }: SignedIn): string {
  return role === 'mentor' ? '/uge' : '/maanedsark';
}

function menuOf({ role }: SignedIn): string {
  return role === 'mentor' ? '/uge' : '/forloeb';
}

/** A mentor comes from the week, a leader from the month. */
function backOf({ day, placementId }: Pick<TimeEntryView, 'day' | 'placementId'>, actor: SignedIn): string {
  return actor.role === 'mentor'
    ? `/uge?fra=${weekOf(day)}`
    : `/forloeb/${placementId}/timer?maaned=${monthOf(day)}`;
}
