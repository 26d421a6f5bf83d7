import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { namesOfPeople } from '../../../access/people/person-names.queries.js';
import { Database } from '../../../access/database.js';
import { CASE_CHANGERS, CASE_READERS } from '../../../access/role.js';
import { By, May } from '../../../access/route.decorators.js';
import type { SignedIn } from '../../../access/sessions/session.queries.js';
import { visitorOf } from '../../../access/visitor.js';
import { seeOther, sendPage } from '../../../web/answer.js';
import { attempt } from '../../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../../web/form/filled.js';
import { typedIn } from '../../../web/read-form.js';
import { mayIssue } from '../draft-letter.js';
import { LETTER_KINDS } from '../kinds/letter-kinds.js';
import { batchesPage } from './batches.page.js';
import { asCaseChanger, ChooseLetters } from './choosing/choose-letters.js';
import { LetterBatchInput } from './choosing/letter-batch.input.js';
import { chooseRefusalInDanish } from './letter-batch.words.js';
import { batchesShown } from './letter-batches-shown.queries.js';
import { newBatchPage } from './choosing/new-batch.page.js';

@ApiExcludeController()
@Controller('brevkoersler')
export class LetterBatchesWebController {
  constructor(
    private readonly database: Database,
    private readonly chooseLetters: ChooseLetters,
  ) {}

  @Get()
  @May(...CASE_READERS)
  async list(@Query() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const cursor = typedIn(typed, 'cursor');
    const page = await this.database.asActor(actor, async (tx) => {
      const { items, nextCursor: next } = await batchesShown(tx, cursor === '' ? {} : { cursor });
      const names = await namesOfPeople(
        tx,
        items.map(({ createdBy }) => createdBy),
      );
      const mayWrite = CASE_CHANGERS.some((role) => role === actor.role);
      return batchesPage({ visitor: visitorOf(actor), items, names, mayWrite, next });
    });
    sendPage(reply, page);
  }

  @Get('ny')
  @May(...CASE_CHANGERS)
  choose(@Query() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): void {
    sendPage(reply, this.choosing(actor, filledWith((typed ?? {}) as Record<string, string>)));
  }

  @Post()
  @May(...CASE_CHANGERS)
  async chosen(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const run = (input: LetterBatchInput) => this.chooseLetters.run(input, asCaseChanger(actor));
    const chosen = await attempt(LetterBatchInput, typed, run, chooseRefusalInDanish);
    if ('done' in chosen) return seeOther(reply, `/brevkoersler/${chosen.done}`);
    sendPage(reply, this.choosing(actor, filledAgain(typed, chosen.faults)), chosen.faults);
  }

  private choosing(actor: SignedIn, form: Filled): string {
    const runBy = actor.role === 'coordinator' ? 'coordinator' : 'consultant';
    const kinds = LETTER_KINDS.filter((kind) => mayIssue(kind, actor.role, runBy));
    const ownId = actor.role === 'consultant' ? actor.personId : null;
    return newBatchPage({ visitor: visitorOf(actor), form, kinds, ownId });
  }
}
