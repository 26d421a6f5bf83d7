import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_READERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { recordListLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { sendPage } from '../../web/answer.js';
import { type Fault, InvalidInput } from '../../web/problems/said.js';
import { readForm, typedIn } from '../../web/read-form.js';
import type { WaitingPostponement } from '../window/claim-window.view.js';
import { waitingPostponements } from '../window/claim-window-view.queries.js';
import { claimListPage, type ListedClaim } from './claim-list.page.js';
import { ClaimListQuery } from './claim-list.input.js';
import { claimsOfList } from './claims-of-list.queries.js';

@ApiExcludeController()
@Controller('krav')
export class ClaimListWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  @May(...CASE_READERS, 'leader')
  async list(@Query() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const frame = {
      visitor: visitorOf(actor),
      isLeader: actor.role === 'leader',
      filters: { q: typedIn(typed, 'q'), status: typedIn(typed, 'status'), maaned: typedIn(typed, 'maaned') },
      today: this.clock.today(),
      postponements: await this.postponements(actor),
    };
    const found = await this.found(typed, actor);
    if ('faults' in found) {
      const { faults } = found;
      return sendPage(reply, claimListPage({ ...frame, items: [], next: null, faults }), faults);
    }
    const { items, nextCursor } = found;
    const next = nextCursor && addressOf({ ...frame.filters, cursor: nextCursor });
    sendPage(reply, claimListPage({ ...frame, items, next }));
  }

  private postponements(actor: SignedIn): Promise<WaitingPostponement[]> {
    if (actor.role !== 'caseworker') return Promise.resolve([]);
    return this.database.asActor(actor, waitingPostponements);
  }

  private async found(
    typed: unknown,
    actor: SignedIn,
  ): Promise<Awaited<ReturnType<typeof claimsOfList>> | { faults: Fault[] }> {
    const form = await readForm(ClaimListQuery, typed);
    if ('faults' in form) return form;
    try {
      return await this.database.asActor(actor, async (tx) => {
        const page = await claimsOfList(tx, form.input, this.clock.today());
        await recordListLook(tx, 'page', page.items.map(caseOf), form.input.q);
        return page;
      });
    } catch (error) {
      if (error instanceof InvalidInput) return { faults: error.faults }; // a cursor of nobody's
      throw error;
    }
  }
}

function caseOf({ placement: { id, menteeId } }: ListedClaim) {
  return { id, mentee: { id: menteeId } };
}

function addressOf(query: Record<string, string>): string {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  return `/krav?${new URLSearchParams(given).toString()}`;
}
