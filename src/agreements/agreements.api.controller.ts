import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { CASE_READERS, PARTY_ROLES, STAFF_ROLES } from '../access/role.js';
import { By, May } from '../access/route.decorators.js';
import { findPlacement } from '../placements/placement.queries.js';
import { recordCaseLook } from '../placements/record-case-look.js';
import { found } from '../shared/not-found.js';
import { EmptyInput } from '../web/empty.input.js';
import { IdPipe } from '../web/id.pipe.js';
import { unwrap } from '../web/problems/said.js';
import { AgreementInput, DeclarationInput, SignatureInput } from './agreement.input.js';
import { agreementsOfCase, papersOf } from './agreement.queries.js';
import { partyOf } from './agreement.rules.js';
import { AgreementView, agreementViews } from './agreement.view.js';
import { sendRefusalInDanish, signRefusalInDanish } from './agreement.words.js';
import { Declare } from './declaration/declare.js';
import { declarationRefusalInDanish } from './declaration/declaration.words.js';
import { findDeclaration } from './declaration/declaration.queries.js';
import { DeclarationView } from './declaration/declaration.view.js';
import { SendAgreement } from './send-agreement.js';
import { SignAgreement } from './signing/sign-agreement.js';
import { WriteAgreement } from './write-agreement.js';

@ApiTags('agreements')
@Controller('api/placements/:id')
export class AgreementsApiController {
  constructor(
    private readonly database: Database,
    private readonly writeAgreement: WriteAgreement,
    private readonly sendAgreement: SendAgreement,
    private readonly signAgreement: SignAgreement,
    private readonly declare: Declare,
  ) {}

  @Get('agreements')
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiOkResponse({ type: [AgreementView] })
  list(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<AgreementView[]> {
    return this.database.asActor(actor, async (tx) => {
      const { status } = await findPlacement(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, id);
      const isStaff = STAFF_ROLES.some((role) => role === actor.role);
      const reader = { as: partyOf(actor.role), isStaff };
      return agreementViews(await papersOf(tx, id), await agreementsOfCase(tx, id), status, reader);
    });
  }

  @Put('agreements/:code')
  @May('consultant', 'coordinator', 'mentor', 'mentee')
  @ApiOkResponse({ type: AgreementView })
  async write(
    @Param('id', IdPipe) id: string,
    @Param('code') code: string,
    @Body() input: AgreementInput,
    @By() actor: Actor,
  ): Promise<AgreementView> {
    unwrap(await this.writeAgreement.run(id, code, input, actor), sendRefusalInDanish);
    return this.one(id, code, actor);
  }

  @Post('agreements/:code/sending')
  @May('consultant', 'coordinator', 'mentor', 'mentee')
  @ApiCreatedResponse({ type: AgreementView })
  async send(
    @Param('id', IdPipe) id: string,
    @Param('code') code: string,
    @Body() _input: EmptyInput,
    @By() actor: Actor,
  ): Promise<AgreementView> {
    unwrap(await this.sendAgreement.run(id, code, actor), sendRefusalInDanish);
    return this.one(id, code, actor);
  }

  @Post('agreements/:code/signature')
  @May('consultant', 'caseworker', 'coordinator', ...PARTY_ROLES)
  @ApiCreatedResponse({ type: AgreementView })
  async sign(
    @Param('id', IdPipe) id: string,
    @Param('code') code: string,
    @Body() input: SignatureInput,
    @By() actor: Actor,
  ): Promise<AgreementView> {
    unwrap(await this.signAgreement.run(id, code, input, actor), signRefusalInDanish);
    return this.one(id, code, actor);
  }

  @Post('declaration')
  @May('mentor', 'consultant', 'caseworker')
  @ApiCreatedResponse({ type: DeclarationView })
  async declareConfidentiality(
    @Param('id', IdPipe) id: string,
    @Body() input: DeclarationInput,
    @By() actor: Actor,
  ): Promise<DeclarationView> {
    const declarationId = unwrap(await this.declare.run(id, input, actor), declarationRefusalInDanish);
    return this.database.asActor(actor, (tx) => findDeclaration(tx, declarationId));
  }

  private async one(id: string, code: string, actor: Actor): Promise<AgreementView> {
    const all = await this.list(id, actor);
    return found(
      all.find((agreement) => agreement.code === code),
      'agreement',
    );
  }
}
