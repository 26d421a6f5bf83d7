import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { Person } from '../../access/people/person.entity.js';
import { PARTY_ROLES } from '../../access/role.js';
import { roleInDanish } from '../../access/role.words.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { refuseUnlessActs } from '../../placements/refuse-unless-acts.js';
import type { PlacementView } from '../../placements/placement.view.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { concernFormPage } from './concern-form.page.js';
import { ConcernInput } from './concern.input.js';
import { concernFrame, phoneToCall, readersOf } from './concern-readers.queries.js';
import { ABOUT, type About, askedAbout, TELLERS } from './concern.rules.js';
import { concernRefusalInDanish } from './concern.words.js';
import { CONCERN_WRITERS } from './concern-roles.js';
import { SendConcern } from './send-concern.js';

@ApiExcludeController()
@Controller('forloeb/:id/bekymring')
@May(...CONCERN_WRITERS)
export class ConcernFormWebController {
  constructor(
    private readonly database: Database,
    private readonly sendConcern: SendConcern,
  ) {}

  @Get()
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, filledWith()));
  }

  @Post()
  async send(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const phone = await this.database.asActor(actor, phoneToCall);
    const sent = await attempt(
      ConcernInput,
      typed,
      (input) => this.sendConcern.run(id, input, actor),
      (refusal) => concernRefusalInDanish(refusal, phone),
    );
    if ('done' in sent) return seeOther(reply, `/bekymringer/${sent.done}`, 'Bekymringen er sendt.');
    const { faults } = sent;
    sendPage(reply, await this.page(id, actor, filledAgain(typed, faults)), faults);
  }

  private page(id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const frame = await concernFrame(tx, id);
      const { placement, readerRoles, there } = frame;
      refuseUnlessActs(actor.role, placement);
      const asked = askedAbout(actor.role, there);
      const about = ABOUT.filter((one) => Object.values(form.typed).includes(one) && there.includes(one));
      const consultant = await tx.findOneBy(Person, { id: placement.consultantId });
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      return concernFormPage({
        visitor: visitorOf(actor),
        placementId: id,
        choices: asked.map((one) => ({ about: one, name: nameOf(one, placement, consultant?.name) })),
        readers: await readersOf(tx, frame, about),
        authorId: actor.personId,
        readersInstead: about.includes('consultant')
          ? null
          : await readersOf(tx, frame, [...about, 'consultant']),
        readersAre: readerRoles.map(roleInDanish).join(' eller '),
        isOnBehalf: !PARTY_ROLES.some((role) => role === actor.role),
        tellers: TELLERS.filter((one) => there.includes(one)),
        phone: await phoneToCall(tx),
        form,
      });
    });
  }
}

function nameOf(about: About, { mentor, mentee, leader }: PlacementView, consultant = ''): string {
  switch (about) {
    case 'mentor':
      return mentor?.name ?? '';
    case 'mentee':
      return mentee.name;
    case 'leader':
      return leader?.name ?? '';
    case 'consultant':
      return consultant;
  }
}
