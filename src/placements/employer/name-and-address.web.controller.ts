import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database, type Tx } from '../../access/database.js';
import { CASE_CHANGERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { ChangeNameAndAddress, type ChangedKind } from '../../employers/change/change-name-and-address.js';
import { EmployerChangeInput, WorkplaceChangeInput } from '../../employers/change/name-and-address.input.js';
import { findEmployer, findWorkplace } from '../../employers/employer.queries.js';
import { employerRefusalInDanish } from '../../employers/employer.words.js';
import { sendPage } from '../../web/answer.js';
import type { Filled } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { answerChange } from '../../web/put-right/answer-change.js';
import { formOfChange } from '../../web/put-right/form-of-change.js';
import { findPlacementView } from '../placement-list.queries.js';
import type { PlacementView } from '../placement.view.js';
import { recordCaseLook } from '../record-case-look.js';
import { refuseUnlessPutRight } from '../put-right.queries.js';
import { nameAndAddressPage } from './name-and-address.page.js';
import { found } from '../../shared/not-found.js';

const INPUTS = { employer: EmployerChangeInput, workplace: WorkplaceChangeInput };
const SAVED = { employer: 'Arbejdsgiveren er rettet.', workplace: 'Arbejdsstedet er rettet.' };
const LABELS = {
  name: 'Navn',
  'address.street': 'Vej og nummer',
  'address.postcode': 'Postnummer',
  'address.city': 'By',
};

@ApiExcludeController()
@Controller('forloeb/:id')
@May(...CASE_CHANGERS)
export class NameAndAddressWebController {
  constructor(
    private readonly database: Database,
    private readonly changeNameAndAddress: ChangeNameAndAddress,
  ) {}

  @Get('arbejdsgiver')
  async employer(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    sendPage(reply, await this.page('employer', id, actor));
  }

  @Post('arbejdsgiver')
  changeEmployer(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.change('employer', id, typed, actor, reply);
  }

  @Get('arbejdssted')
  async workplace(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    sendPage(reply, await this.page('workplace', id, actor));
  }

  @Post('arbejdssted')
  changeWorkplace(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.change('workplace', id, typed, actor, reply);
  }

  private async change(
    kind: ChangedKind,
    placementId: string,
    typed: unknown,
    actor: SignedIn,
    reply: FastifyReply,
  ): Promise<void> {
    const { id } = await this.database.asActor(actor, async (tx) =>
      standing(tx, kind, await findPlacementView(tx, placementId)),
    );
    await answerChange(reply, typed, {
      input: INPUTS[kind],
      save: (input, version) =>
        this.changeNameAndAddress.run({ kind, id, placementId }, input, Number(version), actor),
      say: employerRefusalInDanish,
      saved: [`/forloeb/${placementId}`, SAVED[kind]],
      again: (sent) => this.page(kind, placementId, actor, sent),
    });
  }

  /** The form as it stands, or as it was sent. */
  private page(kind: ChangedKind, placementId: string, actor: SignedIn, sent?: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacementView(tx, placementId);
      const { number, ...stands } = await standing(tx, kind, placement);
      await refuseUnlessPutRight(tx, actor.role, placement, stands.id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, placementId);
      return nameAndAddressPage({
        visitor: visitorOf(actor),
        placementId,
        kind,
        number,
        ...formOfChange({ ...stands, labels: LABELS }, sent),
      });
    });
  }
}

/** The employer or the workplace of a case as it stands, as the form names its fields. */
async function standing(tx: Tx, kind: ChangedKind, { employer: of, workplace }: PlacementView) {
  const employer = kind === 'employer' ? await findEmployer(tx, found(of, 'employer').id) : null;
  const stored = employer ?? (await findWorkplace(tx, found(workplace, 'workplace').id));
  const { id, name, street, postcode, city, version } = stored;
  const number = 'cvr' in stored ? stored.cvr : stored.pNumber;
  const address = { 'address.street': street, 'address.postcode': postcode, 'address.city': city };
  return { id, number, version, now: { name, ...address } };
}
