import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { TextField } from '../../web/fields/fields.js';
import { filledAgain, type Filled, filledWith } from '../../web/form/filled.js';
import { versionApart, versionToBuildOn } from '../../web/form/version-field.js';
import { IdPipe } from '../../web/id.pipe.js';
import { ChangePlacement } from './change-placement.js';
import { findPlacementView } from '../placement-list.queries.js';
import { placementRefusalInDanish } from '../placement.words.js';
import { recordCaseLook } from '../record-case-look.js';
import { placementChangePage } from './placement-change.page.js';

/** On the page both are there, and neither may be emptied. */
class WordsInput {
  @TextField({ max: 1000, empty: 'Skriv formålet med forløbet.' })
  purpose: string;

  @TextField({ max: 1000, empty: 'Skriv, hvad mentoren skal hjælpe med.' })
  tasks: string;
}

@ApiExcludeController()
@Controller('forloeb/:id/ret')
@May('consultant', 'caseworker')
export class PlacementChangeWebController {
  constructor(
    private readonly database: Database,
    private readonly changePlacement: ChangePlacement,
  ) {}

  @Get()
  async show(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    sendPage(reply, await this.page(id, actor));
  }

  @Post()
  async change(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { version, fields } = versionApart(typed);
    const run = (input: WordsInput) => this.changePlacement.run(id, input, Number(version), actor);
    const saved = await attempt(WordsInput, fields, run, placementRefusalInDanish);
    if ('done' in saved) return seeOther(reply, `/forloeb/${id}`, 'Ændringen er gemt.');
    sendPage(reply, await this.page(id, actor, filledAgain(typed, saved.faults)), saved.faults);
  }

  private page(id: string, actor: SignedIn, typed?: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacementView(tx, id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const { purpose, tasks } = placement;
      const form = typed ?? filledWith({ purpose, tasks });
      return placementChangePage({
        visitor: visitorOf(actor),
        placement,
        version: versionToBuildOn(form, placement.version),
        form,
      });
    });
  }
}
