import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database, type Tx } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { formatDay } from '../../shared/danish-date.js';
import { sendPage } from '../../web/answer.js';
import { filledAgain } from '../../web/form/filled.js';
import { InvalidInput } from '../../web/problems/said.js';
import { readForm } from '../../web/read-form.js';
import { recordLook } from '../record-look.js';
import { LooksQuery } from './looks.input.js';
import { looksPage } from './looks.page.js';
import { casesByReference, looksBy } from './looks.queries.js';

const LAST_BEFORE_FIRST = {
  code: 'last-before-first',
  field: 'lastDay',
  detail: '»Til og med« skal være samme dag som »Fra« eller senere.',
};

@ApiExcludeController()
@Controller('hvem-har-set')
@May('auditor')
export class LooksWebController {
  constructor(private readonly database: Database) {}

  @Get()
  async list(@Query() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const visitor = visitorOf(actor);
    const form = await readForm(LooksQuery, typed);
    try {
      if ('faults' in form) throw new InvalidInput(form.faults);
      const facts = await this.database.asActor(actor, (tx) => this.found(tx, form.input));
      sendPage(reply, looksPage({ visitor, ...facts, form: filledAgain(typed, []) }));
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      const again = filledAgain(typed, error.faults);
      sendPage(reply, looksPage({ visitor, looks: [], form: again, about: null, next: null }), error.faults);
    }
  }

  private async found(tx: Tx, query: LooksQuery) {
    const { reference, who, firstDay, lastDay } = query;
    if (firstDay !== undefined && lastDay !== undefined && firstDay > lastDay) {
      throw new InvalidInput([LAST_BEFORE_FIRST]);
    }
    const about = reference === undefined ? null : await casesByReference(tx, reference);
    const { items, nextCursor } = await looksBy(tx, about && about.map(({ id }) => id), query);
    const asked = { reference, who, firstDay, lastDay };
    const given = Object.entries(asked).filter((pair): pair is [string, string] => pair[1] !== undefined);
    const criterion = given
      .map(([name, value]) => (name.endsWith('Day') ? formatDay(value) : value))
      .join(', ');
    await recordLook(tx, {
      how: given.length > 0 ? 'search' : 'page',
      purpose: 'access-log',
      people: [],
      criterion: criterion || undefined,
    });
    const next =
      nextCursor && `/hvem-har-set?${new URLSearchParams([...given, ['cursor', nextCursor]]).toString()}`;
    return { looks: items, about, next };
  }
}
