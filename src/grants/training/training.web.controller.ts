import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_READERS, CASE_WORKERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { findPlacement, schemeOf } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { unpaidRule } from '../../schemes/pay.rules.js';
import { formatDay } from '../../shared/danish-date.js';
import { kronerAsTyped } from '../../shared/ore.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { caseTrainingPage, trainingChangePage } from './case-training.page.js';
import { ReadTrainingInput, TrainingInput } from './training.input.js';
import { employeesOf, findTraining, trainingsOf } from './training.queries.js';
import type { TrainingShown } from './training-shown.js';
import { trainingRefusalInDanish } from './training.words.js';
import { WriteTraining } from './write-training.js';

@ApiExcludeController()
@Controller()
export class TrainingWebController {
  constructor(
    private readonly database: Database,
    private readonly writeTraining: WriteTraining,
  ) {}

  @Get('forloeb/:id/uddannelse')
  @May(...CASE_READERS)
  async list(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.casePage(id, actor, filledWith()));
  }

  @Post('forloeb/:id/uddannelse')
  @May(...CASE_WORKERS)
  async write(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const written = await attempt(
      TrainingInput,
      typed,
      (input) => this.writeTraining.run(id, input, actor),
      trainingRefusalInDanish,
    );
    if ('done' in written) return seeOther(reply, `/uddannelse/${written.done}`, 'Kladden er gemt.');
    const { faults } = written;
    sendPage(reply, await this.casePage(id, actor, filledAgain(typed, faults)), faults);
  }

  @Get('uddannelse/:id/ret')
  @May(...CASE_WORKERS)
  async form(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.changePage(id, actor, (training) => filledWith(asTyped(training))));
  }

  @Post('uddannelse/:id/ret')
  @May(...CASE_WORKERS)
  async change(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const changed = await attempt(
      ReadTrainingInput,
      typed,
      ({ version, ...input }) => this.writeTraining.change(id, input, actor, String(version)),
      trainingRefusalInDanish,
    );
    if ('done' in changed) return seeOther(reply, `/uddannelse/${id}`, 'Kladden er gemt.');
    const { faults } = changed;
    sendPage(reply, await this.changePage(id, actor, () => filledAgain(typed, faults)), faults);
  }

  private casePage(id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacement(tx, id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const unpaid = unpaidRule(await schemeOf(tx, placement));
      return caseTrainingPage({
        visitor: visitorOf(actor),
        placementId: id,
        trainings: await trainingsOf(tx, id),
        mentors: await employeesOf(tx, id),
        writes: CASE_WORKERS.some((worker) => worker === actor.role),
        unpaid: unpaid && trainingRefusalInDanish({ because: 'scheme-does-not-pay', ...unpaid }).detail,
        form,
      });
    });
  }

  private changePage(
    id: string,
    actor: SignedIn,
    form: (training: TrainingShown) => Filled,
  ): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const training = await findTraining(tx, id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, training.placementId);
      const mentors = await employeesOf(tx, training.placementId);
      return trainingChangePage({ visitor: visitorOf(actor), training, mentors, form: form(training) });
    });
  }
}

function asTyped(training: TrainingShown): Record<string, string> {
  const { mentorId, course, providerName, providerCvr, firstDay, lastDay, priceOre, neededBecause } =
    training;
  return {
    mentorId,
    course,
    providerName,
    providerCvr,
    firstDay: formatDay(firstDay),
    lastDay: formatDay(lastDay),
    priceOre: kronerAsTyped(priceOre),
    neededBecause,
  };
}
