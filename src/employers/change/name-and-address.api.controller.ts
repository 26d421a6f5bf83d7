import { Body, Controller, Headers, Param, Put } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_CHANGERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { IF_MATCH, versionIn } from '../../web/version.js';
import { findEmployer, findWorkplace, holderOf } from '../employer.queries.js';
import { EmployerView, employerView, WorkplaceView, workplaceView } from '../employer.view.js';
import { employerRefusalInDanish } from '../employer.words.js';
import { ChangeNameAndAddress } from './change-name-and-address.js';
import { EmployerChangeInput, WorkplaceChangeInput } from './name-and-address.input.js';

@ApiTags('employers')
@Controller('api')
@May(...CASE_CHANGERS)
export class NameAndAddressApiController {
  constructor(
    private readonly database: Database,
    private readonly changeNameAndAddress: ChangeNameAndAddress,
  ) {}

  @Put('employers/:id')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: EmployerView })
  async employer(
    @Param('id', IdPipe) id: string,
    @Body() input: EmployerChangeInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<EmployerView> {
    const changed = await this.changeNameAndAddress.run(
      { kind: 'employer', id },
      input,
      versionIn(ifMatch),
      actor,
    );
    unwrap(changed, employerRefusalInDanish);
    return this.database.asActor(actor, async (tx) => employerView(await findEmployer(tx, id)));
  }

  @Put('workplaces/:id')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: WorkplaceView })
  async workplace(
    @Param('id', IdPipe) id: string,
    @Body() input: WorkplaceChangeInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<WorkplaceView> {
    const changed = await this.changeNameAndAddress.run(
      { kind: 'workplace', id },
      input,
      versionIn(ifMatch),
      actor,
    );
    unwrap(changed, employerRefusalInDanish);
    return this.database.asActor(actor, async (tx) =>
      workplaceView(await findWorkplace(tx, id), await holderOf(tx, id)),
    );
  }
}
