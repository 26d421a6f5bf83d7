import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../access/database.js';
import { CASE_READERS, PARTY_ROLES } from '../access/role.js';
import { By, May } from '../access/route.decorators.js';
import type { SignedIn } from '../access/sessions/session.queries.js';
import { visitorOf } from '../access/visitor.js';
import { schemesToRegister } from '../placements/workplaces/workplaces.queries.js';
import { recordListLook } from '../placements/record-case-look.js';
import { Clock } from '../shared/clock.js';
import { readForm, typedIn } from '../web/read-form.js';
import { InvalidInput } from '../web/problems/said.js';
import { CaseListQuery } from './list/case-list.input.js';
import { caseListPage } from './list/case-list.page.js';
import { casesBy, toldOf, whatIsRun } from './list/case-list.queries.js';
import type { CaseTold } from './list/case-list.view.js';

const HTML = 'text/html; charset=utf-8';

@ApiExcludeController()
@Controller()
export class CasesWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get('forloeb')
  @May(...CASE_READERS, ...PARTY_ROLES)
  @Header('content-type', HTML)
  async list(
    @Query() typed: unknown,
    @By() actor: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    try {
      return await this.found(await inputOf(CaseListQuery, typed), actor);
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      void reply.status(422);
      const visitor = visitorOf(actor);
      const filters = {
        q: typedIn(typed, 'q'),
        status: typedIn(typed, 'status'),
        vis: typedIn(typed, 'vis'),
        ownId: ownIdOf(actor),
      };
      const told = isCoordinator(actor) ? new Map<string, CaseTold>() : null;
      const today = this.clock.today();
      const isParty = isPartyRole(actor);
      const run = await this.database.asActor(actor, whatIsRun);
      const { faults } = error;
      return caseListPage({ visitor, items: [], filters, told, run, isParty, today, next: null, faults });
    }
  }

  private found(query: CaseListQuery, actor: SignedIn): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const today = this.clock.today();
      const { items, nextCursor } = await casesBy(tx, query, today);
      await recordListLook(tx, 'page', items, query.q);
      const { q, status, consultantId, vis } = query;
      const asked = { q, status, consultantId, vis };
      const next = nextCursor && nextAddress({ ...asked, cursor: nextCursor });
      const told = isCoordinator(actor) ? await toldOf(tx, items, today) : null;
      const filters = { ...asked, ownId: ownIdOf(actor) };
      const registers = told !== null && (await schemesToRegister(tx)).length > 0;
      const shown = { items, filters, told, registers, today, next };
      const run = await whatIsRun(tx);
      return caseListPage({ visitor: visitorOf(actor), run, isParty: isPartyRole(actor), ...shown });
    });
  }
}

async function inputOf<Input>(input: new () => Input, typed: unknown): Promise<Input> {
  const form = await readForm(input, typed);
  if ('faults' in form) throw new InvalidInput(form.faults);
  return form.input;
}

/** Follows every case, and is told whose it is and what comes next. */
function isCoordinator({ role }: SignedIn): boolean {
  return role === 'coordinator';
}

function isPartyRole({ role }: SignedIn): boolean {
  return PARTY_ROLES.some((party) => party === role);
}

/** What a consultant finds the own cases by. */
function ownIdOf(actor: SignedIn): string | null {
  return actor.role === 'consultant' ? actor.personId : null;
}

function nextAddress(query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `/forloeb?${new URLSearchParams(given).toString()}`;
}
