import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_CHANGERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { sendPage } from '../../web/answer.js';
import { TextField } from '../../web/fields/fields.js';
import type { Filled } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { answerChange } from '../../web/put-right/answer-change.js';
import { formOfChange } from '../../web/put-right/form-of-change.js';
import { ChangePlacement } from './change-placement.js';
import { findPlacementView } from '../placement-list.queries.js';
import { placementRefusalInDanish } from '../placement.words.js';
import { recordCaseLook } from '../record-case-look.js';
import { refuseUnlessActs } from '../refuse-unless-acts.js';
import { placementChangePage } from './placement-change.page.js';

const LABELS = { purpose: 'Formål', tasks: 'Mentorens opgaver' };

/** On the page both are there, and neither may be emptied. */
class WordsInput {
  @TextField({ max: 1000, empty: 'Skriv formålet med forløbet.' })
  purpose: string;

  @TextField({ max: 1000, empty: 'Skriv, hvad mentoren skal hjælpe med.' })
  tasks: string;
}

@ApiExcludeController()
@Controller('forloeb/:id/ret')
@May(...CASE_CHANGERS)
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
    await answerChange(reply, typed, {
      input: WordsInput,
      save: (input, version) => this.changePlacement.run(id, input, Number(version), actor),
      say: placementRefusalInDanish,
      saved: [`/forloeb/${id}`, 'Ændringen er gemt.'],
      again: (sent) => this.page(id, actor, sent),
    });
  }

  private page(id: string, actor: SignedIn, sent?: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacementView(tx, id);
      refuseUnlessActs(actor.role, placement);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const { purpose, tasks, version } = placement;
      return placementChangePage({
        visitor: visitorOf(actor),
        placement,
        ...formOfChange({ now: { purpose, tasks }, version, labels: LABELS }, sent),
      });
    });
  }
}
