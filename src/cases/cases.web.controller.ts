import { Body, Controller, Get, Header, Param, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../access/database.js';
import { CASE_READERS, CASE_WORKERS, PARTY_ROLES, ROLES } from '../access/role.js';
import { By, May } from '../access/route.decorators.js';
import type { SignedIn } from '../access/sessions/session.queries.js';
import { visitorOf } from '../access/visitor.js';
import { findPlacementView, PlacementQuery, placementsBy } from '../placements/placement-list.queries.js';
import { recordCaseLook, recordListLook } from '../placements/record-case-look.js';
import { Clock } from '../shared/clock.js';
import { seeOther, sendPage } from '../web/answer.js';
import { attempt } from '../web/attempt.js';
import { IdPipe } from '../web/id.pipe.js';
import { readForm, typedIn } from '../web/read-form.js';
import { type Fault, InvalidInput } from '../web/problems/said.js';
import { casePage } from './case.page.js';
import { casePageFacts } from './case-page.queries.js';
import { LetterInput } from './case.view.js';
import { letterRefusalInDanish } from './case.words.js';
import { caseListPage } from './case-list.page.js';
import { IssueLetter } from './letters/issue-letter.js';
import { letterToShow } from './letters/letter-to-show.js';
import { noCasesPage } from './no-cases.page.js';

const HTML = 'text/html; charset=utf-8';

@ApiExcludeController()
@Controller()
export class CasesWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly issueLetter: IssueLetter,
  ) {}

  @Get()
  @May(...ROLES)
  start(@By() actor: SignedIn, @Res() reply: FastifyReply): void {
    if (actor.role !== 'administrator') return void reply.redirect('/forloeb', 303);
    sendPage(reply, noCasesPage(visitorOf(actor)));
  }

  @Get('forloeb')
  @May(...CASE_READERS, ...PARTY_ROLES)
  @Header('content-type', HTML)
  async list(
    @Query() typed: unknown,
    @By() actor: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    try {
      return await this.found(await inputOf(PlacementQuery, typed), actor);
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      void reply.status(422);
      const visitor = visitorOf(actor);
      const filters = { q: typedIn(typed, 'q'), status: typedIn(typed, 'status'), ownId: ownIdOf(actor) };
      return caseListPage({ visitor, items: [], filters, next: null, faults: error.faults });
    }
  }

  private found(query: PlacementQuery, actor: SignedIn): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const { items, nextCursor } = await placementsBy(tx, query);
      await recordListLook(tx, 'page', items, query.q);
      const { q, status, consultantId } = query;
      const next = nextCursor && nextAddress({ q, status, consultantId, cursor: nextCursor });
      const filters = { q, status, consultantId, ownId: ownIdOf(actor) };
      return caseListPage({ visitor: visitorOf(actor), items, filters, next });
    });
  }

  @Get('forloeb/:id')
  @May(...CASE_READERS, ...PARTY_ROLES)
  @Header('content-type', HTML)
  one(@Param('id', IdPipe) id: string, @By() actor: SignedIn): Promise<string> {
    return this.casePage(id, actor);
  }

  private casePage(id: string, actor: SignedIn, faults: Fault[] = []): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacementView(tx, id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const issues = CASE_WORKERS.some((role) => role === actor.role);
      const facts = await casePageFacts(tx, id, actor.role, this.clock.today());
      return casePage({
        visitor: visitorOf(actor),
        placement,
        ...facts,
        issuesLetters: issues,
        faults,
      });
    });
  }

  @Post('forloeb/:id/breve')
  @May(...CASE_WORKERS)
  async issue(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const issued = await attempt(
      LetterInput,
      typed,
      ({ kind }) => this.issueLetter.run(id, kind, actor),
      letterRefusalInDanish,
    );
    if ('done' in issued) return seeOther(reply, `/breve/${issued.done}`);
    sendPage(reply, await this.casePage(id, actor, issued.faults), issued.faults);
  }

  @Get('breve/:id')
  @May(...CASE_READERS, ...PARTY_ROLES)
  letter(@Param('id', IdPipe) id: string, @By() actor: SignedIn): Promise<StreamableFile> {
    return this.database.asActor(actor, (tx) => letterToShow(tx, id));
  }
}

async function inputOf<Input>(input: new () => Input, typed: unknown): Promise<Input> {
  const form = await readForm(input, typed);
  if ('faults' in form) throw new InvalidInput(form.faults);
  return form.input;
}

/** What a consultant finds the own cases by. */
function ownIdOf(actor: SignedIn): string | null {
  return actor.role === 'consultant' ? actor.personId : null;
}

function nextAddress(query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `/forloeb?${new URLSearchParams(given).toString()}`;
}
