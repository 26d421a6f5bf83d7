import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_READERS, CASE_WORKERS, changesCase, PARTY_ROLES } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { isOver } from '../../placements/placement.rules.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { declarationOf, saidOfPaper } from '../../schemes/agreement.rules.js';
import { found } from '../../shared/not-found.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { DeclarationFormInput, DeclarationInput } from '../agreement.input.js';
import { papersOf } from '../agreement.queries.js';
import { signedPapers } from '../page/agreement-page.queries.js';
import { declarationBy } from './declaration.queries.js';
import { declarationPage } from './declaration.page.js';
import { declarationRefusalInDanish } from './declaration.words.js';
import { Declare } from './declare.js';

@ApiExcludeController()
@Controller('forloeb/:id/erklaering')
export class DeclarationWebController {
  constructor(
    private readonly database: Database,
    private readonly declare: Declare,
  ) {}

  @Get()
  @May(...CASE_READERS, ...PARTY_ROLES)
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, filledWith()));
  }

  @Post()
  @May('mentor')
  async declareInApp(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const declared = await attempt(
      DeclarationFormInput,
      typed,
      () => this.declare.run(id, {}, actor),
      declarationRefusalInDanish,
    );
    if ('done' in declared) return seeOther(reply, `/forloeb/${id}/aftaler`, 'Tak. Erklæringen er afgivet.');
    sendPage(reply, await this.page(id, actor, filledAgain(typed, declared.faults)), declared.faults);
  }

  @Post('papir')
  @May(...CASE_WORKERS)
  async register(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const registered = await attempt(
      DeclarationInput,
      typed,
      (input) => this.declare.run(id, input, actor),
      declarationRefusalInDanish,
    );
    if ('done' in registered) return seeOther(reply, `/forloeb/${id}/aftaler`, 'Erklæringen er registreret.');
    sendPage(reply, await this.page(id, actor, filledAgain(typed, registered.faults)), registered.faults);
  }

  private page(id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const { status, runBy } = await findPlacement(tx, id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const { scheme, facts } = await papersOf(tx, id);
      const rule = found(declarationOf(scheme), 'declaration');
      const declared = facts.mentor && (await declarationBy(tx, id, facts.mentor.id));
      const isAwaited = facts.mentor !== null && declared === null && !isOver(status);
      const registers = isAwaited && changesCase(actor.role, runBy);
      return declarationPage({
        visitor: visitorOf(actor),
        placementId: id,
        text: rule.text,
        rule: saidOfPaper(rule),
        declared,
        canDeclare: isAwaited && actor.role === 'mentor',
        papers: registers ? await signedPapers(tx, id) : null,
        form,
      });
    });
  }
}
