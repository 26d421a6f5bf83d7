import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { TrainingCeilingInput } from './parameter.input.js';
import { trainingCeilings } from './parameter-list.queries.js';
import { parameterRefusalInDanish } from './parameter.words.js';
import { placeOfCeilings } from './parameters.page.js';
import { SetTrainingCeiling } from './set-training-ceiling.js';
import { trainingCeilingsPage } from './training-ceilings.page.js';

@ApiExcludeController()
@Controller('parametre/uddannelse')
export class TrainingCeilingsWebController {
  constructor(
    private readonly database: Database,
    private readonly setTrainingCeiling: SetTrainingCeiling,
  ) {}

  @Get()
  @May('administrator', 'payer', 'auditor')
  async show(@By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    sendPage(reply, await this.page(actor, filledWith()));
  }

  @Post()
  @May('administrator')
  async set(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const set = await attempt(
      TrainingCeilingInput,
      typed,
      (input) => this.setTrainingCeiling.run(input, actor),
      parameterRefusalInDanish,
    );
    if ('done' in set) return seeOther(reply, '/parametre/uddannelse', 'Loftet er gemt.');
    sendPage(reply, await this.page(actor, filledAgain(typed, set.faults)), set.faults);
  }

  private page(actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) =>
      trainingCeilingsPage({
        visitor: visitorOf(actor),
        at: placeOfCeilings(actor.role).at,
        ceilings: await trainingCeilings(tx),
        sets: actor.role === 'administrator',
        form,
      }),
    );
  }
}
