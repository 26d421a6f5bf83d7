import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../access/actor.js';
import { Database } from '../../../access/database.js';
import { By, May } from '../../../access/route.decorators.js';
import type { SignedIn } from '../../../access/sessions/session.queries.js';
import { visitorOf } from '../../../access/visitor.js';
import { schemesInUse } from '../../../schemes/scheme.queries.js';
import { mentorPickRule } from '../../../schemes/scheme.rules.js';
import { Clock } from '../../../shared/clock.js';
import { NotFound } from '../../../shared/not-found.js';
import { keepNoCopy, seeOther, sendPage } from '../../../web/answer.js';
import { attempt } from '../../../web/attempt.js';
import { filledAgain, filledWith, type Filled } from '../../../web/form/filled.js';
import { IdPipe } from '../../../web/id.pipe.js';
import { typedIn } from '../../../web/read-form.js';
import { AddPart } from './add-part.js';
import { FindMenteeByCpr } from './find-mentee-by-cpr.js';
import { KeepRegistration } from '../keep-registration.js';
import { newPartPage } from './new-part.page.js';
import { partPage } from './part.page.js';
import { candidatesOf, isEmptyStep, NOTHING_SOUGHT, newPartFacts, type Sought } from './part-step.queries.js';
import { ChoiceInput, CprSearchInput } from '../registration.input.js';
import { answersOf, findRegistration, namesIn } from '../registration.queries.js';
import { mayOpen, type Part, PARTS } from '../registration.rules.js';
import { registrationRefusalInDanish, stepAt } from '../registration.words.js';
import { addressOfStep } from '../step-frame.js';

/** Nobody has the number: it goes on into the form of somebody new, within the page and no address. */
const UNKNOWN = 'cpr-unknown';

const NOTHING_TO_CHOOSE = '';

/** The steps at which an employer, a workplace, a leader, a citizen and a mentor are found or added. */
@ApiExcludeController()
@Controller('forloeb/nyt/:id')
export class PartsWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keepRegistration: KeepRegistration,
    private readonly addPart: AddPart,
    private readonly findByCpr: FindMenteeByCpr,
  ) {}

  @Get(':part')
  @May('consultant')
  async show(
    @Param('id', IdPipe) id: string,
    @Param('part') path: string,
    @Query() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sought = { q: typedIn(typed, 'q').trim().slice(0, 200), found: typedIn(typed, 'fundet') };
    const part = partAt(path);
    const page = await this.page(id, part, actor, sought, filledWith({ q: sought.q }));
    if (page === NOTHING_TO_CHOOSE) return seeOther(reply, `${addressOfStep(id, part)}/ny`);
    sendStep(reply, id, page);
  }

  @Post(':part')
  @May('consultant')
  async choose(
    @Param('id', IdPipe) id: string,
    @Param('part') path: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const part = partAt(path);
    const kept = await attempt(
      ChoiceInput,
      typed,
      ({ chosenId = null }) => this.keepRegistration.choose(id, part, chosenId, actor),
      registrationRefusalInDanish,
    );
    if ('done' in kept) return seeOther(reply, `/forloeb/nyt/${id}`);
    const form = filledAgain({}, kept.faults);
    const page = await this.page(id, part, actor, NOTHING_SOUGHT, form);
    sendStep(reply, id, page, kept.faults);
  }

  @Post('borger/cpr')
  @May('consultant')
  async lookUp(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    keepNoCopy(reply);
    const here = addressOfStep(id, 'mentee');
    const found = await attempt(
      CprSearchInput,
      typed,
      ({ cpr }) => this.findByCpr.run(cpr, actor),
      () => ({ detail: '' }),
    );
    if ('done' in found) return seeOther(reply, `${here}?fundet=${found.done}`);
    if (found.faults.some(({ code }) => code === UNKNOWN)) {
      const form = filledWith({ cpr: typedIn(typed, 'cpr') });
      return sendStep(reply, id, await this.newPage(id, 'mentee', actor, form, true));
    }
    const form = filledAgain(typed, found.faults);
    const page = await this.page(id, 'mentee', actor, NOTHING_SOUGHT, form);
    sendStep(reply, id, page, found.faults);
  }

  @Get(':part/ny')
  @May('consultant')
  async showNew(
    @Param('id', IdPipe) id: string,
    @Param('part') path: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = await this.newPage(id, partAt(path), actor, null);
    sendStep(reply, id, page);
  }

  @Post(':part/ny')
  @May('consultant')
  async add(
    @Param('id', IdPipe) id: string,
    @Param('part') path: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const part = partAt(path);
    if (part === 'mentee') keepNoCopy(reply);
    const chosen = await this.database.asActor(actor, (tx) => findRegistration(tx, id));
    const added = await this.addPart.run(part, chosen, typed, actor);
    if ('faults' in added) {
      const page = await this.newPage(id, part, actor, filledAgain(typed, added.faults));
      return sendStep(reply, id, page, added.faults);
    }
    // The request's key stands for what was added; choosing it twice is choosing it.
    const { personId, role } = actor;
    const self: Actor = { personId, role };
    const kept = await this.keepRegistration.choose(id, part, added.done, self);
    const notice = 'done' in kept ? undefined : 'Det er tilføjet, men ikke valgt: vælg igen.';
    seeOther(reply, `/forloeb/nyt/${id}`, notice);
  }

  /** Null where a step before it waits; empty where there is nothing to choose, only something to add. */
  private page(id: string, part: Part, actor: SignedIn, sought: Sought, form: Filled) {
    return this.database.asActor(actor, async (tx) => {
      const registration = await findRegistration(tx, id);
      if (!mayOpen(part, registration, await answersOf(tx, registration))) return null;
      const candidates = await candidatesOf(tx, part, registration, sought, this.clock.today());
      if (isEmptyStep(part, candidates)) return NOTHING_TO_CHOOSE;
      const rules =
        part === 'mentor' ? (await schemesInUse(tx)).map(({ scheme }) => mentorPickRule(scheme)) : [];
      const names = await namesIn(tx, id);
      const leaderPicks = part === 'mentor' && registration.leaderPicksMentor;
      return partPage({
        visitor: visitorOf(actor),
        id,
        faults: form.faults,
        part,
        chosen: leaderPicks ? 'Lederen vælger' : names[part],
        candidates,
        form,
        rules,
      });
    });
  }

  private newPage(
    id: string,
    part: Part,
    actor: SignedIn,
    typed: Filled | null,
    isUnknownNumber = false,
  ): Promise<string | null> {
    return this.database.asActor(actor, async (tx) => {
      const registration = await findRegistration(tx, id);
      if (!mayOpen(part, registration, await answersOf(tx, registration))) return null;
      const facts = await newPartFacts(tx, part, registration, typed, this.clock.today());
      return newPartPage({ visitor: visitorOf(actor), ...facts, isUnknownNumber });
    });
  }
}

/** A step that cannot be opened leads to the one that waits. */
function sendStep(reply: FastifyReply, id: string, page: string | null, faults: unknown[] = []): void {
  if (page === null) return seeOther(reply, `/forloeb/nyt/${id}`);
  sendPage(reply, page, faults);
}

function partAt(path: string): Part {
  const step = stepAt(path);
  const part = PARTS.find((one) => one === step);
  if (part === undefined) throw new NotFound('step');
  return part;
}
