import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../access/database.js';
import { CASE_READERS, PARTY_ROLES } from '../access/role.js';
import { By, May } from '../access/route.decorators.js';
import type { SignedIn } from '../access/sessions/session.queries.js';
import { visitorOf } from '../access/visitor.js';
import { PlacementQuery, placementsBy } from '../placements/placement-list.queries.js';
import { recordListLook } from '../placements/record-case-look.js';
import { readForm, typedIn } from '../web/read-form.js';
import { InvalidInput } from '../web/problems/said.js';
import { caseListPage } from './list/case-list.page.js';

const HTML = 'text/html; charset=utf-8';

@ApiExcludeController()
@Controller()
export class CasesWebController {
  constructor(private readonly database: Database) {}

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
      const isCoordinator = actor.role === 'coordinator';
      return caseListPage({ visitor, items: [], filters, isCoordinator, next: null, faults: error.faults });
    }
  }

  private found(query: PlacementQuery, actor: SignedIn): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const { items, nextCursor } = await placementsBy(tx, query);
      await recordListLook(tx, 'page', items, query.q);
      const { q, status, consultantId } = query;
      const next = nextCursor && nextAddress({ q, status, consultantId, cursor: nextCursor });
      const filters = { q, status, consultantId, ownId: ownIdOf(actor) };
      const isCoordinator = actor.role === 'coordinator';
      return caseListPage({ visitor: visitorOf(actor), items, filters, isCoordinator, next });
    });
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
